import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { endOfDay, instantAt, weekdayOf, type PlainDate } from '../../domain/plain-date.js';
import { formatDate } from '../../domain/vietnamese-dates.js';
import { transact, type Database, type Transaction } from '../../database/database.js';
import { officePolicy } from '../../followup/policy.js';
import { notFound, type Caller } from '../access/caller.js';
import { officeForNew } from '../agencies/office-for-new.js';
import { DATABASE } from '../tokens.js';
import type {
  calendarYears,
  dayPreview,
  dayPreviewQuery,
  dayRemoval,
  newDay,
  yearDecision,
} from './calendar-admin.routes.js';

const CHANGES_SHOWN = 20;

/** What follows of a change of the calendar; said before it is made. */
const NOTES = [
  'Thời hạn đã giao giữ nguyên ngày. Muốn đổi thời hạn của nhiệm vụ nào thì đính chính nhiệm vụ đó.',
  'Mốc nhắc việc, đôn đốc đã tính giữ nguyên đến lần xem xét kế tiếp của từng nhiệm vụ; từ lần đó tính theo lịch mới.',
  'Văn bản giao từ nay trở đi tính theo lịch mới.',
];

/** What an administrator does with the calendar (domain.md §18, S7). */
@Injectable()
export class CalendarAdminService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async years(): Promise<z.infer<typeof calendarYears>> {
    const years = await this.database.calendarYear.findMany({ orderBy: { year: 'desc' } });
    const counts = await this.database.$queryRaw<{ year: number; count: bigint }[]>`
      SELECT left("on", 4)::int AS year, count(*) AS count FROM calendar_day GROUP BY 1`;
    const changes = await this.database.calendarChange.findMany({
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: CHANGES_SHOWN,
    });
    const people = await this.database.account.findMany({
      where: { id: { in: changes.map(({ byId }) => byId) } },
      select: { id: true, displayName: true },
    });
    return {
      years: years.map(({ year, isDecided, source, note }) => ({
        year,
        isDecided,
        source,
        note,
        dayCount: Number(counts.find((one) => one.year === year)?.count ?? 0),
      })),
      changes: changes.map(({ at, byId, on, words, source }) => ({
        at: at.toISOString(),
        by: people.find(({ id }) => id === byId)?.displayName ?? null,
        on,
        words,
        source,
      })),
    };
  }

  /** @throws DomainError CALENDAR_OF_ALL for an administrator of one office among several */
  async decideYear(
    caller: Caller,
    year: number,
    { isDecided, source, note }: z.infer<typeof yearDecision>,
  ): Promise<z.infer<typeof calendarYears>> {
    await this.mustRuleAll(caller);
    await transact(this.database, async (tx) => {
      await tx.calendarYear.upsert({
        where: { year },
        create: { year, isDecided, source, note: note ?? null },
        update: { isDecided, source, ...(note === undefined ? {} : { note }) },
      });
      const words = isDecided
        ? `lịch nghỉ năm ${year} đã có quyết định`
        : `lịch nghỉ năm ${year} chưa có quyết định, thời hạn qua năm này là tạm tính`;
      await log(tx, caller, null, `${year}-01-01`, words, source);
    });
    return this.years();
  }

  /** How many open due dates and planned reminders a change of that day touches. @throws DomainError OFFICE_MISSING, NOT_FOUND */
  async preview(
    caller: Caller,
    { on, kind, officeId: wanted }: z.infer<typeof dayPreviewQuery>,
  ): Promise<z.infer<typeof dayPreview>> {
    const officeId = await officeForNew(this.database, caller, wanted);
    const { calendar } = await officePolicy(this.database, officeId);
    const [row] = await this.database.$queryRaw<{ due: bigint; terms: bigint; reminders: bigint }[]>`
      SELECT count(*) FILTER (WHERE a."dueOn" = ${on}) AS due,
             count(*) FILTER (WHERE t.deadline->>'kind' = 'period' AND t.deadline->>'unit' = 'working_day'
                                AND a."dueOn" >= ${on} AND a."launchedAt" < ${endOfDay(on)}) AS terms,
             count(*) FILTER (WHERE a."nextAlarmAt" >= ${instantAt(on)} AND a."nextAlarmAt" < ${endOfDay(on)}) AS reminders
      FROM assignment a JOIN task t ON t.id = a."taskId"
      WHERE a."officeId" = ${officeId}::uuid AND a.role = 'lead'
        AND a.state IN ('sent', 'declinePending', 'inProgress', 'awaitingConfirmation', 'suspended')`;
    return {
      on,
      isWorkingDayNow: calendar.isWorkingDay(on),
      isWorkingDayThen: kind === undefined ? isWeekday(on) : kind === 'makeUp',
      dueThatDay: Number(row?.due ?? 0),
      workingDayTerms: Number(row?.terms ?? 0),
      remindersThatDay: Number(row?.reminders ?? 0),
      notes: NOTES,
    };
  }

  /** @throws DomainError DAY_TAKEN, DAY_CHANGES_NOTHING, CALENDAR_OF_ALL, OFFICE_MISSING */
  async addDay(caller: Caller, body: z.infer<typeof newDay>): Promise<{ id: string }> {
    const { on, kind, name, source } = body;
    const officeId = body.scope === 'all' ? null : await officeForNew(this.database, caller, body.officeId);
    if (officeId === null) await this.mustRuleAll(caller);
    if (kind === 'makeUp' && isWeekday(on))
      throw new DomainError(
        'DAY_CHANGES_NOTHING',
        `Ngày ${formatDate(on)} vốn là ngày làm việc, không phải ngày làm bù.`,
      );
    const taken = await this.database.calendarDay.findFirst({ where: { on, officeId }, select: { name: true } });
    if (taken)
      throw new DomainError('DAY_TAKEN', `Ngày ${formatDate(on)} đã có trong lịch: ${taken.name}.`, {
        on,
        name: taken.name,
      });
    const id = uuidv7();
    await transact(this.database, async (tx) => {
      await tx.calendarDay.create({ data: { id, officeId, on, kind, name, source } });
      await log(tx, caller, officeId, on, `thêm ${kind === 'makeUp' ? 'ngày làm bù' : 'ngày nghỉ'}: ${name}`, source);
    });
    return { id };
  }

  /** @throws DomainError NOT_FOUND, CALENDAR_OF_ALL */
  async removeDay(caller: Caller, id: string, { source }: z.infer<typeof dayRemoval>): Promise<void> {
    const day = await this.database.calendarDay.findUnique({ where: { id } });
    if (!day) throw notFound('ngày trong lịch', id);
    if (day.officeId === null) await this.mustRuleAll(caller);
    else if (caller.officeId !== null && caller.officeId !== day.officeId) throw notFound('ngày trong lịch', id);
    await transact(this.database, async (tx) => {
      await tx.calendarDay.delete({ where: { id } });
      await log(
        tx,
        caller,
        day.officeId,
        day.on,
        `bỏ ${day.kind === 'makeUp' ? 'ngày làm bù' : 'ngày nghỉ'}: ${day.name}`,
        source,
      );
    });
  }

  /** What holds for every office is not changed by the administrator of one. */
  private async mustRuleAll(caller: Caller): Promise<void> {
    if (caller.officeId === null || (await this.database.office.count()) === 1) return;
    throw new DomainError('CALENDAR_OF_ALL', 'Lịch chung của mọi văn phòng do quản trị chung của hệ thống sửa.');
  }
}

const isWeekday = (on: PlainDate): boolean => weekdayOf(on) <= 5;

async function log(
  tx: Transaction,
  caller: Caller,
  officeId: string | null,
  on: PlainDate,
  words: string,
  source: string,
): Promise<void> {
  const at = new Date(caller.clock.at);
  await tx.calendarChange.create({ data: { id: uuidv7(), officeId, at, byId: caller.accountId, on, words, source } });
}
