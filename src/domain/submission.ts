import { isOpenState, type AssignmentFacts, type AssignmentState } from './assignment-facts.js';
import type { AssignmentCommand, AssignmentCommandType } from './command.js';
import { transitions } from './transitions.js';

/** What only a leader decides (P4), and what the Office therefore puts to one: "Trình lãnh đạo". */
export const submissionSubjects = ['extension', 'reopen', 'revoke'] as const;
export type SubmissionSubject = (typeof submissionSubjects)[number];

/**
 * waiting · approved, refused: decided, with a basis · returned: the leader said something else, the Office acts on it ·
 * withdrawn: by the Office · lapsed: overtaken by what happened
 */
export const submissionStates = ['waiting', 'approved', 'refused', 'returned', 'withdrawn', 'lapsed'] as const;
export type SubmissionState = (typeof submissionStates)[number];

/** The command by which a leader's agreement is recorded. */
const decidedBy: Record<SubmissionSubject, AssignmentCommandType> = {
  extension: 'decideExtension',
  reopen: 'reopen',
  revoke: 'revoke',
};

export const subjectNames: Record<SubmissionSubject, string> = {
  extension: 'gia hạn',
  reopen: 'mở lại nhiệm vụ',
  revoke: 'thu hồi nhiệm vụ',
};

/** Whether an assignment in that state can be the subject of such a decision at all. */
export const mayBeSubmitted = (subject: SubmissionSubject, state: AssignmentState): boolean =>
  transitions[decidedBy[subject]].from.includes(state);

/** What a command makes of the questions that wait about its assignment. */
export interface SubmissionEnd {
  subject: SubmissionSubject;
  state: 'approved' | 'refused' | 'lapsed';
}

/**
 * Pure: the questions that a command answers or overtakes.
 * @param before the assignment as it was under the lock
 * @param stateAfter its state after the command
 */
export function submissionsEndedBy(
  command: AssignmentCommand,
  before: Pick<AssignmentFacts, 'hasPendingExtension'>,
  stateAfter: AssignmentState,
  hasPendingExtensionAfter: boolean,
): SubmissionEnd[] {
  const answered: SubmissionEnd[] = [];
  if (command.type === 'decideExtension') {
    answered.push({ subject: 'extension', state: command.isApproved ? 'approved' : 'refused' });
  }
  if (command.type === 'reopen') answered.push({ subject: 'reopen', state: 'approved' });
  if (command.type === 'revoke') answered.push({ subject: 'revoke', state: 'approved' });
  // A request that lapsed takes its question with it; so does the end of the work.
  const hasLapsed = before.hasPendingExtension && !hasPendingExtensionAfter;
  const isMoot = (subject: SubmissionSubject): boolean =>
    !mayBeSubmitted(subject, stateAfter) || (subject === 'extension' && hasLapsed);
  const overtaken = submissionSubjects.filter(
    (subject) => isMoot(subject) && !answered.some((end) => end.subject === subject),
  );
  return [...answered, ...overtaken.map((subject) => ({ subject, state: 'lapsed' as const }))];
}

/** Commands after which a waiting question may have ended: the others are spared the look. */
export const mayEndSubmissions = (
  command: AssignmentCommandType,
  before: AssignmentState,
  after: AssignmentState,
): boolean =>
  command === 'decideExtension' ||
  command === 'correctDueDate' ||
  command === 'reportCompletion' ||
  isOpenState(before) !== isOpenState(after);
