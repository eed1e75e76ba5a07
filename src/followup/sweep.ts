import { businessNow, transact, type Database } from '../database/database.js';
import { Prisma } from '../database/generated/client.js';
import { wake } from './wake.js';

/** A look may be late by so much before anybody worries. */
const GRACE_MINUTES = 2;
/** A directive that does not answer is told less and less often, so that a stuck activity does not collect signals. */
const LONGEST_BACK_OFF_MINUTES = 60;
const SUBJECTS_A_SWEEP = 500;

/** Real clock: a minute after the first time, then twice as long each time. */
const isDueForSweep = (alias: 'd' | 'o'): Prisma.Sql => {
  const row = Prisma.raw(alias);
  return Prisma.sql`(${row}."sweptAt" IS NULL
    OR ${row}."sweptAt" < clock_timestamp() - least(power(2, least(${row}."sweepCount", 10)), ${LONGEST_BACK_OFF_MINUTES}) * interval '1 minute')`;
};

/**
 * Finds what nobody woke: a look that is overdue, a launch that was not handed out, nothing open but not concluded; and offices
 * whose digests are due. A lost signal delays, never loses (engine.md §3). @returns how many wake rows it wrote
 */
export async function sweep(database: Database): Promise<number> {
  return transact(database, async (tx) => {
    const now = await businessNow(tx);
    const directives = await tx.$queryRaw<{ id: string }[]>`
      UPDATE directive SET "sweptAt" = clock_timestamp(), "sweepCount" = "sweepCount" + 1
      WHERE id IN (
        SELECT d.id FROM directive d
        WHERE d.state IN ('launching', 'running') AND d."heldAt" IS NULL
          AND ${isDueForSweep('d')}
          AND (d."nextLookAt" < ${now}::timestamptz - ${GRACE_MINUTES} * interval '1 minute'
            OR (d.state = 'launching' AND d."launchedAt" < ${now}::timestamptz - ${GRACE_MINUTES} * interval '1 minute')
            OR (d.state = 'running' AND NOT EXISTS (
              SELECT 1 FROM assignment a WHERE a."directiveId" = d.id AND a.role = 'lead'
                AND a.state IN ('sent', 'declinePending', 'inProgress', 'awaitingConfirmation', 'suspended'))))
        ORDER BY d.id LIMIT ${SUBJECTS_A_SWEEP} FOR NO KEY UPDATE SKIP LOCKED)
      RETURNING id`;
    await wake(
      tx,
      'directive',
      directives.map(({ id }) => id),
    );
    const offices = await tx.$queryRaw<{ id: string }[]>`
      UPDATE office SET "sweptAt" = clock_timestamp(), "sweepCount" = "sweepCount" + 1
      WHERE id IN (
        SELECT o.id FROM office o
        WHERE ${isDueForSweep('o')}
          AND (o."nextLookAt" IS NULL OR o."nextLookAt" < ${now}::timestamptz - ${GRACE_MINUTES} * interval '1 minute')
        ORDER BY o.id FOR NO KEY UPDATE SKIP LOCKED)
      RETURNING id`;
    await wake(
      tx,
      'office',
      offices.map(({ id }) => id),
    );
    return directives.length + offices.length;
  });
}
