import type { Transaction } from '../database/database.js';

/**
 * Writes the wake row: the one way to Temporal (engine.md §3). A new version clears the claim of a call that is under way,
 * so that the waker's delete after it misses and the subject is told again.
 */
export async function wakeDirective(tx: Transaction, directiveId: string): Promise<void> {
  await wake(tx, 'directive', [directiveId]);
}

export async function wakeOffice(tx: Transaction, officeId: string): Promise<void> {
  await wake(tx, 'office', [officeId]);
}

/** Ids are taken in order: two transactions that wake the same ones never wait for each other crosswise. */
export async function wake(tx: Transaction, kind: 'directive' | 'office', ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO wake (kind, "subjectId")
    SELECT ${kind}, id FROM unnest(${[...ids].sort()}::uuid[]) AS id
    ON CONFLICT (kind, "subjectId") DO UPDATE
    SET version = nextval('wake_version'), "claimToken" = NULL, "claimedAt" = NULL, attempts = 0, "notBefore" = clock_timestamp()`;
}
