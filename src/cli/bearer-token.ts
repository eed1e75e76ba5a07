import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Transaction } from '../database/database.js';

const DAYS = 3650;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * A new token of an account for programs: `dd_` and 32 random bytes. Only its hash is kept; it expires after ten years on the
 * real clock and can be revoked.
 */
export async function issueToken(database: Transaction, accountId: string, label: string): Promise<string> {
  const token = `dd_${randomBytes(32).toString('base64url')}`;
  await database.$executeRaw`
    INSERT INTO access_token (id, "accountId", kind, "tokenHash", label, "expiresAt")
    VALUES (${randomUUID()}::uuid, ${accountId}::uuid, 'bearer', ${hashOf(token)}, ${label}, clock_timestamp() + ${DAYS}::int * interval '1 day')`;
  return token;
}

/** Does that file hold a token which this database still takes? */
export async function holdsToken(database: Transaction, file: string): Promise<boolean> {
  let token: string;
  try {
    token = readFileSync(file, 'utf8').trim();
  } catch {
    return false; // absent
  }
  const [row] = await database.$queryRaw<{ isGood: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM access_token WHERE "tokenHash" = ${hashOf(token)} AND "revokedAt" IS NULL AND "expiresAt" > clock_timestamp()
    ) AS "isGood"`;
  return row?.isGood === true;
}

/** Readable by its owner only, and never half written. */
export function writeToken(file: string, token: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.draft`;
  writeFileSync(draft, `${token}\n`, { mode: 0o600 });
  renameSync(draft, file);
}
