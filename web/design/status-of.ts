import type { AssignmentView } from '../../src/api/assignments/assignments.schemas.js';
import type { MarkLook, TimeLook } from './status-table.js';

/** What chips need of an assignment. */
export type StatusFacts = Pick<
  AssignmentView,
  | 'state'
  | 'role'
  | 'reportingStatus'
  | 'isDueSoon'
  | 'isOverdue'
  | 'daysOverdue'
  | 'dueOn'
  | 'silentDays'
  | 'isStanding'
  | 'isDueProvisional'
  | 'returnedCount'
  | 'extensionCount'
  | 'workingDaysWaiting'
  | 'workingDaysLeft'
  | 'originalDueOn'
  | 'confirmedAt'
  | 'performedOn'
  | 'endReason'
>;

/** Days of silence from which an undated assignment asks for attention: the first rung of its ladder. */
const SILENT_FROM = 30;

/** The chip beside the state: how it stands in time; null where the state says all. */
export function timeLookOf(facts: StatusFacts): TimeLook | null {
  const { state, reportingStatus, isOverdue, isDueSoon, dueOn, silentDays, isStanding } = facts;
  if (state === 'transferred' || state === 'revoked' || state === 'suspended') return null;
  if (state === 'closed')
    return reportingStatus === 'doneLate' ? 'doneLate' : reportingStatus === 'doneOnTime' ? 'doneOnTime' : null;
  if (isOverdue) return 'openOverdue';
  if (dueOn === null) {
    if (isStanding) return null;
    return silentDays !== null && silentDays >= SILENT_FROM ? 'undatedSilent' : 'undated';
  }
  if (state === 'awaitingConfirmation') return facts.role === 'lead' ? 'reportedInTime' : null;
  if (isDueSoon) return 'dueSoon';
  return reportingStatus === 'openInTime' ? 'openInTime' : null;
}

/** What else is said of it, on its page and where there is room. */
export function marksOf({
  isStanding,
  isDueProvisional,
  returnedCount,
  extensionCount,
  state,
}: StatusFacts): MarkLook[] {
  return [
    ...(returnedCount > 0 && state !== 'closed' ? (['returned'] as const) : []),
    ...(isDueProvisional ? (['provisional'] as const) : []),
    ...(isStanding ? (['standing'] as const) : []),
    ...(extensionCount > 0 ? (['extended'] as const) : []),
  ];
}
