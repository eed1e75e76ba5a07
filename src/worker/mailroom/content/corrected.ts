import type { Notice } from '../../../database/generated/client.js';
import { instantAt } from '../../../domain/plain-date.js';
import type { MailedAssignment, MailedChange } from '../../../mail/mail-content.js';
import { byDirective } from './directive-groups.js';
import type { Filled } from './filled.js';
import { loadAssignments, type LoadedAssignment } from './load-assignments.js';
import { mailedAssignments } from './mailed-assignments.js';
import { mailedDeadline } from './mailed-deadline.js';
import { textOf } from './payload.js';
import type { Scene } from './scene.js';

/** Đính chính: what was entered wrongly, and how it reads now (P2). */
export async function corrected(scene: Scene, notices: readonly Notice[]): Promise<Filled> {
  const concerned = await concernedRows(scene, notices);
  const mailedOf = await mailedAssignments(
    scene,
    concerned.map(({ row }) => row),
  );
  const [group] = await byDirective(scene, concerned);
  if (!group) return null;
  return {
    directives: [group.facts],
    content: {
      kind: 'corrected',
      directive: group.directive,
      agencyPageUrl: group.agencyPageUrl,
      correctedAt: (notices.at(-1)?.at ?? scene.now).toISOString(),
      corrections: concerned.map(({ row, notice }) => {
        const assignment = mailedOf(row);
        return {
          assignment,
          changes: changesOf(notice, row, assignment),
          reason: textOf(notice.payload, 'reason') ?? '',
        };
      }),
    },
  };
}

/**
 * Words are those of a task: others who perform it are told by a notice that names no assignment of theirs, only the one at
 * which the person corrected it. Theirs is the one of the same task.
 */
async function concernedRows(
  scene: Scene,
  notices: readonly Notice[],
): Promise<{ row: LoadedAssignment; notice: Notice }[]> {
  const named = notices.flatMap((notice) => {
    const id = notice.assignmentId ?? /^event:([^:]+):/.exec(notice.source)?.[1];
    return id === undefined ? [] : [{ id, notice }];
  });
  const rows = await loadAssignments(scene, { id: { in: named.map(({ id }) => id) } });
  const own = await loadAssignments(scene, {
    taskId: { in: rows.map(({ taskId }) => taskId) },
    agencyId: scene.mail.recipientId,
    state: { notIn: ['revoked', 'transferred'] },
  });
  return named.flatMap(({ id, notice }) => {
    const at = rows.find((row) => row.id === id);
    const row = notice.assignmentId === null ? own.find(({ taskId }) => taskId === at?.taskId) : at;
    return row ? [{ row, notice }] : [];
  });
}

function changesOf({ payload }: Notice, row: LoadedAssignment, now: MailedAssignment): MailedChange[] {
  const action = textOf(payload, 'action');
  if (action !== null) return [{ field: 'content', from: textOf(payload, 'oldAction'), to: action }];
  const oldDueOn = textOf(payload, 'oldDueOn');
  const before = { ...row, dueOn: oldDueOn, dueAt: oldDueOn === null ? null : instantAt(oldDueOn, '24:00') };
  return [{ field: 'deadline', from: mailedDeadline(before), to: now.deadline }];
}
