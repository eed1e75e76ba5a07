import type { Transaction } from '../../database/database.js';
import { Prisma } from '../../database/generated/client.js';
import { automaticKinds } from './kind-lists.js';

const allWaiting = Prisma.sql`
  SELECT id FROM notice WHERE state = 'waiting'
  UNION ALL
  SELECT held.id FROM mail m JOIN notice held ON held."mailId" = m.id AND held.state = 'inMail' WHERE m.state = 'waiting'`;

/**
 * An automatic notice that was not handed over is obsolete once a later one of the same assignment, line and recipient is
 * due: a person gets one mail that says how things stand. Of digests the later one of a kind and recipient counts.
 * @param mailId only the notices of that mail; without it all that wait, in a mail or not
 */
export async function markSuperseded(tx: Transaction, now: Date, mailId?: string): Promise<void> {
  const open =
    mailId === undefined
      ? allWaiting
      : Prisma.sql`SELECT id FROM notice WHERE "mailId" = ${mailId}::uuid AND state = 'inMail'`;
  await tx.$executeRaw`
    WITH open AS (${open})
    UPDATE notice n SET state = 'obsolete', reason = 'superseded'
    FROM open
    WHERE n.id = open.id AND n.kind = ANY(${automaticKinds}) AND (
      EXISTS (
        SELECT 1 FROM notice later
        WHERE later."assignmentId" = n."assignmentId" AND later.line = n.line
          AND later."recipientId" = n."recipientId" AND later."recipientKind" = n."recipientKind"
          AND later.state IN ('waiting', 'inMail') AND later."notBefore" <= ${now} AND (later.at, later.id) > (n.at, n.id))
      OR n."assignmentId" IS NULL AND EXISTS (
        SELECT 1 FROM notice later
        WHERE later."assignmentId" IS NULL AND later.line IS NULL AND later.kind = n.kind AND later."officeId" = n."officeId"
          AND later."recipientId" = n."recipientId" AND later."recipientKind" = n."recipientKind"
          AND later.state IN ('waiting', 'inMail') AND later."notBefore" <= ${now} AND (later.at, later.id) > (n.at, n.id)))`;
}
