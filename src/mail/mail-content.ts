import type { openStates } from '../domain/assignment-facts.js';
import type { Basis } from '../domain/command.js';
import type { PlainDate } from '../domain/plain-date.js';

/**
 * What a mail says, before it has words: one variant for each kind of mail. Pure data that the mailroom fills from
 * PostgreSQL. Names end in `On` for calendar dates of Asia/Ho_Chi_Minh ('YYYY-MM-DD'), in `At` for instants (ISO 8601,
 * UTC), in `Url` for absolute addresses. Texts that were typed or read (content, reasons) are given as they are.
 */
export type MailContent =
  | LaunchMail
  | ReceiptMail
  | ReminderMail
  | OverdueMail
  | UrgingMail
  | LeadershipReportMail
  | PushOrderMail
  | ReportUntouchedMail
  | OfficeSlowMail
  | UndatedMail
  | ReturnedMail
  | ExtensionDecidedMail
  | RevokedMail
  | ReopenedMail
  | CorrectedMail
  | ClosingMail
  | SpecialistDailyMail
  | WeeklyListMail;

export type MailKind = MailContent['kind'];

/** The document that gives the work, as mails name it. A document without a number has a stated source (P8). */
export type MailedDirective = {
  directiveId: string;
  /** 'Thông báo', 'Chỉ thị', 'Công văn' … */
  typeName: string;
  /** Number and notation together, '15/TB-UBND'; null when the directive was launched on a stated source. */
  number: string | null;
  issuedOn: PlainDate;
  /** 'UBND tỉnh Ninh Bình' */
  issuer: string;
  /** Trích yếu, without the full stop; null when the document has none. */
  subject: string | null;
  /** 'Ý kiến chỉ đạo của Phó Chủ tịch UBND tỉnh tại hội nghị ngày 05/02/2016'; only where `number` is null. */
  statedSource: string | null;
  /** The post whose instruction it is, when it is not simply the issuer: 'Phó Chủ tịch UBND tỉnh'. */
  directedBy: string | null;
  /** Page or file of the signed original; null when none was stored. */
  signedFileUrl: string | null;
  /** The document's own mark; left out or null when it has none. */
  urgency?: 'KHAN' | 'THUONG_KHAN' | 'HOA_TOC' | null;
};

/** The deadline as written and as reckoned. */
export type MailedDeadline =
  | {
      kind: 'dated';
      dueOn: PlainDate;
      /** 'HH:MM' local when the text names an hour; null: the end of the day. */
      dueTime: string | null;
      /** The words of the document ('trước ngày 28/2'); null when a person entered the date. */
      asWritten: string | null;
      /** Where a date that is not in the text comes from (P3): 'bút phê ngày 05/3/2016'. */
      basis: string | null;
      /** The date before the first extension; null when it was never extended. */
      originalDueOn: PlainDate | null;
    }
  /** The document fixes none, and the specialist stated so. */
  | { kind: 'none' }
  /** Depends on an event whose date is not known: 'trước kỳ họp cuối năm của HĐND tỉnh'. */
  | { kind: 'event'; asWritten: string }
  /** A period that is not counted yet: '10 ngày làm việc kể từ ngày nhận'. */
  | { kind: 'notCountedYet'; asWritten: string }
  /** Recurring without a period of its own yet (P7): 'định kỳ hằng quý'. */
  | { kind: 'recurring'; asWritten: string };

/** One assignment as the receiving agency owes it. */
export type MailedAssignment = {
  assignmentId: string;
  /** Where the document gives it: 'điểm b khoản 2 mục II'; null when the text has no numbering. */
  clause: string | null;
  role: 'lead' | 'coordinator';
  /** The lead's name, for a coordinator's part; null for the lead's own. */
  leadAgency: string | null;
  /** Official names; for a coordinator's part: the others that coordinate. */
  coordinatingAgencies: readonly string[];
  content: string;
  product: string | null;
  reportTo: string | null;
  deadline: MailedDeadline;
};

