import type { EarlierMail } from '../../../mail/mail-content.js';
import { numberOf } from './payload.js';
import type { Scene } from './scene.js';

const KINDS = ['reminder', 'overdue', 'urging'] as const;

/** What was sent to this mail's recipient about each assignment before, oldest first; only what a server took. */
export async function earlierMails(
  { tx, mail }: Scene,
  assignmentIds: readonly string[],
): Promise<ReadonlyMap<string, EarlierMail[]>> {
  const notices = await tx.notice.findMany({
    where: {
      assignmentId: { in: [...assignmentIds] },
      kind: { in: [...KINDS] },
      recipientKind: mail.recipientKind,
      recipientId: mail.recipientId,
      state: 'inMail',
      mailId: { not: mail.id },
      mail: { state: 'handedOver' },
    },
    select: { assignmentId: true, kind: true, payload: true, at: true },
    orderBy: { at: 'asc' },
  });
  const sent = new Map<string, EarlierMail[]>();
  for (const { assignmentId, kind, payload, at } of notices) {
    const known = KINDS.find((candidate) => candidate === kind);
    if (assignmentId === null || known === undefined) continue;
    const line = { kind: known, sentAt: at.toISOString(), urgingNumber: numberOf(payload, 'number') };
    sent.set(assignmentId, [...(sent.get(assignmentId) ?? []), line]);
  }
  return sent;
}
