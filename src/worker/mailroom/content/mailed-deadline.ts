import { instantAt, localTimeOf } from '../../../domain/plain-date.js';
import type { MailedDeadline } from '../../../mail/mail-content.js';

export interface DeadlineFacts {
  dueOn: string | null;
  dueAt: Date | null;
  originalDueOn: string | null;
  extensionCount: number;
  isStanding: boolean;
  periodLabel: string | null;
  task: { deadline: unknown; deadlineText: string | null; deadlineBasis: string | null };
}

/** The deadline as it stands, with the words it was read from. */
export function mailedDeadline(facts: DeadlineFacts): MailedDeadline {
  const { dueOn, dueAt, task } = facts;
  if (dueOn !== null && dueAt !== null) {
    return {
      kind: 'dated',
      dueOn,
      dueTime: dueAt < instantAt(dueOn, '24:00') ? localTimeOf(dueAt) : null,
      // A period of a recurring item has its own date; the words are those of the whole.
      asWritten: facts.periodLabel ?? task.deadlineText,
      basis: task.deadlineBasis,
      originalDueOn: facts.extensionCount > 0 ? facts.originalDueOn : null,
    };
  }
  return undated(facts);
}

function undated({ isStanding, task }: DeadlineFacts): MailedDeadline {
  const kind: unknown =
    typeof task.deadline === 'object' && task.deadline !== null ? Reflect.get(task.deadline, 'kind') : null;
  if (isStanding || kind === 'recurring') return { kind: 'recurring', asWritten: task.deadlineText ?? 'định kỳ' };
  if (task.deadlineText === null) return { kind: 'none' };
  return { kind: kind === 'period' ? 'notCountedYet' : 'event', asWritten: task.deadlineText };
}
