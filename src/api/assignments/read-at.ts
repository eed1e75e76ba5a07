import { asOfInstant, dueSoonUntil } from '../../domain/reporting-status.js';
import type { WorkingCalendar } from '../../domain/working-calendar.js';
import type { Database } from '../../database/database.js';
import type { ReadAt } from '../../database/queries/assignments.js';
import { officePolicy } from '../../followup/policy.js';

/** As of when a question is answered, and the office's calendar that counts its days. */
export interface Reading {
  read: ReadAt;
  calendar: WorkingCalendar;
}

/**
 * A past instant reads the versions that stood then; a future one today's state seen then (engine.md §5).
 * @param now the business clock, read before and passed on as a value
 */
export async function readingAt(
  database: Database,
  officeId: string,
  now: Date,
  asOf: string | undefined,
): Promise<Reading> {
  const { settings, calendar } = await officePolicy(database, officeId);
  const at = asOf === undefined ? now : asOfInstant(asOf);
  return {
    read: { at, isPast: at < now, dueSoonUntil: dueSoonUntil(at, settings.dueSoonWorkingDays, calendar) },
    calendar,
  };
}
