import type { Notice } from '../../../database/generated/client.js';
import { byDirective } from './directive-groups.js';
import type { Filled } from './filled.js';
import { letterOf } from './letter.js';
import { noticedAssignments, noticeOf } from './noticed-assignments.js';
import { openAssignments } from './open-assignments.js';
import { numberOf } from './payload.js';
import { personOf } from './person.js';
import type { Scene } from './scene.js';

/** Đôn đốc lần n: its number, its letter and its words are the act's own, as they were written then. */
export async function urging(scene: Scene, notices: readonly Notice[]): Promise<Filled> {
  const open = await openAssignments(scene, await noticedAssignments(scene, notices));
  const urged = open.map((item) => ({
    ...item,
    number: numberOf(noticeOf(notices, item.row.id)?.payload, 'number') ?? item.row.urgingCount,
  }));
  const [group] = await byDirective(scene, urged);
  const [first] = urged;
  if (!group || !first) return null;
  const act = await scene.tx.urging.findUniqueOrThrow({
    where: { assignmentId_number: { assignmentId: first.row.id, number: first.number } },
  });
  return {
    directives: [group.facts],
    content: {
      kind: 'urging',
      asOfAt: scene.now.toISOString(),
      group: {
        directive: group.directive,
        agencyPageUrl: group.agencyPageUrl,
        assignments: group.items.map(({ mailed, number }) => ({ ...mailed, urgingNumber: number })),
      },
      urgedBy: await personOf(scene, act.byId),
      letter: letterOf(act.letterNumber, act.letterOn),
      message: act.message,
      reportByOn: act.answerBy,
    },
  };
}
