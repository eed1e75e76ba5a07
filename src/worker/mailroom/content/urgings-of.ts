import type { MailedUrging } from '../../../mail/mail-content.js';
import { letterOf } from './letter.js';
import type { Scene } from './scene.js';

/** Every urging of each assignment, in order. */
export async function urgingsOf(
  { tx }: Scene,
  assignmentIds: readonly string[],
): Promise<ReadonlyMap<string, MailedUrging[]>> {
  const rows = await tx.urging.findMany({
    where: { assignmentId: { in: [...assignmentIds] } },
    orderBy: [{ assignmentId: 'asc' }, { number: 'asc' }],
  });
  const groups = Map.groupBy(rows, ({ assignmentId }) => assignmentId);
  return new Map(
    [...groups].map(([id, urgings]) => [
      id,
      urgings.map(({ number, at, letterNumber, letterOn }) => ({
        urgingNumber: number,
        urgedAt: at.toISOString(),
        letter: letterOf(letterNumber, letterOn),
      })),
    ]),
  );
}
