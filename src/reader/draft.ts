import type { DeadlineRule } from '../domain/deadline.js';
import type { PlainDate } from '../domain/plain-date.js';
import type { DoubtCode } from './doubts.js';

/** [start, end) in UTF-16 code units of the text that was read. */
export type Span = [number, number];

export type DocumentType =
  'CT' | 'TB' | 'QD' | 'CV' | 'KH' | 'NQ' | 'CD' | 'CTr' | 'HD' | 'BC' | 'TTr' | 'TIN' | 'KHAC';
export type SigningAuthority = 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q';
export type UrgencyMark = 'KHAN' | 'THUONG_KHAN' | 'HOA_TOC';
export type SecrecyMark = 'MAT' | 'TOI_MAT' | 'TUYET_MAT';

export interface DraftSigner {
  name: string | null;
  position: string | null;
  authority: SigningAuthority | null;
}

export interface DraftDocument {
  /** Số, ký hiệu without blanks: "104/TB-UBND"; null when the text has none. */
  number: string | null;
  type: DocumentType;
  issuedOn: PlainDate | null;
  /** Short official form: "UBND tỉnh Bình Phước". */
  issuer: string | null;
  /** Trích yếu, without "V/v". */
  subject: string | null;
  signer: DraftSigner | null;
  /** The leader whose instruction it is, when the text names one. */
  directedBy: string | null;
  urgency: UrgencyMark | null;
  secrecy: SecrecyMark | null;
  /** "Nơi nhận", without what is only filed; absent when there is none. */
  recipients?: DraftRecipient[];
  /** Legal bases, what is amended, replaced or repealed, and all others that the text cites. */
  cited?: CitedDocument[];
  /** The effect clause; no deadline of anybody. */
  effect?: DraftEffect;
  /** What each field rests on; a field that the text does not give has none. */
  evidence?: Partial<Record<DocumentField, FieldEvidence>>;
}

export type DocumentField =
  'number' | 'type' | 'issuedOn' | 'issuer' | 'subject' | 'signer' | 'directedBy' | 'urgency' | 'secrecy';

/** The words that a field was read from, the rule that read them and how sure that is. */
export interface FieldEvidence {
  /** Null: the field does not stand in so many words (a missing deadline, a type told by the number). */
  span: Span | null;
  /** Stable; the figures behind a point are numbers of domain.md: "thoihan.83". */
  rule: string;
  /** 0..1; of the fields given 0.9 or more at least 97 in 100 are right (test/reader/confidence.test.ts). */
  confidence: number;
  /** What makes it less sure than its rule alone; absent: nothing. */
  doubts?: DoubtCode[];
}

export interface AssignmentEvidence {
  lead: FieldEvidence;
  /** Of the deadline, or of there being none. */
  deadline: FieldEvidence;
  coordinators?: FieldEvidence;
  product?: FieldEvidence;
  reportTo?: FieldEvidence;
}

export interface DraftRecipient {
  name: string;
  /** "báo cáo" of "(để b/c)" */
  purpose?: string;
}

export type CitedRole = 'basis' | 'amended' | 'replaced' | 'repealed' | 'cited';

export interface CitedDocument {
  /** Số, ký hiệu as written, without blanks; a law may be cited by its name alone. */
  number?: string;
  name?: string;
  issuedOn?: PlainDate;
  issuer?: string;
  role: CitedRole;
  span: Span;
}

/** From when the document holds: a day (null: the day of signing, not known), or days after the signing. */
export interface DraftEffect {
  on?: PlainDate | null;
  afterDays?: number;
  span: Span;
}

export type DraftDeadline = DeadlineRule;

/** Another reading of an item's time; a person chooses. */
export interface DeadlineAlternative {
  deadline: DraftDeadline;
  /** The words of the text that it rests on. */
  text: string;
  /** What the doubt is. */
  why: DraftWarningCode;
}

export interface DraftAssignment {
  /** The words that lay the duty down, at most 1,200 units long. */
  span: Span;
  /** Label of the point it stands in, "1.a"; null outside numbered points. */
  clause: string | null;
  /** Full official names; a group is "nhóm:" and its plain name in lower case. More than one: a person picks the lead. */
  lead: string[];
  coordinators: string[];
  action: string;
  product?: string;
  deadline: DraftDeadline | null;
  /** The words that the deadline was read from, and where they stand. */
  deadlineText?: string;
  deadlineSpan?: Span;
  /** What the deadline may be besides, the likeliest first; each is also said by a warning of the code `why`. */
  deadlineAlternatives?: DeadlineAlternative[];
  reportTo?: string;
  /** Of a staged chain: the span of the item that this one waits for (domain.md §14). */
  follows?: Span;
  /** Of an item without a date: why it has none (domain.md §13). */
  undated?: UndatedClass;
  /** 0..1: of its weakest field that decides, who or when. */
  confidence: number;
  /** What each field rests on. */
  evidence?: AssignmentEvidence;
}

/** product: something is to be handed in and its date is missing · urgent: only "khẩn trương" · standing duty · aim. */
export type UndatedClass = 'product' | 'urgent' | 'standing' | 'aim';

/** Stable codes: what the reader could not settle, for a person to look at. */
export type DraftWarningCode =
  | 'NO_NUMBER'
  | 'NO_ISSUE_DATE'
  | 'SECOND_HAND_SOURCE'
  | 'SECRECY_MARK'
  | 'NO_ASSIGNMENT'
  | 'DEFERRED'
  | 'STOPPED'
  | 'YEAR_INFERRED'
  | 'YEAR_UNKNOWN'
  | 'DATE_CONTRADICTION'
  | 'SEVERAL_DATES'
  | 'SEVERAL_READINGS'
  | 'WEEKDAY_MISMATCH'
  | 'DATE_DAMAGED'
  | 'DAY_UNKNOWN'
  | 'MONTH_INFERRED'
  | 'FAR_AHEAD'
  | 'DUE_ON_REST_DAY'
  | 'DEADLINE_BY_REFERENCE'
  | 'DEADLINE_FROM_LEAD_IN'
  | 'CITED_AFTER_ISSUE'
  | 'IMPOSSIBLE_DATE'
  | 'DUE_BEFORE_ISSUE'
  | 'ISSUE_DATE_OVERRIDDEN'
  | 'CADENCE_NOT_EXPRESSIBLE'
  | 'PERIOD_WITHOUT_ANCHOR'
  | 'SEVERAL_LEADS'
  | 'AMBIGUOUS_LEAD'
  | 'NON_STATE_GROUP'
  | 'NO_DEADLINE'
  | 'NO_PRODUCT'
  | 'DUPLICATE_TASK'
  | 'LEAD_ONLY_COORDINATES';

export interface DraftWarning {
  code: DraftWarningCode;
  span: Span;
  /** Vietnamese, for the specialist. */
  message: string;
  /** DUPLICATE_TASK: where the same task stands first. */
  other?: Span;
}

/** What `dondoc read FILE --json` prints. Nothing is launched from it until a person has confirmed it. */
export interface Draft {
  document: DraftDocument;
  assignments: DraftAssignment[];
  warnings: DraftWarning[];
}
