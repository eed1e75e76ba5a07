import type { Act, AssignmentCommand, DirectiveCommand } from '../domain/command.js';
import type { Outlook } from '../domain/outlook.js';
import type { Database } from '../database/database.js';
import { carryOut, type CommandOutcome } from './carry-out.js';
import { carryOutOnDirective, type DirectiveOutcome } from './carry-out-on-directive.js';
import { handOut } from './hand-out.js';
import { launch, type LaunchOutcome, type LaunchRequest } from './launch.js';
import { countPutAside } from './count-put-aside.js';
import { pursue } from './pursue.js';
import { pursueOffice } from './pursue-office.js';
import { rehydrate } from './rehydrate.js';
import { sweep } from './sweep.js';

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
  /** Finds what nobody woke and writes wake rows for it. @returns how many */
  readonly sweep: () => Promise<number>;
  /** How many assignments are put aside because they cannot be decided (engine.md §1.7). */
  readonly countPutAside: () => Promise<number>;
  /** A wake row for every open directive and every office: fills an empty Temporal. @returns how many */
  readonly rehydrate: () => Promise<number>;
}

export const createFollowUp = (database: Database): FollowUp => ({
  launch: (request, act) => launch(database, request, act),
  handOut: (directiveId, beat) => handOut(database, directiveId, beat),
  pursue: (directiveId, beat) => pursue(database, directiveId, beat),
  pursueOffice: (officeId) => pursueOffice(database, officeId),
  carryOut: (assignmentId, command, act) => carryOut(database, assignmentId, command, act),
  carryOutOnDirective: (directiveId, command, act) => carryOutOnDirective(database, directiveId, command, act),
  sweep: () => sweep(database),
  countPutAside: () => countPutAside(database),
  rehydrate: () => rehydrate(database),
});
