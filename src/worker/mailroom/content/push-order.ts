import type { Notice } from '../../../database/generated/client.js';
import type { PushOrderMail, SpecialistDailySection } from '../../../mail/mail-content.js';
import type { Filled } from './filled.js';
import { loadAssignments, type LoadedAssignment } from './load-assignments.js';
import { clauseWords } from './mailed-assignments.js';
import { mailedDeadline } from './mailed-deadline.js';
import { mailedDirective } from './mailed-directive.js';
import { overdueOf } from './overdue-days.js';
import { textOf } from './payload.js';
import { personOf } from './person.js';
import type { Scene } from './scene.js';
import { urgingsOf } from './urgings-of.js';

const LINES_SHOWN = 10;

/** A leader's orders that still wait for the specialist's urging. */
export async function pushOrder(scene: Scene, notices: readonly Notice[]): Promise<Filled> {
  const orderIds = [...new Set(notices.flatMap(({ payload }) => textOf(payload, 'orderId') ?? []))];
  const orders = await scene.tx.pushOrder.findMany({ where: { id: { in: orderIds } }, orderBy: { at: 'asc' } });
  const waiting = await scene.tx.pushOrderItem.findMany({ where: { orderId: { in: orderIds }, urgedAt: null } });
  const told = new Set(notices.map(({ assignmentId }) => assignmentId));
  const items = waiting.filter(({ assignmentId }) => told.has(assignmentId));
  const rows = await loadAssignments(scene, { id: { in: items.map(({ assignmentId }) => assignmentId) } });
  const urgings = await urgingsOf(
    scene,
    rows.map(({ id }) => id),
  );
  const lines: PushOrderMail['orders'][number][] = [];
  for (const order of orders) {
    const ids = new Set(items.filter(({ orderId }) => orderId === order.id).map(({ assignmentId }) => assignmentId));
    const own = rows.filter(({ id }) => ids.has(id));
    if (own.length === 0) continue;
    const person = order.isForOther ? await personOf(scene, order.byId) : null;
    lines.push({
      leader: order.postTitle,
      actedBy: person && (person.name ?? person.post),
      orderedAt: order.at.toISOString(),
      sentence: order.sentence,
      answerByOn: order.answerBy,
      assignments: own.map((row) => ({
        ...lineOf(scene, row),
        clause: clauseWords(row.task.clause),
        urgings: urgings.get(row.id) ?? [],
        assignmentUrl: scene.urls.assignment(row.id),
      })),
    });
  }
  if (lines.length === 0) return null;
  return {
    directives: rows.map(({ directive }) => directive),
    content: { kind: 'pushOrder', asOfAt: scene.now.toISOString(), orders: lines, deskUrl: scene.urls.desk },
  };
}

/** The part of the morning mail: orders that wait, oldest first, until the specialist has urged. */
export async function ordersToCarryOut(scene: Scene): Promise<SpecialistDailySection> {
  const waiting = await scene.tx.pushOrderItem.findMany({
    where: {
      urgedAt: null,
      assignment: {
        officeId: scene.mail.officeId,
        state: { in: ['sent', 'inProgress'] },
        putAsideAt: null,
        directive: { specialistId: scene.mail.recipientId, state: { in: ['running'] } },
      },
    },
    select: { assignmentId: true, order: { select: { at: true, postTitle: true, sentence: true } } },
    orderBy: [{ order: { at: 'asc' } }, { assignmentId: 'asc' }],
  });
  const first = [...new Map(waiting.map((item) => [item.assignmentId, item])).values()];
  const shown = first.slice(0, LINES_SHOWN);
  const rows = await loadAssignments(scene, { id: { in: shown.map(({ assignmentId }) => assignmentId) } });
  const lines = shown.flatMap(({ assignmentId, order }) => {
    const row = rows.find(({ id }) => id === assignmentId);
    return row === undefined
      ? []
      : [
          {
            ...lineOf(scene, row),
            sinceAt: order.at.toISOString(),
            remark: `${order.postTitle}: “${order.sentence}”`,
          },
        ];
  });
  return { what: 'ordersToCarryOut', total: first.length, lines };
}

const lineOf = (scene: Scene, row: LoadedAssignment) => ({
  agency: row.agency.name,
  directive: mailedDirective(row.directive, scene),
  content: row.task.action,
  deadline: mailedDeadline(row),
  overdue: overdueOf(row, scene),
});
