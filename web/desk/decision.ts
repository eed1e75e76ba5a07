import type { Answer } from '../api/api-types.js';
import type { BasisValues } from '../forms/basis.js';
import type { SayDesk } from './words.js';

export type DecisionForm = Answer<'GET /api/assignments/:id/decision-form'>;
export type Subject = DecisionForm['subjects'][number]['subject'];
export type Submission = Answer<'GET /api/submissions'>['submissions'][number];

/** What both ways of recording an answer ask. */
export type DecisionValues = Readonly<BasisValues & { newDueOn: string; words: string }>;

export const decisionAnswers = ['approve', 'refuse', 'other'] as const;
export type DecisionAnswer = (typeof decisionAnswers)[number];

/**
 * By which request a leader's answer is recorded. A command decides the assignment and tells the agency; what changes nothing of
 * it answers the question that was put.
 */
export type Way = { kind: 'command' } | { kind: 'answer'; submissionId: string } | { kind: 'none' };

/** @returns none: the question was never put, so there is nothing to which this would be the answer */
export function wayOf({ request, waiting }: DecisionForm, subject: Subject, answer: DecisionAnswer): Way {
  const isCommand = answer === 'approve' || (answer === 'refuse' && subject === 'extension' && request !== null);
  if (isCommand) return { kind: 'command' };
  const put = waiting.find((one) => one.subject === subject);
  return put ? { kind: 'answer', submissionId: put.id } : { kind: 'none' };
}

/** "Sở Nội vụ đề nghị gia hạn từ 31/3/2016 đến 29/4/2016" */
export function submissionWords(
  say: SayDesk,
  { subject, assignment, request, newDueOn }: Pick<Submission, 'subject' | 'assignment' | 'request' | 'newDueOn'>,
  formatDate: (on: string) => string,
): string {
  const agency = assignment.agency.name;
  if (subject === 'reopen') return say('submission.reopen', { agency });
  if (subject === 'revoke') return say('submission.revoke', { agency });
  const from = formatDate(request?.oldDueOn ?? assignment.dueOn ?? '');
  const to = formatDate(request?.proposedDueOn ?? newDueOn ?? '');
  return say(request ? 'submission.extension' : 'submission.extensionByOffice', { agency, from, to });
}

/** "Đồng ý, đến 15/4/2016" */
export const proposalWords = (
  say: SayDesk,
  { proposal, newDueOn }: Pick<Submission, 'proposal' | 'newDueOn'>,
  formatDate: (on: string) => string,
): string =>
  proposal === 'refuse'
    ? say('submission.refuse')
    : newDueOn
      ? say('submission.approveUntil', { on: formatDate(newDueOn) })
      : say('submission.approve');
