import type { PlainDate } from './plain-date.js';

/** States that are stored (domain.md §4). Overdue, due soon and the reporting statuses are computed, never stored. */
export const assignmentStates = [
  'sent',
  'declinePending',
  'inProgress',
  'awaitingConfirmation',
  'suspended',
  'closed',
  'transferred',
  'revoked',
] as const;
export type AssignmentState = (typeof assignmentStates)[number];

/** An assignment in one of these still asks something of somebody. */
export const openStates = ['sent', 'declinePending', 'inProgress', 'awaitingConfirmation', 'suspended'] as const;
export const isOpenState = (state: AssignmentState): boolean => openStates.some((open) => open === state);

export type AssignmentRole = 'lead' | 'coordinator';

/** What begins a round of the ladder (engine.md §6): every rung fires at most once a round. */
export type RoundReason = 'launch' | 'return' | 'reopen' | 'newDueDate';

/** What the rules need to know of an assignment, as its row says under the lock. */
export interface AssignmentFacts {
  id: string;
  directiveId: string;
  taskId: string;
  agencyId: string;
  role: AssignmentRole;
  /** 0: the item itself; n: the n-th period of a recurring one (P7) */
  period: number;
  attempt: number;
  state: AssignmentState;
  /** P7: a recurring item that makes no periods by itself: never due, keeps its directive open */
  isStanding: boolean;
  dueOn: PlainDate | null;
  dueAt: Date | null;
  round: number;
  roundStartedAt: Date;
  roundReason: RoundReason;
  launchedAt: Date;
  acknowledgedAt: Date | null;
  lastActivityAt: Date | null;
  performedOn: PlainDate | null;
  reportedAt: Date | null;
  confirmedAt: Date | null;
  hasPendingExtension: boolean;
  extensionCount: number;
  returnedCount: number;
  correctionCount: number;
  urgingCount: number;
  lastUrgedAt: Date | null;
  putAsideAt: Date | null;
  /** number of its last event: what If-Match names */
  seq: number;
}

/** What is known of an assignment before anybody did anything. */
export type NewAssignmentFacts = Pick<
  AssignmentFacts,
  | 'id'
  | 'directiveId'
  | 'taskId'
  | 'agencyId'
  | 'role'
  | 'period'
  | 'attempt'
  | 'isStanding'
  | 'dueOn'
  | 'dueAt'
  | 'launchedAt'
  | 'acknowledgedAt'
>;

/** An assignment as it begins its life: its first round runs from the launch. */
export const newAssignment = (known: NewAssignmentFacts): AssignmentFacts => ({
  ...known,
  state: known.acknowledgedAt === null ? 'sent' : 'inProgress',
  round: 1,
  roundStartedAt: known.launchedAt,
  roundReason: 'launch',
  lastActivityAt: null,
  performedOn: null,
  reportedAt: null,
  confirmedAt: null,
  hasPendingExtension: false,
  extensionCount: 0,
  returnedCount: 0,
  correctionCount: 0,
  urgingCount: 0,
  lastUrgedAt: null,
  putAsideAt: null,
  seq: 1,
});

/** The facts that a decision may change. Key columns and the log's number are not among them. */
export type AssignmentChanges = Partial<
  Pick<
    AssignmentFacts,
    | 'state'
    | 'dueOn'
    | 'dueAt'
    | 'acknowledgedAt'
    | 'lastActivityAt'
    | 'performedOn'
    | 'reportedAt'
    | 'confirmedAt'
    | 'hasPendingExtension'
    | 'extensionCount'
    | 'returnedCount'
    | 'correctionCount'
    | 'urgingCount'
    | 'lastUrgedAt'
    | 'putAsideAt'
  >
>;
