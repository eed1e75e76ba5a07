import type { Command } from 'commander';
import { z } from 'zod';
import { calendarRoutes } from '../../api/calendar/calendar.routes.js';
import { DomainError } from '../../domain/errors.js';
import { defineCommand, type Ended } from '../define-command.js';
import { groups } from '../groups.js';
import type { Io } from '../io.js';
import { dateOption } from '../options.js';
import { calendarText } from '../show/calendar-text.js';

/** Years at once: one question a year. */
const YEARS_AT_MOST = 30;

/** `calendar`: days off and days worked for them. */
export function defineCalendar(program: Command, io: Io, ended: Ended): void {
  defineCommand(
    program,
    io,
    {
      usage: 'calendar [năm]',
      summary: 'ngày nghỉ lễ, nghỉ bù và ngày làm bù (mặc định: năm nay theo đồng hồ nghiệp vụ)',
      details: 'Câu trả lời là một mảng: mỗi năm một phần tử; với --from, --to chỉ những ngày trong khoảng.',
      group: groups.looking,
      options: [dateOption('--from <ngày>', 'từ ngày'), dateOption('--to <ngày>', 'đến ngày')],
      shape: z.object({ from: z.string().optional(), to: z.string().optional() }),
      run: async (invocation, [typed], { from, to }) => {
        const api = invocation.api();
        const isInRange = (on: string) => (from === undefined || on >= from) && (to === undefined || on <= to);
        const years = [];
        for (const year of yearsOf(typed, from, to)) {
          const answer = await api.ask(calendarRoutes.year, { query: { year } });
          years.push({ ...answer, days: answer.days.filter(({ on }) => isInRange(on)) });
        }
        invocation.answer(years, (all, columns) => all.map((one) => calendarText(one, columns)).join('\n\n'));
      },
    },
    ended,
  );
}

/** `undefined`: the year that the server's clock shows. */
function yearsOf(typed: string | undefined, from: string | undefined, to: string | undefined): (number | undefined)[] {
  if (typed !== undefined) {
    if (from !== undefined || to !== undefined) throw new DomainError('WRONG_USE', 'Nêu một năm, hoặc --from và --to.');
    if (!/^\d{4}$/.test(typed)) throw new DomainError('WRONG_USE', `"${typed}" không phải là năm (ví dụ: 2016).`);
    return [Number(typed)];
  }
  if (from === undefined && to === undefined) return [undefined];
  const first = Number((from ?? to ?? '').slice(0, 4));
  const last = Number((to ?? from ?? '').slice(0, 4));
  if (last < first || (from !== undefined && to !== undefined && to < from))
    throw new DomainError('WRONG_USE', '--to phải không trước --from.');
  if (last - first >= YEARS_AT_MOST) throw new DomainError('WRONG_USE', `Mỗi lần xem nhiều nhất ${YEARS_AT_MOST} năm.`);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
