import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { DomainError } from '../domain/errors.js';
import { isUniqueViolation, transact, type Database, type Transaction } from '../database/database.js';
import { Prisma } from '../database/generated/client.js';

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

/** A command that was accepted, as `keptCommand` gives it. */
export interface KeptCommand {
  contentHash: string;
  outcome: unknown;
}

type Keep<T> = (outcome: T, at: Date) => Promise<T>;
type Recall<T> = (kept?: KeptCommand | null) => Promise<T | null>;

/**
 * Runs a command once (engine.md §2). First time: `work` writes and its outcome is kept in the same transaction. Again with
 * the same content: the first outcome. A refused command is not kept: its id may be tried again.
 * @param outcomeShape parses an outcome that was kept
 * @param work takes its locks, then asks `recall` (null: the first time), decides, writes, and lets `keep` store the outcome;
 * where it has a question to ask after its locks anyway, `keptCommand` goes along as a column, and `recall` takes what it gave
 * @throws DomainError COMMAND_REUSED when the id was used with other content
 */
export async function runOnce<T extends object>(
  database: Database,
  key: CommandKey,
  outcomeShape: z.ZodType<T>,
  work: (tx: Transaction, keep: Keep<T>, recall: Recall<T>) => Promise<T>,
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
        async (kept) => (repeated = outcomeOf(kept === undefined ? await askKept(tx, key) : kept, key, outcomeShape)),
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

/** SQL of the kept command as one json value; null when there is none. */
export const keptCommand = ({ actorId, commandId }: CommandKey): Prisma.Sql => Prisma.sql`(
  SELECT jsonb_build_object('contentHash', c."contentHash", 'outcome', c.outcome)
  FROM command c WHERE c."actorId" = ${actorId}::uuid AND c.id = ${commandId})`;

async function askKept(tx: Transaction, key: CommandKey): Promise<KeptCommand | null> {
  const [row] = await tx.$queryRaw<{ kept: KeptCommand | null }[]>`SELECT ${keptCommand(key)} AS kept`;
  return row?.kept ?? null;
}

function outcomeOf<T>(kept: KeptCommand | null, key: CommandKey, outcomeShape: z.ZodType<T>): T | null {
  if (!kept) return null;
  if (kept.contentHash !== key.contentHash) {
    throw new DomainError('COMMAND_REUSED', 'Mã lệnh này đã được dùng cho một nội dung khác.', {
      commandId: key.commandId,
    });
  }
  return outcomeShape.parse(kept.outcome);
}
