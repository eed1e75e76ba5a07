import { flagFilter, optionOf, type FilterValues } from '../table/address-filter.js';
import type { AssignmentView, DirectiveSummary } from './directive-types.js';

/** The states that the strip counts, in its order. */
export const stripStates = [
  'closed',
  'inProgress',
  'awaitingConfirmation',
  'sent',
  'declinePending',
  'suspended',
] as const;
export type StripState = (typeof stripStates)[number];

/** What the strip of a document sets in the address; the names are the API's own. */
export const standingSchema = { state: optionOf(stripStates), overdue: flagFilter, dueSoon: flagFilter };
export type Standing = FilterValues<typeof standingSchema>;

export const isFiltered = ({ state, overdue, dueSoon }: Standing): boolean => state !== null || overdue || dueSoon;

/** A lead assignment that was not taken back: what "lượt giao" counts (S45). */
export const isCounted = ({ role, state }: Pick<AssignmentView, 'role' | 'state'>): boolean =>
  role === 'lead' && state !== 'revoked' && state !== 'transferred';

/** Whether the strip's figure counts this assignment: the very rows behind the number. */
export function isInStanding(assignment: AssignmentView, { state, overdue, dueSoon }: Standing): boolean {
  if (!isCounted(assignment)) return false;
  if (state !== null && assignment.state !== state) return false;
  if (overdue && !assignment.isOverdue) return false;
  return !dueSoon || assignment.isDueSoon;
}

export interface StripPart {
  key: StripState | 'overdue' | 'dueSoon';
  count: number;
  /** the filter that shows the rows behind the count */
  to: Partial<Standing>;
}

/** The figures of the strip: states first, then what is late; a rare state is left out while nothing is in it. */
export function stripParts({ progress }: Pick<DirectiveSummary, 'progress'>): StripPart[] {
  const nothing = { state: null, overdue: false, dueSoon: false };
  const states = stripStates
    .filter((state) => progress[state] > 0 || (state !== 'declinePending' && state !== 'suspended'))
    .map((state) => ({ key: state, count: progress[state], to: { ...nothing, state } }));
  return [
    ...states,
    { key: 'overdue', count: progress.overdue, to: { ...nothing, overdue: true } },
    { key: 'dueSoon', count: progress.dueSoon, to: { ...nothing, dueSoon: true } },
  ];
}
