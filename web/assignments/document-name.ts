import { formatDate } from '../words/formats.js';
import type { AssignmentView } from './assignment-types.js';
import type { SayAssignment } from './words.js';

/** "15/TB-UBND, mục 2"; what has no number is named by its subject. */
export function documentName(
  say: SayAssignment,
  { directive, task }: Pick<AssignmentView, 'directive' | 'task'>,
): string {
  const number = directive.number ?? directive.subject;
  return `${number}, ${task.clause ? say('clause', { clause: task.clause }) : say('item', { n: task.ordinal })}`;
}

/** "15/TB-UBND ngày 05/02/2016" */
export function numberAndDate({ directive }: Pick<AssignmentView, 'directive'>, say: SayAssignment): string {
  const number = directive.number ?? directive.subject;
  return directive.issuedOn ? say('numberOn', { number, on: formatDate(directive.issuedOn) }) : number;
}
