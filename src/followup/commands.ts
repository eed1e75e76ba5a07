import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { DomainError } from '../domain/errors.js';
import { isUniqueViolation, transact, type Database, type Transaction } from '../database/database.js';

/** A hash of what a command says: key order does not matter, `undefined` is as absent. */
export function hashOf(content: unknown): string {
  return createHash('sha256').update(canonical(content)).digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return `{${entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
      .join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

export interface CommandKey {
  actorId: string;
  commandId: string;
  contentHash: string;
}

/**
 * Runs a command once (engine.md §2). First time: `work` writes and its outcome is kept in the same transaction. Again with
 * the same content: the first outcome. A refused command is not kept: its id may be tried again.
 * @param outcomeShape parses an outcome that was kept
 * @param work takes its locks, then asks `recall` (null: the first time), decides, writes, and lets `keep` store the outcome
 * @throws DomainError COMMAND_REUSED when the id was used with other content
 */
export async function runOnce<T extends object>(
  database: Database,
  key: CommandKey,
  outcomeShape: z.ZodType<T>,
  work: (tx: Transaction, keep: (outcome: T, at: Date) => Promise<T>, recall: () => Promise<T | null>) => Promise<T>,
): Promise<T & { isRepeated: boolean }> {
  const attempt = (): Promise<T & { isRepeated: boolean }> =>
    transact(database, async (tx) => {
      let repeated: T | null = null;
      const outcome = await work(
        tx,
        async (result, at) => {
          await tx.$executeRaw`
            INSERT INTO command ("actorId", id, "contentHash", outcome, at)
            VALUES (${key.actorId}::uuid, ${key.commandId}, ${key.contentHash}, ${JSON.stringify(result)}::jsonb, ${at})`;
          return result;
        },
        // After the locks: a parallel duplicate that was ahead of us has committed by now.
        async () => (repeated = await recallOutcome(tx, key, outcomeShape)),
      );
      return { ...outcome, isRepeated: repeated !== null };
    });
  try {
    return await attempt();
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    return attempt(); // the duplicate won the key: read its outcome in a new transaction
  }
}

async function recallOutcome<T>(tx: Transaction, key: CommandKey, outcomeShape: z.ZodType<T>): Promise<T | null> {
  const [kept] = await tx.$queryRaw<{ contentHash: string; outcome: unknown }[]>`
    SELECT "contentHash", outcome FROM command WHERE "actorId" = ${key.actorId}::uuid AND id = ${key.commandId}`;
  if (!kept) return null;
  if (kept.contentHash !== key.contentHash) {
    throw new DomainError('COMMAND_REUSED', 'Mã lệnh này đã được dùng cho một nội dung khác.', {
      commandId: key.commandId,
    });
  }
  return outcomeShape.parse(kept.outcome);
}
