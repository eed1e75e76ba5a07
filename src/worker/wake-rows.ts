import { randomUUID } from 'node:crypto';
import type { Database } from '../database/database.js';

/** A wake row that this process claimed, with what Temporal's UI is to show of its subject. */
export interface ClaimedWake {
  kind: 'directive' | 'office';
  subjectId: string;
  /** from a sequence, never reused: another one means that the subject was woken again meanwhile */
  version: bigint;
  claimToken: string;
  /** calls that failed before */
  attempts: number;
  /** null: the directive or office is gone */
  officeId: string | null;
  summary: string | null;
}

/**
 * Claims up to `limit` rows that are due, each for `claimForMs`: whoever died with a claim loses it then. Several wakers at
 * once never claim the same row. Committed when it returns; no lock outlives it.
 */
export async function claimWakes(database: Database, limit: number, claimForMs: number): Promise<ClaimedWake[]> {
  const token = randomUUID();
  return await database.$queryRaw<ClaimedWake[]>`
    WITH due AS (
      SELECT kind, "subjectId" FROM wake
      WHERE "notBefore" <= now()
        AND ("claimToken" IS NULL OR "claimedAt" < now() - ${claimForMs}::int * interval '1 millisecond')
      ORDER BY "notBefore" LIMIT ${limit}::int
      FOR UPDATE SKIP LOCKED
    ), claimed AS (
      UPDATE wake w SET "claimToken" = ${token}::uuid, "claimedAt" = clock_timestamp()
      FROM due WHERE w.kind = due.kind AND w."subjectId" = due."subjectId"
      RETURNING w.kind, w."subjectId", w.version, w."claimToken", w.attempts
    )
    SELECT c.kind, c."subjectId", c.version, c."claimToken"::text AS "claimToken", c.attempts,
           coalesce(d."officeId", o.id)::text AS "officeId",
           coalesce(concat_ws(' · ', nullif(concat_ws('/', d.number, d.notation), ''), d."issuedOn", d.subject), o.name) AS summary
    FROM claimed c
    LEFT JOIN directive d ON c.kind = 'directive' AND d.id = c."subjectId"
    LEFT JOIN office o ON c.kind = 'office' AND o.id = c."subjectId"`;
}

/** The subject was told: its row goes, unless it was woken again or claimed by another meanwhile. @returns whether it went */
export async function deleteWake(database: Database, wake: ClaimedWake): Promise<boolean> {
  const count = await database.$executeRaw`
    DELETE FROM wake WHERE kind = ${wake.kind} AND "subjectId" = ${wake.subjectId}::uuid
      AND version = ${wake.version} AND "claimToken" = ${wake.claimToken}::uuid`;
  return count > 0;
}

/** Gives the claim back, to be tried again after `waitMs`. Does nothing to a row that was woken again or claimed by another. */
export async function releaseWake(database: Database, wake: ClaimedWake, waitMs: number): Promise<void> {
  await database.$executeRaw`
    UPDATE wake SET "claimToken" = NULL, "claimedAt" = NULL, attempts = attempts + 1,
      "notBefore" = clock_timestamp() + ${waitMs}::int * interval '1 millisecond'
    WHERE kind = ${wake.kind} AND "subjectId" = ${wake.subjectId}::uuid
      AND version = ${wake.version} AND "claimToken" = ${wake.claimToken}::uuid`;
}
