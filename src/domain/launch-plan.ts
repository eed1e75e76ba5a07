import type { AgencyCandidate } from './agency-names.js';
import type { PlainDate } from './plain-date.js';
import type { PlannedDocument, PlannedTask } from './planned-task.js';

/**
 * What stands in the way of a launch, each with a stable code. `isPassable`: "giao luôn" (`--yes`) may pass it; all others a
 * person must settle first. In Vietnamese for the specialist; `candidates`: the nearest agencies.
 */
export const launchProblems = {
  // of the document
  NO_ISSUE_DATE: { isPassable: false },
  DATED_AFTER_TODAY: { isPassable: false },
  NO_NUMBER: { isPassable: false },
  NUMBER_UNREADABLE: { isPassable: false },
  SECOND_HAND_SOURCE: { isPassable: false },
  NO_SUBJECT: { isPassable: false },
  NO_TASKS: { isPassable: false },
  // of one item: who
  NO_LEAD: { isPassable: false },
  SEVERAL_LEADS: { isPassable: false },
  UNKNOWN_AGENCY: { isPassable: false },
  AMBIGUOUS_AGENCY: { isPassable: false },
  UNKNOWN_GROUP: { isPassable: false },
  GROUP_EMPTY: { isPassable: false },
  NON_STATE_GROUP: { isPassable: false },
  UNKNOWN_COORDINATOR: { isPassable: true },
  // of one item: what and when
  NO_ACTION: { isPassable: false },
  DUE_BEFORE_ISSUE: { isPassable: false },
  BASIS_MISSING: { isPassable: false },
  UNDATED_NOT_STATED: { isPassable: true },
  NOT_CONFIRMED: { isPassable: true },
} as const satisfies Record<string, { isPassable: boolean }>;

export type LaunchProblemCode = keyof typeof launchProblems;

export interface LaunchProblem {
  code: LaunchProblemCode;
  message: string;
  /** index in the draft's assignments; null: of the document */
  itemIndex: number | null;
  isPassable: boolean;
  /** the name that could not be settled, as the draft gives it */
  name?: string;
  candidates?: readonly AgencyCandidate[];
}

/** What a person should know and nobody must settle. The reader's own warnings come along under their own codes. */
export interface LaunchWarning {
  code: string;
  message: string;
  itemIndex: number | null;
  /** the name that it is about, as the draft gives it */
  name?: string;
}

export interface PreviewedRung {
  id: string;
  line: string;
  /** ISO */
  at: string;
  /** the rung will be recorded, never sent */
  skipped: 'beforeRound' | 'tooSoonAfterLaunch' | 'requestRegister' | null;
}

/** What launching will do for one task, if nobody answered. */
export interface TaskPreview {
  ordinal: number;
  itemIndex: number;
  dueOn: PlainDate | null;
  /** ISO */
  dueAt: string | null;
  isDueProvisional: boolean;
  /** P7: kept, never due by itself */
  isStanding: boolean;
  /** the rest day from which a period moved to the next working day */
  rolledFrom: PlainDate | null;
  /** why nobody works on a fixed due date; it stays (S3) */
  restDayReason: string | null;
  /** of an agency that is assigned, in the order of time */
  rungs: PreviewedRung[];
  /** of one that is asked (S19); empty when the task has none */
  rungsWhenAsked: PreviewedRung[];
}

/** The one mail that an agency will get at the launch. */
export interface FirstMail {
  agencyId: string;
  name: string;
  register: 'assign' | 'request';
  /** empty: nothing will reach it by mail, it stays on a list */
  addresses: readonly string[];
  leadCount: number;
  coordinatorCount: number;
}

export interface LaunchPlan {
  document: PlannedDocument;
  tasks: PlannedTask[];
  previews: TaskPreview[];
  firstMails: FirstMail[];
  assignmentCount: number;
  problems: LaunchProblem[];
  warnings: LaunchWarning[];
}

/** What keeps a plan from being launched. @param isForced "giao luôn": passable problems are passed */
export const standingInTheWay = (plan: LaunchPlan, isForced: boolean): LaunchProblem[] =>
  plan.problems.filter(({ isPassable }) => !(isForced && isPassable));