export type DaysOverdue = { calendarDays: number; workingDays: number };

/** An agency's letter: '123/STTTT-VP', its date. */
export type MailedLetter = { number: string; issuedOn: PlainDate };

/** The leader's post, and what the decision rests on (P4). */
export type MailedBasis = Pick<Basis, 'form' | 'leaderPost' | 'number' | 'on' | 'text'>;

/** The last thing that is known of an assignment's course. */
export type MailedUpdate = {
  at: string;
  /** 'Đã trình dự thảo kế hoạch, đang lấy ý kiến các phòng' */
  summary: string;
  /** Where the Office entered it for the agency (P1): 'Công văn số 12/STTTT-VP ngày 24/02/2016', 'điện thoại ngày 24/02/2016'; else null. */
  enteredByOfficeFrom: string | null;
};

/** One urging that was sent: its number over all rounds, its instant, its letter. */
export type MailedUrging = { urgingNumber: number; urgedAt: string; letter: MailedLetter | null };

/** One notice or urging that was sent before. */
export type EarlierMail = { kind: 'reminder' | 'overdue' | 'urging'; sentAt: string; urgingNumber: number | null };

/** An assignment that is still open, as of the mail's `asOfAt`. */
export type MailedOpenAssignment = MailedAssignment & {
  state: (typeof openStates)[number];
  /** The last report was returned for completion. */
  isReturned: boolean;
  lastUpdate: MailedUpdate | null;
  /** Working days to the due date (0: today is the last day); null when undated or overdue. */
  workingDaysLeft: number | null;
  overdue: DaysOverdue | null;
  /** Reminders, notices and urgings before this one, oldest first. */
  earlierMails: readonly EarlierMail[];
};

/** The open assignments of one directive; a mail may carry several such groups. */
export type DirectiveGroup<A> = {
  directive: MailedDirective;
  assignments: readonly A[];
  /** The agency's page of this directive, by a link that needs no account; null where none was made. */
  agencyPageUrl: string | null;
};

/** Giao nhiệm vụ: one per address and directive; for additions (P2) only the new assignments. */
export type LaunchMail = {
  kind: 'launch';
  directive: MailedDirective;
  /** `overdue` is given when `isLate`: how the assignment stands now. */
  assignments: readonly (MailedAssignment & { overdue: DaysOverdue | null })[];
  /** An old directive launched after its dates: one notice that says how things stand. */
  isLate: boolean;
  /** These assignments were added to a directive that had been launched before. */
  isAddition: boolean;
  launchedAt: string;
  asOfAt: string;
  /** The day within which receipt is to be confirmed. */
  acknowledgeByOn: PlainDate;
  /** One link, no account needed. */
  acknowledgeUrl: string;
};

/** Chưa xác nhận tiếp nhận. */
export type ReceiptMail = {
  kind: 'receipt';
  asOfAt: string;
  groups: readonly {
    directive: MailedDirective;
    assignments: readonly MailedAssignment[];
    launchedAt: string;
    acknowledgeUrl: string;
  }[];
};

/** Nhắc việc: before the due date, possibly of several directives. */
export type ReminderMail = {
  kind: 'reminder';
  asOfAt: string;
  groups: readonly DirectiveGroup<MailedOpenAssignment>[];
};

/** Thông báo quá hạn: automatic, unnumbered, marked for the agency's head. */
export type OverdueMail = {
  kind: 'overdue';
  asOfAt: string;
  groups: readonly DirectiveGroup<MailedOpenAssignment>[];
  /** "chậm nhất ngày …" */
  reportByOn: PlainDate;
};

/** Đôn đốc lần n: the act of a named person, of one directive. */
export type UrgingMail = {
  kind: 'urging';
  asOfAt: string;
  group: DirectiveGroup<MailedOpenAssignment & { urgingNumber: number }>;
  /** Who urges: post, and name where it is to be shown. */
  urgedBy: { post: string; name: string | null };
  /** The signed letter that this mail goes with; null when there is none. */
  letter: MailedLetter | null;
  /** One sentence of the person who urges, or of the leader who asked for it. */
  message: string | null;
  /** "chậm nhất ngày …"; null: as soon as possible. */
  reportByOn: PlainDate | null;
};

