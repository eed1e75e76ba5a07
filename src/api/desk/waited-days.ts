import { daysBetween, localDateOf } from '../../domain/plain-date.js';
import type { WorkingCalendar } from '../../domain/working-calendar.js';

/** "chờ 2 ngày làm việc": from the day of the instant to today, by the office's calendar; never less than none. */
export function waitedDays(
  since: Date,
  at: Date,
  calendar: WorkingCalendar,
): { calendarDays: number; workingDays: number } {
  const from = localDateOf(since);
  const today = localDateOf(at);
  return {
    calendarDays: Math.max(0, daysBetween(from, today)),
    workingDays: Math.max(0, calendar.workingDaysBetween(from, today)),
  };
}
