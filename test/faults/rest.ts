import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../src/database/database.js';

/** What is still to be done at this moment; all zero: calm. */
export interface Unrest {
  launching: number;
  looks: number;
  wakes: number;
  notices: number;
  mails: number;
}

export async function unrest(database: Database): Promise<Unrest> {
  const [row] = await database.$queryRaw<Unrest[]>`
    WITH clock AS MATERIALIZED (SELECT business_now() AS now)
    SELECT
      (SELECT count(*)::int FROM directive WHERE state = 'launching') AS launching,
      (SELECT count(*)::int FROM directive d, clock WHERE d.state = 'running' AND (d."nextLookAt" <= now OR NOT EXISTS (
        SELECT 1 FROM assignment a WHERE a."directiveId" = d.id AND a.state IN ('sent', 'inProgress', 'awaitingConfirmation')))) AS looks,
      (SELECT count(*)::int FROM wake) AS wakes,
      (SELECT count(*)::int FROM notice, clock WHERE state = 'waiting' AND "notBefore" <= now) AS notices,
      (SELECT count(*) FROM mail WHERE state IN ('waiting', 'sending')
        OR (state = 'unknown' AND "uncertainAttempts" < 5 AND kind IN ('launch', 'returned', 'urging', 'revoked')))::int AS mails`;
  if (!row) throw new Error('counting gave no row');
  return row;
}

/** @returns null when all is at rest, else what is left after the time */
export async function comeToRest(database: Database, withinMs: number): Promise<Unrest | null> {
  const begunAt = performance.now();
  for (;;) {
    const left = await unrest(database);
    if (Object.values(left).every((count: number) => count === 0)) return null;
    if (performance.now() - begunAt > withinMs) return left;
    await sleep(250);
  }
}

/**
 * Leases and claims of killed processes run out after minutes; this lets the minutes pass at once. Only while no worker runs:
 * nobody alive holds one then.
 */
export async function letLeasesRunOut(database: Database): Promise<void> {
  await database.$executeRaw`UPDATE mail SET "leaseUntil" = clock_timestamp() - interval '1 second' WHERE state = 'sending'`;
  await database.$executeRaw`UPDATE wake SET "claimedAt" = "claimedAt" - interval '1 hour' WHERE "claimToken" IS NOT NULL`;
  await database.$executeRaw`UPDATE wake SET "notBefore" = clock_timestamp()`;
  await database.$executeRaw`UPDATE mail SET "nextAttemptAt" = clock_timestamp() WHERE state IN ('waiting', 'unknown')`;
}
