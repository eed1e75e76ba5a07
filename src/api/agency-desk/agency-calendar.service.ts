import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { addDays, addMonths, localDateOf, weekdayOf, type PlainDate } from '../../domain/plain-date.js';
import { dueDateOf, isOverdue } from '../../domain/reporting-status.js';
import { weekdayName } from '../../domain/vietnamese-dates.js';
import type { WorkingCalendar } from '../../domain/working-calendar.js';
import type { Database } from '../../database/database.js';
import { agencyWork } from '../../database/queries/agency-work.js';
import type { Caller } from '../access/caller.js';
import { readingAt } from '../assignments/read-at.js';
import { DATABASE } from '../tokens.js';
import { agencyOf } from './agency-of.js';
import type { calendarAnswer } from './agency-desk.schemas.js';
import { workItems } from './work-items.js';

const DAYS_OF_A_WEEK = 7;

@Injectable()
export class AgencyCalendarService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The weeks that hold a month, with the agency's open assignments on their due days. @param wanted 'YYYY-MM'; none: this month */
  async month(caller: Caller, wanted: string | undefined): Promise<z.infer<typeof calendarAnswer>> {
    const { officeId, agencyId } = agencyOf(caller);
    const now = new Date(caller.clock.at);
    const reading = await readingAt(this.database, officeId, now, undefined);
    const today = localDateOf(now);
    const month = wanted ?? monthOf(today);
    const days = daysOfWeeks(month);
    const [firstOn = '', lastOn = ''] = [days[0], days.at(-1)];
    const open = await agencyWork(this.database, officeId, agencyId);
    const dated = open.flatMap((row) => (row.dueAt ? [{ ...row, dueOn: dueDateOf(row.dueAt) }] : []));
    const due = dated.filter(({ dueOn }) => dueOn >= firstOn && dueOn <= lastOn);
    const ids = due.map(({ id }) => id);
    const items = await workItems(this.database, caller, ids, reading, open);
    const byDay = Map.groupBy(
      due.toSorted((a, b) => (a.dueAt?.getTime() ?? 0) - (b.dueAt?.getTime() ?? 0) || a.id.localeCompare(b.id)),
      ({ dueOn }) => dueOn,
    );
    const dayOf = (on: PlainDate) => {
      const rest = restOn(reading.calendar, on);
      return {
        on,
        isOfMonth: monthOf(on) === month,
        isToday: on === today,
        rest,
        isHoliday: rest !== null && rest !== weekdayName(on),
        items: (byDay.get(on) ?? []).flatMap(({ id }) => items.get(id) ?? []),
      };
    };
    return {
      month,
      previousMonth: monthOf(addDays(`${month}-01`, -1)),
      nextMonth: monthOf(addMonths(`${month}-01`, 1)),
      currentMonth: monthOf(today),
      isProvisional: reading.calendar.isProvisional(firstOn, lastOn),
      weeks: weeksOf(days).map((week) => week.map(dayOf)),
      undatedCount: open.length - dated.length,
      overdueBeforeCount: dated.filter((row) => row.dueOn < firstOn && isOverdue(row, now)).length,
      clock: caller.clock,
    };
  }
}

const monthOf = (on: PlainDate): string => on.slice(0, 7);

/** The reason of a rest day; a day that is worked instead of another is none. */
function restOn(calendar: WorkingCalendar, on: PlainDate): string | null {
  const { isWorkingDay, reason } = calendar.describe(on);
  return isWorkingDay ? null : reason;
}

/** Every day from the Monday of the month's first week to the Sunday of its last. */
function daysOfWeeks(month: string): PlainDate[] {
  const firstOn = `${month}-01`;
  const lastOn = addDays(addMonths(firstOn, 1), -1);
  const days: PlainDate[] = [];
  const until = addDays(lastOn, DAYS_OF_A_WEEK - weekdayOf(lastOn));
  for (let on = addDays(firstOn, 1 - weekdayOf(firstOn)); on <= until; on = addDays(on, 1)) days.push(on);
  return days;
}

const weeksOf = (days: readonly PlainDate[]): PlainDate[][] =>
  Array.from({ length: days.length / DAYS_OF_A_WEEK }, (_, week) =>
    days.slice(week * DAYS_OF_A_WEEK, (week + 1) * DAYS_OF_A_WEEK),
  );
