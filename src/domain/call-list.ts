import { instantAt, localDateOf, localTimeOf } from './plain-date.js';
import type { WorkingCalendar } from './working-calendar.js';

/** P9: "chưa tiếp nhận quá 01 ngày làm việc". */
export const CALL_AFTER_WORKING_DAYS = 1;

/**
 * What was launched at or before this instant and is not acknowledged is to be telephoned about: one working day ago at
 * the same time. On a rest day nobody worked yet, so it counts from the start of the next working day.
 */
export function launchedToCallAbout(now: Date, calendar: WorkingCalendar): Date {
  const today = localDateOf(now);
  const isWorking = calendar.isWorkingDay(today);
  const from = isWorking ? today : calendar.onOrAfter(today);
  const time = isWorking ? localTimeOf(now) : '00:00';
  return instantAt(calendar.addWorkingDays(from, -CALL_AFTER_WORKING_DAYS), time);
}
