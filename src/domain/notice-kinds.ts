/**
 * Every kind of notice, as a table (engine.md §7): what is told, which notices share a mail, and what happens when
 * nobody knows whether the mail server took it.
 */
export const noticeKinds = {
  //                    shares a mail with                what is uncertain is
  launch: { mailsTogether: 'directive', whenUncertain: 'sendAgain', isAutomatic: false },
  added: { mailsTogether: 'directive', whenUncertain: 'sendAgain', isAutomatic: false },
  receipt: { mailsTogether: 'office', whenUncertain: 'leave', isAutomatic: true },
  reminder: { mailsTogether: 'office', whenUncertain: 'leave', isAutomatic: true },
  overdue: { mailsTogether: 'office', whenUncertain: 'leave', isAutomatic: true },
  undated: { mailsTogether: 'office', whenUncertain: 'leave', isAutomatic: true },
  officeSlow: { mailsTogether: 'office', whenUncertain: 'leave', isAutomatic: true },
  urging: { mailsTogether: 'directive', whenUncertain: 'sendAgain', isAutomatic: false },
  // What a leader ordered reaches the specialist at once; one mail for all the documents of an order.
  pushOrder: { mailsTogether: 'office', whenUncertain: 'sendAgain', isAutomatic: false },
  reportUntouched: { mailsTogether: 'directive', whenUncertain: 'leave', isAutomatic: true },
  leadershipReport: { mailsTogether: 'directive', whenUncertain: 'sendAgain', isAutomatic: false },
  returned: { mailsTogether: 'directive', whenUncertain: 'sendAgain', isAutomatic: false },
  extensionDecided: { mailsTogether: 'directive', whenUncertain: 'sendAgain', isAutomatic: false },
  reopened: { mailsTogether: 'directive', whenUncertain: 'sendAgain', isAutomatic: false },
  corrected: { mailsTogether: 'directive', whenUncertain: 'sendAgain', isAutomatic: false },
  revoked: { mailsTogether: 'directive', whenUncertain: 'sendAgain', isAutomatic: false },
  closing: { mailsTogether: 'directive', whenUncertain: 'leave', isAutomatic: false },
  weeklyList: { mailsTogether: 'office', whenUncertain: 'leave', isAutomatic: true },
  specialistDaily: { mailsTogether: 'office', whenUncertain: 'leave', isAutomatic: true },
} as const satisfies Record<
  string,
  {
    /** office: whatever the directives; directive: one directive's notices of the kind */
    mailsTogether: 'office' | 'directive';
    /** the lease ran out while sending: again under the same Message-ID and text, or leave it shown as unknown */
    whenUncertain: 'sendAgain' | 'leave';
    /** follows from days passing alone: a later one of the same assignment, line and recipient supersedes it */
    isAutomatic: boolean;
  }
>;

export type NoticeKind = keyof typeof noticeKinds;
