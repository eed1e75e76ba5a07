import type { Transaction } from '../database/database.js';
import type { Prisma } from '../database/generated/client.js';
import { notFound, type DirectiveRow } from './rows.js';

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
  const { kind, payload, actorId, channel, basis } = line;
  const [logged] = await tx.$queryRaw<{ seq: number }[]>`
    WITH numbered AS (UPDATE directive SET seq = seq + 1 WHERE id = ${directive.id}::uuid RETURNING seq)
    INSERT INTO directive_event ("directiveId", seq, at, kind, payload, "actorId", channel, basis)
    SELECT ${directive.id}::uuid, seq, ${now}, ${kind}, ${JSON.stringify(payload)}::jsonb, ${actorId}::uuid, ${channel},
           ${basis === undefined ? null : JSON.stringify(basis)}::jsonb
    FROM numbered RETURNING seq`;
  if (!logged) throw notFound('văn bản', directive.id);
  return logged.seq;
}