export type DirectiveFigures = {
  /** Assignments of lead agencies; open and closed. */
  given: number;
  done: number;
  awaitingConfirmation: number;
  overdue: number;
  agenciesGiven: number;
  agenciesOverdue: number;
};

/** One overdue agency's line in the report to leadership. */
export type LeadershipReportLine = {
  agency: string;
  clause: string | null;
  content: string;
  deadline: MailedDeadline;
  overdue: DaysOverdue;
  urgings: readonly MailedUrging[];
  /** The extension asked for: new date, and what became of it. */
  extension: { requestedDueOn: PlainDate; state: 'pending' | 'approved' | 'refused' } | null;
  reasonGiven: string | null;
  /** Not under the People's Committee (S19): listed and counted apart. */
  isOutsideCommittee: boolean;
};

export type LeadershipProposal =
  | { kind: 'explanation'; agencies: readonly string[]; byOn: PlainDate | null }
  | { kind: 'extension'; agency: string; toOn: PlainDate }
  | { kind: 'other'; text: string };

/** Báo cáo lãnh đạo: prepared by the system, sent by a person. */
export type LeadershipReportMail = {
  kind: 'leadershipReport';
  directive: MailedDirective;
  asOfAt: string;
  figures: DirectiveFigures;
  lines: readonly LeadershipReportLine[];
  proposals: readonly LeadershipProposal[];
  /** null where the office's setting sends it by itself. */
  sentBy: { post: string; name: string | null } | null;
  /** "Bảng theo dõi" of the directive. */
  sheetUrl: string | null;
};

/** Chỉ đạo đôn đốc: a leader's orders, to the specialist who is to send the urging. */
export type PushOrderMail = {
  kind: 'pushOrder';
  asOfAt: string;
  orders: readonly {
    /** 'Phó Chủ tịch UBND tỉnh' */
    leader: string;
    /** Who acted for that leader; null: the leader. */
    actedBy: string | null;
    orderedAt: string;
    sentence: string;
    answerByOn: PlainDate;
    assignments: readonly {
      agency: string;
      directive: MailedDirective;
      clause: string | null;
      content: string;
      deadline: MailedDeadline;
      overdue: DaysOverdue | null;
      urgings: readonly MailedUrging[];
      assignmentUrl: string | null;
    }[];
  }[];
  deskUrl: string | null;
};

/** To the Chief of Office: the prepared report was not looked at for a working day. */
export type ReportUntouchedMail = {
  kind: 'reportUntouched';
  asOfAt: string;
  reports: readonly {
    directive: MailedDirective;
    preparedAt: string;
    workingDaysUntouched: number;
    specialist: string;
    figures: DirectiveFigures;
    reportUrl: string | null;
  }[];
};

/** A completion report waits for the Office itself. */
export type OfficeSlowMail = {
  kind: 'officeSlow';
  asOfAt: string;
  reports: readonly {
    directive: MailedDirective;
    agency: string;
    clause: string | null;
    content: string;
    reportedAt: string;
    letter: MailedLetter | null;
    workingDaysWaiting: number;
    specialist: string;
    assignmentUrl: string | null;
  }[];
};

/** Undated assignments that have aged 30, 60, 90 days; to the agency or to the Office's people. */
export type UndatedMail = {
  kind: 'undated';
  asOfAt: string;
  /** Calendar days of the rung. */
  agedDays: number;
  groups: readonly (DirectiveGroup<MailedOpenAssignment & { agedDays: number; agency: string }> & {
    launchedAt: string;
  })[];
};

