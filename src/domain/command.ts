import type { PlainDate } from './plain-date.js';

/** How a command reached us (P1). `letter`, `axis`, `email`, `telephone`: the Office entered it on an agency's behalf. */
export const channels = ['web', 'mailLink', 'api', 'letter', 'axis', 'email', 'telephone'] as const;
export type Channel = (typeof channels)[number];

/** P4: what a leader's decision rests on. Without one the secretariat can only propose. */
export interface Basis {
  /** phieuTrinh: submission slip; butPhe: note on the paper; yKien: words, e.g. at a briefing; vanBan: a document */
  form: 'phieuTrinh' | 'butPhe' | 'yKien' | 'vanBan';
  /** the leader's post, e.g. "Phó Chủ tịch UBND tỉnh" */
  leaderPost: string;
  number?: string;
  on?: PlainDate;
  fileId?: string;
  text?: string;
}

/** P1: who said it on the agency's side, when the Office enters it. */
export interface Informant {
  name: string;
  telephone?: string;
  letterNumber?: string;
  letterOn?: PlainDate;
  fileId?: string;
}

/** P6: the agency's letter that carries a report. */
export interface Letter {
  number: string;
  on: PlainDate;
  signer: string;
}

/** What people do to one assignment. The rest of the design's union (decline, delegate, suspend …) joins here. */
export type AssignmentCommand =
  | { type: 'acknowledge'; note?: string }
  | { type: 'reportProgress'; content: string; percent?: number; delayReason?: string; fileIds?: string[] }
  | {
      type: 'reportCompletion';
      content: string;
      /** date of performance; counts (S26), never after the report */
      performedOn: PlainDate;
      letter: Letter;
      fileIds: string[];
      delayReason?: string;
    }
  | { type: 'confirm'; performedOn?: PlainDate; note?: string }
  | { type: 'return'; reason: string }
  | { type: 'requestExtension'; proposedDueOn: PlainDate; reason: string; achieved?: string }
  | { type: 'decideExtension'; isApproved: boolean; newDueOn?: PlainDate; reason?: string; basis?: Basis }
  | { type: 'urge'; letterNumber?: string; letterOn?: PlainDate; message?: string; answerBy?: PlainDate }
  | { type: 'revoke'; reason: string; basis?: Basis }
  | { type: 'reopen'; reason: string; basis?: Basis }
  | { type: 'correctDueDate'; dueOn: PlainDate | null; reason: string }
  | { type: 'correctWording'; action: string; reason: string }
  | { type: 'correctAgency'; agencyId: string; reason: string }
  | { type: 'openPeriod'; label: string; dueOn: PlainDate }
  /** what was put aside is followed up again as it stands, once the fault is mended */
  | { type: 'takeUp'; reason: string };

export type AssignmentCommandType = AssignmentCommand['type'];

/** What people do to a launched directive as a whole. */
export type DirectiveCommand =
  | { type: 'sendReport'; postId?: string; note?: string }
  /** the prepared report is not sent, and why */
  | { type: 'lapseReport'; reason: string }
  | {
      type: 'addAssignment';
      /** an existing task gets one more agency; without it a new task is added */
      taskId?: string;
      task?: { clause?: string; action: string; product?: string; reportTo?: string };
      agencyIds: string[];
      role: 'lead' | 'coordinator';
      dueOn: PlainDate | null;
      reason: string;
    }
  | { type: 'revokeDirective'; reason: string; basis?: Basis }
  /** P11: from now on another specialist of the office follows the directive, and that person's room */
  | { type: 'handOver'; toId: string; reason: string };

/** Who acts, for whom, how, and on what. */
export interface Act {
  /** the command's id (Idempotency-Key); unique per actor */
  commandId: string;
  actorId: string;
  /** P1: the agency on whose behalf the Office acts */
  actedForId?: string;
  channel: Channel;
  informant?: Informant;
  /** If-Match: the seq that the person saw */
  expectedSeq?: number;
}
