import { isOpenState, type AssignmentFacts } from './assignment-facts.js';
import { daysBetween, endOfDay, localDateOf, type PlainDate } from './plain-date.js';
import type { WorkingCalendar } from './working-calendar.js';

/** The four values of domain.md §4: computed from state, dates and an instant, never stored. */
export const reportingStatuses = ['doneOnTime', 'doneLate', 'openInTime', 'openOverdue'] as const;
export type ReportingStatus = (typeof reportingStatuses)[number];

export const reportingStatusNames: Record<ReportingStatus, string> = {
  doneOnTime: 'đã hoàn thành đúng hạn',
  doneLate: 'đã hoàn thành quá hạn',
  openInTime: 'đang thực hiện trong hạn',
  openOverdue: 'đang thực hiện quá hạn',
};

/** What the status hangs on. */
export type Standing = Pick<AssignmentFacts, 'state' | 'role' | 'dueAt' | 'reportedAt' | 'performedOn'>;

/**
 * Overdue at `at`: a lead's open work after its due instant. Reported by the date it counts in time until it is
 * returned (S27). Coordinators are never overdue: they are out of the rates.
 */
export function isOverdue({ state, role, dueAt, reportedAt }: Standing, at: Date): boolean {
  if (role !== 'lead' || !isOpenState(state) || !dueAt || at <= dueAt) return false;
  return !(state === 'awaitingConfirmation' && reportedAt && reportedAt <= dueAt);
}

/** "Sắp đến hạn" (S37): open, asked of the agency, and due by the end of the zone. */
export function isDueSoon({ state, role, dueAt }: Standing, at: Date, dueSoonUntil: Date): boolean {
  if (role !== 'lead' || !isOpenState(state) || state === 'awaitingConfirmation' || !dueAt) return false;
  return dueAt >= at && dueAt <= dueSoonUntil;
}

/** The end of the due-soon zone: 24:00 of the n-th working day after the day of `at` (S37). */
export function dueSoonUntil(at: Date, workingDays: number, calendar: WorkingCalendar): Date {
  return endOfDay(calendar.addWorkingDays(localDateOf(at), workingDays));
}

/** @returns null for what was transferred or revoked, and for coordinators: they are in no rate */
export function reportingStatus(standing: Standing, at: Date): ReportingStatus | null {
  const { state, role, dueAt, performedOn } = standing;
  if (role !== 'lead' || state === 'transferred' || state === 'revoked') return null;
  if (state !== 'closed') return isOverdue(standing, at) ? 'openOverdue' : 'openInTime';
  // The date of performance counts (S26); on the due date itself it is in time.
  return dueAt && performedOn && performedOn > dueDateOf(dueAt) ? 'doneLate' : 'doneOnTime';
}

/** The day at whose end, or in which, the instant lies: 00:00 ends the day before. */
export const dueDateOf = (dueAt: Date): PlainDate => localDateOf(new Date(dueAt.getTime() - 1));

/** How late open work is, in both units: pages say calendar days, ladders count working days (P14). */
export function daysOverdue(
  dueAt: Date,
  at: Date,
  calendar: WorkingCalendar,
): { calendarDays: number; workingDays: number } {
  const dueOn = dueDateOf(dueAt);
  const today = localDateOf(at);
  return {
    calendarDays: Math.max(0, daysBetween(dueOn, today)),
    workingDays: Math.max(0, calendar.workingDaysBetween(dueOn, today)),
  };
}

/**
 * The instant that "as of" means: a date its 24:00 local, an instant itself (engine.md §5).
 * @param text 'YYYY-MM-DD' or an ISO instant; parsed before
 */
export const asOfInstant = (text: string): Date => (text.length === 10 ? endOfDay(text) : new Date(text));
