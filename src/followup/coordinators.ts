import { isOpenState, type AssignmentState } from '../domain/assignment-facts.js';
import type { Transaction } from '../database/database.js';
import type { Recipients } from './recipients.js';
import { lockTask, type AssignmentRow, type DirectiveRow } from './rows.js';
import { writeAssignments } from './writes.js';

/**
 * Coordinators' parts end with the lead's and come back with it (design.md §3): when no lead of the task is open any more
 * they are closed, or revoked where every lead was revoked; when a lead is reopened they are in progress again.
 */
export async function followTheLead(
  tx: Transaction,
  directive: DirectiveRow,
  row: AssignmentRow,
  stateAfter: AssignmentState,
  now: Date,
  recipients: Recipients,
): Promise<void> {
  const hasEnded = !isOpenState(stateAfter);
  if (row.role !== 'lead' || isOpenState(row.state) !== hasEnded) return;
  const siblings = await lockTask(tx, row.taskId, row.period);
  const leads = siblings.filter(({ role }) => role === 'lead');
  const anyOpen = leads.some(({ state }) => isOpenState(state));
  if (hasEnded && anyOpen) return;
  const to: AssignmentState = !hasEnded
    ? 'inProgress'
    : leads.some(({ state }) => state === 'closed')
      ? 'closed'
      : 'revoked';
  const following = siblings.filter(
    ({ role, state }) => role === 'coordinator' && (hasEnded ? isOpenState(state) : state === 'closed'),
  );
  await writeAssignments(
    tx,
    directive,
    following.map((part) => ({
      row: part,
      changes: { state: to },
      nextAlarmAt: null,
      endReason: hasEnded ? 'Kết thúc cùng cơ quan chủ trì' : null,
      events: [
        {
          kind: hasEnded ? 'endedWithLead' : 'reopenedWithLead',
          payload: { leadId: row.id },
          actorId: null,
          channel: 'engine',
        },
      ],
    })),
    now,
    recipients,
  );
}
