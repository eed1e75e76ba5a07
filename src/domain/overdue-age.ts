import { addDays, endOfDay, localDateOf, weekdayOf } from './plain-date.js';

/** How late overdue work is, in calendar days as pages say them (P14). The leader's bands, worst last. */
export const overdueBands = [
  { code: 'upTo7', from: null, to: 7, label: '1–7 ngày' },
  { code: '8to30', from: 8, to: 30, label: '8–30 ngày' },
  { code: 'over30', from: 31, to: null, label: 'trên 30 ngày' },
] as const satisfies readonly OverdueAge[];

interface OverdueAge {
  code: string;
  /** least number of calendar days; null: any. Work whose hour has passed on its own day is 0 days late. */
  from: number | null;
  /** greatest number of calendar days; null: any */
  to: number | null;
  label: string;
}

/**
 * The due instants of work that is so many calendar days late at `at`: after `dueAfter`, up to and with `dueUpTo`. The same
 * days as daysOverdue of src/domain/reporting-status.ts counts.
 */
export function dueRangeOf(
  { from, to }: Pick<OverdueAge, 'from' | 'to'>,
  at: Date,
): { dueAfter: Date | null; dueUpTo: Date | null } {
  const today = localDateOf(at);
  return {
    dueAfter: to === null ? null : endOfDay(addDays(today, -to - 1)),
    dueUpTo: from === null ? null : endOfDay(addDays(today, -from)),
  };
}

/** 24:00 of the Sunday of that week. */
export function endOfWeek(at: Date): Date {
  const today = localDateOf(at);
  return endOfDay(addDays(today, 7 - weekdayOf(today)));
}
