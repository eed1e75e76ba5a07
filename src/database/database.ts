import { PrismaPg } from '@prisma/adapter-pg';
import { DomainError } from '../domain/errors.js';
import { type Prisma, PrismaClient } from './generated/client.js';
import { statementNames } from './statement-names.js';

export type Database = PrismaClient;
/** Inside a transaction: the same client without what only the outermost one may do. */
export type Transaction = Prisma.TransactionClient;

export interface DatabaseOptions {
  /** connections of this process; no more activities or requests at once than this makes progress */
  poolSize?: number;
}

/** @param url postgresql://… ; the pool opens lazily, so a process starts without PostgreSQL */
export function createDatabase(url: string, { poolSize = 12 }: DatabaseOptions = {}): Database {
  const adapter = new PrismaPg(
    {
      ...inUtc(url),
      max: poolSize,
      connectionTimeoutMillis: 5_000,
      // A statement that hangs would hold the directive's lock for ever.
      statement_timeout: 60_000,
      idle_in_transaction_session_timeout: 60_000,
    },
    { statementNameGenerator: statementNames() },
  );
  return new PrismaClient({ adapter });
}

/**
 * Prisma's driver writes instants without an offset and cuts the offset off what it reads. In a session that keeps
 * another zone than UTC (a server in Vietnam usually does) every instant would be wrong by that zone's hours.
 */
function inUtc(url: string): { connectionString: string; options: string } {
  const [address = '', query = ''] = url.split('?', 2);
  const parameters = new URLSearchParams(query);
  const own = parameters.get('options');
  parameters.delete('options'); // what the address says would win
  return {
    connectionString: parameters.size > 0 ? `${address}?${parameters.toString()}` : address,
    options: own ? `${own} -c TimeZone=UTC` : '-c TimeZone=UTC',
  };
}

/** Serialisation failure, deadlock: nothing was written, the same work succeeds when tried again. */
const RETRIED = new Set(['40001', '40P01', 'P2034']);
const ATTEMPTS = 5;

/**
 * One transaction, tried again after a serialisation failure or a deadlock. Decide on what a locking select returned in it,
 * never on rows read before.
 * @throws DomainError DATABASE_AWAY when PostgreSQL cannot be reached; lost at COMMIT, nobody knows whether it was committed: the
 * command's id, sent again, is answered with what it is
 */
export async function transact<T>(database: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      // Prisma's own limits (5 s, 2 s) are too short for a chunk on a busy machine.
      return await database.$transaction(work, { timeout: 60_000, maxWait: 20_000 });
    } catch (error) {
      if (attempt < ATTEMPTS && codesOf(error).some((code) => RETRIED.has(code))) continue;
      throw asDatabaseAway(error);
    }
  }
}

/** The SQLSTATE and Prisma codes that an error and its causes carry. */
export function codesOf(error: unknown): string[] {
  const codes: string[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > 4) return;
    for (const key of ['code', 'originalCode', 'sqlState']) {
      const code: unknown = Reflect.get(value, key);
      if (typeof code === 'string') codes.push(code);
    }
    for (const key of ['cause', 'meta', 'driverAdapterError']) visit(Reflect.get(value, key), depth + 1);
  };
  visit(error, 0);
  return codes;
}

export const isUniqueViolation = (error: unknown): boolean =>
  codesOf(error).some((code) => code === '23505' || code === 'P2002');

/** Connection refused, lost, reset, shutting down, too long to get one; or what answers is a standby that only reads. */
const AWAY = new Set([
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
  '25006',
  '53300',
]);
const AWAY_WORDS =
  /connection terminated|connection timeout|terminated unexpectedly|can't reach database|server closed the connection|the database system is|timeout exceeded when trying to connect|connection error/i;

export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof DomainError) return error.code === 'DATABASE_AWAY';
  if (codesOf(error).some((code) => AWAY.has(code))) return true;
  return (
    error instanceof Error &&
    AWAY_WORDS.test(`${error.message} ${error.cause instanceof Error ? error.cause.message : ''}`)
  );
}

/** Classes of SQLSTATE that say something of the server at that moment, nothing of what was asked of it. */
const PASSING_CLASSES = /^(08|40|53|55|57|58)[0-9A-Z]{3}$/;

/** Away, a deadlock, a full disk, a statement cancelled, a shutdown: the same work may succeed another time. */
export const isPassingTrouble = (error: unknown): boolean =>
  isDatabaseAway(error) || codesOf(error).some((code) => RETRIED.has(code) || PASSING_CLASSES.test(code));

export function asDatabaseAway(error: unknown): unknown {
  if (error instanceof DomainError || !isDatabaseAway(error)) return error;
  return new DomainError(
    'DATABASE_AWAY',
    'Cơ sở dữ liệu tạm thời chưa sẵn sàng; xin thử lại sau ít phút.',
    {},
    { cause: error },
  );
}

/** The business clock (engine.md §5): read once a transaction, after the locks, and passed on as a value. */
export async function businessNow(tx: Transaction): Promise<Date> {
  const [row] = await tx.$queryRaw<{ now: Date }[]>`SELECT business_now() AS now`;
  if (!row) throw new Error('business_now() gave no row');
  return row.now;
}
