import type { Act, AssignmentCommand, DirectiveCommand } from '../domain/command.js';
import type { Outlook } from '../domain/outlook.js';
import type { Database } from '../database/database.js';
import { carryOut, type CommandOutcome } from './carry-out.js';
import { carryOutOnDirective, type DirectiveOutcome } from './carry-out-on-directive.js';
import { giveOrder, type OrderOutcome, type OrderRequest } from './give-order.js';
import { handOut } from './hand-out.js';
import { launch, type LaunchOutcome, type LaunchRequest } from './launch.js';
import { countPutAside } from './count-put-aside.js';
import { pursue } from './pursue.js';
import { recordCall, type CallOutcome, type CallRequest } from './record-call.js';
import { pursueOffice } from './pursue-office.js';
import { rehydrate } from './rehydrate.js';
import { rehydrateDirective } from './rehydrate-directive.js';
import { releaseImport } from './release-import.js';
import {
  answerSubmission,
  submit,
  type SubmissionAnswer,
  type SubmissionOutcome,
  type SubmissionRequest,
} from './submissions.js';
import { sweep } from './sweep.js';
import { wakeMissing } from './wake-missing.js';

/** The one writer of assignments. Everything here locks, decides and writes in one transaction (engine.md §1). */
export interface FollowUp {
  /** A person launches a confirmed draft: frozen expansion, state `launching`, wake row. */
  readonly launch: (request: LaunchRequest, act: Act) => Promise<LaunchOutcome>;
  /** The workflow's first act: hands out what is not handed out yet, chunk by chunk. Harmless to repeat. */
  readonly handOut: (directiveId: string, beat?: () => void) => Promise<Outlook>;
  /** Does all that is due of a directive, concludes it when nothing is open. Harmless to repeat. */
  readonly pursue: (directiveId: string, beat?: () => void) => Promise<Outlook>;
  /** Writes the office's digests that are due. Harmless to repeat. */
  readonly pursueOffice: (officeId: string) => Promise<Outlook>;
  /** A person's command on one assignment: decided, written, answered. */
  readonly carryOut: (assignmentId: string, command: AssignmentCommand, act: Act) => Promise<CommandOutcome>;
  /** A person's command on a launched directive as a whole. */
  readonly carryOutOnDirective: (directiveId: string, command: DirectiveCommand, act: Act) => Promise<DirectiveOutcome>;
  /** A telephone call about an agency's assignments (P9): logged, nothing else. */
  readonly recordCall: (request: CallRequest, act: Act) => Promise<CallOutcome>;
  /** A question is put to a leader with the Office's proposal (P4). */
  readonly submit: (request: SubmissionRequest, act: Act) => Promise<SubmissionOutcome>;
  /** A leader's other word on it, or the Office takes it back. */
  readonly answerSubmission: (submissionId: string, answer: SubmissionAnswer, act: Act) => Promise<SubmissionOutcome>;
  /** A leader's order to urge, for the specialists to send (P12). */
  readonly giveOrder: (request: OrderRequest, act: Act) => Promise<OrderOutcome>;
  /** Finds what nobody woke and writes wake rows for it. @returns how many */
  readonly sweep: () => Promise<number>;
  /** How many assignments are put aside because they cannot be decided (engine.md §1.7). */
  readonly countPutAside: () => Promise<number>;
  /** A wake row for every open directive and every office: fills an empty Temporal. @returns how many */
  readonly rehydrate: (officeId?: string) => Promise<number>;
  /** A wake row for one directive that is followed up. */
  readonly rehydrateDirective: (directiveId: string) => Promise<void>;
  /** A wake row for every open directive of these offices that is not among `running`. @returns how many */
  readonly wakeMissing: (officeIds: readonly string[], running: ReadonlySet<string>) => Promise<number>;
  /** Begins the follow-up of what an import left held. Harmless to repeat. @returns how many directives */
  readonly releaseImport: (importId: string, actorId: string) => Promise<number>;
}

export const createFollowUp = (database: Database): FollowUp => ({
  launch: (request, act) => launch(database, request, act),
  handOut: (directiveId, beat) => handOut(database, directiveId, beat),
  pursue: (directiveId, beat) => pursue(database, directiveId, beat),
  pursueOffice: (officeId) => pursueOffice(database, officeId),
  carryOut: (assignmentId, command, act) => carryOut(database, assignmentId, command, act),
  carryOutOnDirective: (directiveId, command, act) => carryOutOnDirective(database, directiveId, command, act),
  recordCall: (request, act) => recordCall(database, request, act),
  submit: (request, act) => submit(database, request, act),
  answerSubmission: (submissionId, answer, act) => answerSubmission(database, submissionId, answer, act),
  giveOrder: (request, act) => giveOrder(database, request, act),
  sweep: () => sweep(database),
  countPutAside: () => countPutAside(database),
  rehydrate: (officeId) => rehydrate(database, officeId),
  rehydrateDirective: (directiveId) => rehydrateDirective(database, directiveId),
  wakeMissing: (officeIds, running) => wakeMissing(database, officeIds, running),
  releaseImport: (importId, actorId) => releaseImport(database, importId, actorId),
});
