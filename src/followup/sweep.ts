import { businessNow, transact, type Database } from '../database/database.js';
import { wake } from './wake.js';

/** A look may be late by so much before anybody worries. */
const GRACE_MINUTES = 2;
/** A directive that does not answer is told less and less often, so that a stuck activity does not collect signals. */
const LONGEST_BACK_OFF_MINUTES = 60;
const SUBJECTS_A_SWEEP = 500;

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
        WHERE d.state IN ('launching', 'running')
          AND (d."sweptAt" IS NULL OR d."sweptAt" < clock_timestamp() - least(power(2, least(d."sweepCount", 10)), ${LONGEST_BACK_OFF_MINUTES}) * interval '1 minute')
          AND (d."nextLookAt" < ${now}::timestamptz - ${GRACE_MINUTES} * interval '1 minute'
            OR (d.state = 'launching' AND d."launchedAt" < ${now}::timestamptz - ${GRACE_MINUTES} * interval '1 minute')
            OR (d.state = 'running' AND NOT EXISTS (
              SELECT 1 FROM assignment a WHERE a."directiveId" = d.id AND a.role = 'lead'
                AND a.state IN ('sent', 'declinePending', 'inProgress', 'awaitingConfirmation', 'suspended'))))
        ORDER BY d.id LIMIT ${SUBJECTS_A_SWEEP} FOR NO KEY UPDATE SKIP LOCKED)
      RETURNING id`;
    await wake(tx, 'directive', directives.map(({ id }) => id));
    const offices = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM office WHERE "nextLookAt" IS NULL OR "nextLookAt" < ${now}::timestamptz - ${GRACE_MINUTES} * interval '1 minute'`;
    await wake(tx, 'office', offices.map(({ id }) => id));
    return directives.length + offices.length;
  });
}