/** Đề nghị bổ sung, hoàn thiện báo cáo. */
export type ReturnedMail = {
  kind: 'returned';
  directive: MailedDirective;
  returns: readonly {
    assignment: MailedAssignment;
    reportedAt: string;
    letter: MailedLetter | null;
    reason: string;
    returnedAt: string;
    /** As of the return; the due date stays (S28). */
    overdue: DaysOverdue | null;
  }[];
  agencyPageUrl: string | null;
};

/** Kết quả xem xét gia hạn. */
export type ExtensionDecidedMail = {
  kind: 'extensionDecided';
  directive: MailedDirective;
  decisions: readonly {
    /** Its `deadline` is the one that holds from now on. */
    assignment: MailedAssignment;
    outcome: 'approved' | 'refused';
    requestedAt: string;
    requestLetter: MailedLetter | null;
    requestedDueOn: PlainDate;
    /** The date before the decision. */
    previousDueOn: PlainDate;
    decidedAt: string;
    basis: MailedBasis;
    reason: string | null;
  }[];
  agencyPageUrl: string | null;
};

/** Thu hồi nhiệm vụ, or the whole document. */
export type RevokedMail = {
  kind: 'revoked';
  directive: MailedDirective;
  scope: 'assignments' | 'directive';
  assignments: readonly MailedAssignment[];
  revokedAt: string;
  reason: string;
  basis: MailedBasis | null;
};

/** Mở lại nhiệm vụ, by a leader. */
export type ReopenedMail = {
  kind: 'reopened';
  directive: MailedDirective;
  assignments: readonly (MailedAssignment & { overdue: DaysOverdue | null })[];
  reopenedAt: string;
  reason: string;
  basis: MailedBasis;
  agencyPageUrl: string | null;
};

/** Đính chính: what was entered wrongly and how it reads now (P2). */
export type CorrectedMail = {
  kind: 'corrected';
  directive: MailedDirective;
  corrections: readonly {
    /** As it reads now. */
    assignment: MailedAssignment;
    changes: readonly MailedChange[];
    reason: string;
  }[];
  correctedAt: string;
  agencyPageUrl: string | null;
};

export type MailedChange =
  | { field: 'agency'; from: string; to: string }
  | { field: 'content' | 'product' | 'reportTo' | 'clause'; from: string | null; to: string | null }
  | { field: 'deadline'; from: MailedDeadline; to: MailedDeadline };

/** Kết thúc theo dõi: one per address and directive. */
export type ClosingMail = {
  kind: 'closing';
  directive: MailedDirective;
  concludedAt: string;
  assignments: readonly (MailedAssignment & {
    outcome: 'doneOnTime' | 'doneLate' | 'revoked' | 'transferred';
    /** The date of performance that counts (S26); null when revoked or transferred. */
    completedOn: PlainDate | null;
  })[];
};

/** The specialist's one mail at 08:00. */
export type SpecialistDailyMail = {
  kind: 'specialistDaily';
  asOfAt: string;
  sections: readonly SpecialistDailySection[];
  deskUrl: string | null;
};

export type SpecialistDailySection = {
  what:
    | 'reportsToConfirm'
    | 'extensionsToDecide'
    | 'declinesToAnswer'
    | 'ordersToCarryOut'
    | 'reportsToLeadership'
    | 'notAcknowledged'
    | 'overdue'
    | 'dueSoon'
    | 'undated'
    | 'undeliverable';
  /** The whole number; `lines` may hold only the first of them. */
  total: number;
  lines: readonly {
    agency: string;
    /** 'Thông báo 15/TB-UBND' is made from it. */
    directive: MailedDirective;
    content: string | null;
    deadline: MailedDeadline | null;
    overdue: DaysOverdue | null;
    /** When it came to wait; null where that means nothing. */
    sinceAt: string | null;
    /** What is special about this line: a telephone number for the call list, the server's answer for a refused mail. */
    remark: string | null;
  }[];
};

/** An agency's overdue list, every Monday after the third notice. */
export type WeeklyListMail = {
  kind: 'weeklyList';
  asOfAt: string;
  groups: readonly DirectiveGroup<MailedOpenAssignment & { urgings: readonly MailedUrging[] }>[];
};
