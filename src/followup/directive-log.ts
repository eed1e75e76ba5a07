import type { Transaction } from '../database/database.js';
import type { Prisma } from '../database/generated/client.js';
import type { DirectiveRow } from './rows.js';

export interface DirectiveEventLine {
  kind: string;
  payload: Prisma.InputJsonObject;
  actorId: string | null;
  channel: string;
  basis?: Prisma.InputJsonValue | undefined;
}

/** One line of a directive's own log, under its lock. @returns its number */
export async function logOnDirective(
  tx: Transaction,
  directive: DirectiveRow,
  now: Date,
  line: DirectiveEventLine,
): Promise<number> {
  const { seq } = await tx.directive.update({
    where: { id: directive.id },
    data: { seq: { increment: 1 } },
    select: { seq: true },
  });
  await tx.directiveEvent.create({
    data: {
      directiveId: directive.id,
      seq,
      at: now,
      kind: line.kind,
      payload: line.payload,
      actorId: line.actorId,
      channel: line.channel,
      ...(line.basis === undefined ? {} : { basis: line.basis }),
    },
  });
  return seq;
}
