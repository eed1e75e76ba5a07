import type { Database, Transaction } from '../../database/database.js';
import type { Account } from '../../database/generated/client.js';
import { notFound, type Caller } from '../access/caller.js';

/** @throws DomainError NOT_FOUND, also for an account of another office than the administrator's own */
export async function findAccount(database: Transaction, caller: Caller, id: string): Promise<Account> {
  const account = await database.account.findUnique({ where: { id } });
  if (!account || (caller.officeId !== null && caller.officeId !== account.officeId)) throw notFound('tài khoản', id);
  return account;
}

/** Every session and every program's token of the account ends at once. */
export const endSessions = (tx: Transaction, accountId: string): Promise<number> =>
  tx.$executeRaw`UPDATE access_token SET "revokedAt" = clock_timestamp() WHERE "accountId" = ${accountId}::uuid AND "revokedAt" IS NULL`;

/** When the one-time links of these accounts run out; only those that still work. */
export async function liveLinks(database: Database, accountIds: readonly string[]): Promise<Map<string, Date>> {
  if (accountIds.length === 0) return new Map();
  const rows = await database.$queryRaw<{ accountId: string; expiresAt: Date }[]>`
    SELECT "accountId"::text AS "accountId", max("expiresAt") AS "expiresAt" FROM one_time_link
    WHERE "accountId" = ANY(${[...accountIds]}::uuid[]) AND "usedAt" IS NULL AND "revokedAt" IS NULL
      AND "expiresAt" > clock_timestamp()
    GROUP BY 1`;
  return new Map(rows.map(({ accountId, expiresAt }) => [accountId, expiresAt]));
}
