import type { DeadlineRule } from './deadline.js';
import type { PlainDate } from './plain-date.js';

/**
 * A draft as it stands on a directive: what the reader read, as corrected by people, and their answers. What the reader
 * alone gives is such a draft too; every answer is optional.
 */
export interface LaunchDraft {
  document: LaunchDocument;
  assignments: LaunchItem[];
  warnings: LaunchDraftWarning[];
}

export interface LaunchDocument {
  /** "104/TB-UBND"; null when there is none */
  number: string | null;
  type: string;
  issuedOn: PlainDate | null;
  issuer: string | null;
  subject: string | null;
  signer: { name: string | null; position: string | null; authority: string | null } | null;
  directedBy: string | null;
  urgency: string | null;
  secrecy: string | null;
  /** the post whose instruction it is, when a person has said it */
  directedByPostId?: string | null;
  /** P8, S18: "Ý kiến chỉ đạo của … ngày …" where the source has no number */
  sourceStatement?: string | null;
  /** doubts about the document that a person found right (src/domain/to-settle.ts) */
  settled?: string[] | undefined;
}

export interface LaunchItem {
  /** stays while the draft is edited; the reader gives none */
  id?: string | undefined;
  /** [start, end) in UTF-16 code units of the text; null for what a person added */
  span: [number, number] | null;
  clause: string | null;
  /** names, groups ("nhóm:…") or agencies' ids */
  lead: string[];
  coordinators: string[];
  action: string;
  product?: string | undefined;
  deadline: DeadlineRule | null;
  deadlineText?: string | undefined;
  deadlineSpan?: [number, number] | undefined;
  /** what else the text may mean: offered to a person, never taken by itself */
  deadlineAlternatives?: { deadline: DeadlineRule; text: string; why: string }[] | undefined;
  reportTo?: string | undefined;
  confidence: number;

  /** a person has looked at it */
  isConfirmed?: boolean | undefined;
  /** a person took it out: it is no task, or not to be followed */
  isDropped?: boolean | undefined;
  /** a person stated "văn bản không quy định thời hạn" (P3) */
  isUndatedStated?: boolean | undefined;
  /** P3: basis of a date that is not in the text: "bút phê của … ngày …" */
  deadlineBasis?: string | undefined;
  /** several single agencies lead, and a person said that each answers for its own part */
  isEachLead?: boolean | undefined;
  /** fields that a person changed: what the reader doubted there no longer counts */
  touched?: string[] | undefined;
  /** doubts that a person found right (src/domain/to-settle.ts) */
  settled?: string[] | undefined;
}

export interface LaunchDraftWarning {
  code: string;
  span: [number, number];
  message: string;
  /** the value of the document's field that is doubted: another one, once a person gave it, is not */
  value?: string;
  /** what is said of the field elsewhere than in the text, in words: the header of an edXML packet, the name of a file */
  says?: string;
}
