import { businessNow, transact, type Database } from '../../database/database.js';

/**
 * What a mailroom told to drain has still to try: notices that are due and in no mail, mails that were never tried or are
 * under way. 0: every notice was tried once. Launch notices of a directive that is still launching do not count.
 */
export async function untriedCount(database: Database): Promise<number> {
  return transact(database, async (tx) => {
    const now = await businessNow(tx);
    const [row] = await tx.$queryRaw<{ count: bigint }[]>`
      SELECT (SELECT count(*) FROM notice n WHERE n.state = 'waiting' AND n."notBefore" <= ${now}
                AND NOT EXISTS (SELECT 1 FROM directive d WHERE d.id = n."directiveId" AND d."heldAt" IS NOT NULL)
                AND NOT (n.kind = 'launch' AND EXISTS (SELECT 1 FROM directive d WHERE d.id = n."directiveId" AND d.state = 'launching')))
           + (SELECT count(*) FROM mail WHERE (state = 'waiting' AND attempts = 0) OR state = 'sending') AS count`;
    return Number(row?.count ?? 0);
  });
}
