import { isOpenState, type AssignmentState } from '../../domain/assignment-facts.js';
import type { NoticeKind } from '../../domain/notice-kinds.js';

/** What a notice said when it was decided. */
export interface DecidedNotice {
  kind: NoticeKind;
  round: number | null;
  at: Date;
}

/** How its assignment stands now. */
export interface StandingAssignment {
  state: AssignmentState;
  round: number;
  dueAt: Date | null;
  acknowledgedAt: Date | null;
  lastActivityAt: Date | null;
}

export type ObsoleteReason =
  | 'revoked'
  | 'closed'
  | 'reported'
  | 'acknowledged'
  | 'newRound'
  | 'duePassed'
  | 'activity'
  | 'decided'
  | 'reopened'
  | 'superseded'
  | 'nothingWaits';

/**
 * Why a notice about an assignment is not to be said any more, null when it is (engine.md §7). Asked before every attempt,
 * from the rows as they stand then. What a person decided is told unless the assignment itself is gone; what only days
 * decided is told only while it is still so.
 */
export function whyObsolete(notice: DecidedNotice, assignment: StandingAssignment, now: Date): ObsoleteReason | null {
  const { state } = assignment;
  const ended = endedAs(state);
  const isOfEarlierRound = notice.round !== null && notice.round !== assignment.round;
  switch (notice.kind) {
    case 'launch':
    case 'added':
    case 'returned':
    case 'extensionDecided':
    case 'reopened':
      return ended;
    case 'urging':
      return ended ?? (isOfEarlierRound ? 'newRound' : null);
    case 'receipt':
      return ended ?? (assignment.acknowledgedAt ? 'acknowledged' : state === 'sent' ? null : 'reported');
    case 'reminder':
      if (ended) return ended;
      if (isOfEarlierRound) return 'newRound';
      if (state === 'awaitingConfirmation') return 'reported';
      return assignment.dueAt && assignment.dueAt < now ? 'duePassed' : null;
    case 'overdue':
      return ended ?? (isOfEarlierRound ? 'newRound' : state === 'awaitingConfirmation' ? 'reported' : null);
    case 'undated':
      if (ended) return ended;
      if (isOfEarlierRound || assignment.dueAt) return 'newRound';
      if (state === 'awaitingConfirmation') return 'reported';
      return assignment.lastActivityAt && assignment.lastActivityAt > notice.at ? 'activity' : null;
    case 'officeSlow':
      return ended ?? (state === 'awaitingConfirmation' ? null : 'decided');
    case 'reportUntouched':
    case 'pushOrder':
      return ended;
    // Told whatever becomes of the assignment: that it ended, or is somebody else's, is what they say.
    case 'corrected':
    case 'revoked':
    case 'leadershipReport':
    case 'closing':
    case 'weeklyList':
    case 'specialistDaily':
      return null;
    default:
      return notice.kind satisfies never;
  }
}

const endedAs = (state: AssignmentState): ObsoleteReason | null =>
  isOpenState(state) ? null : state === 'closed' ? 'closed' : 'revoked';
