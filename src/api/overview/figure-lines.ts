import { openStates } from '../../domain/assignment-facts.js';
import { overdueBands } from '../../domain/overdue-age.js';
import { daysOverdue, dueDateOf } from '../../domain/reporting-status.js';
import type { WorkingCalendar } from '../../domain/working-calendar.js';
import type { Figures } from '../../database/queries/overview-figures.js';
import type { AgencyLine, FigureView } from './overview.schemas.js';

/** "có ghi nhận trong 30 ngày" */
export const UPDATED_WITHIN_DAYS = 30;

export type Line = Omit<AgencyLine, 'rank' | 'agency'>;
export type Filter = Record<string, string>;

const OPEN = openStates.join(',');
const LEAD = { role: 'lead' };

/** Figures as the API gives them: each with the filter of /api/assignments that lists its rows. @param part what cuts the line out of the office */
export function lineOf(figures: Figures, part: Filter, at: Date, calendar: WorkingCalendar): Line {
  const { oldestDueAt } = figures;
  const count = (n: number, filter: Filter): FigureView => ({ count: n, filter: { ...LEAD, ...filter, ...part } });
  const ofBand = { upTo7: figures.upTo7, '8to30': figures.from8To30, over30: figures.over30 };
  return {
    given: count(figures.open + figures.done, { state: `${OPEN},closed` }),
    open: count(figures.open, { state: OPEN }),
    overdue: count(figures.overdue, { overdue: 'true' }),
    done: count(figures.done, { state: 'closed' }),
    updated: count(figures.updated, { state: `${OPEN},closed`, updatedWithinDays: String(UPDATED_WITHIN_DAYS) }),
    awaitingConfirmation: count(figures.awaiting, { state: 'awaitingConfirmation' }),
    ages: overdueBands.map(({ code, label, from, to }) => ({
      band: code,
      label,
      ...count(ofBand[code], {
        overdue: 'true',
        ...(from === null ? {} : { overdueFrom: String(from) }),
        ...(to === null ? {} : { overdueTo: String(to) }),
      }),
    })),
    oldestOverdue: oldestDueAt && { dueOn: dueDateOf(oldestDueAt), ...daysOverdue(oldestDueAt, at, calendar) },
  };
}

export const dueThisWeekOf = (figures: Figures, part: Filter): FigureView => ({
  count: figures.dueThisWeek,
  filter: { ...LEAD, dueWithin: 'week', ...part },
});

/** One line of several. */
export function sumOf(lines: readonly Figures[]): Figures {
  const total = (of: (line: Figures) => number): number => lines.reduce((sum, line) => sum + of(line), 0);
  const oldest = lines.flatMap(({ oldestDueAt }) => oldestDueAt?.getTime() ?? []);
  return {
    key: null,
    open: total(({ open }) => open),
    awaiting: total(({ awaiting }) => awaiting),
    dueThisWeek: total(({ dueThisWeek }) => dueThisWeek),
    overdue: total(({ overdue }) => overdue),
    upTo7: total(({ upTo7 }) => upTo7),
    from8To30: total(({ from8To30 }) => from8To30),
    over30: total(({ over30 }) => over30),
    oldestDueAt: oldest.length === 0 ? null : new Date(Math.min(...oldest)),
    done: total(({ done }) => done),
    updated: total(({ updated }) => updated),
  };
}

/** Worst first by number overdue, then by its share, then in the office's own order (P12). */
export const worstFirst = (a: Figures, b: Figures): number => b.overdue - a.overdue || shareOf(b) - shareOf(a);

const shareOf = ({ overdue, open, done }: Figures): number => (overdue === 0 ? 0 : overdue / (open + done));
