import { z } from 'zod';
import { roles } from '../../domain/rights.js';
import type { Database } from '../../database/database.js';
import { clock as clockShape, type Clock } from '../schemas/clock.schemas.js';
import type { Caller } from './caller.js';
import { hashOfSecret } from './secrets.js';

const row = z.object({
  tokenId: z.string(),
  via: z.enum(['session', 'bearer']),
  accountId: z.string(),
  role: z.enum(roles),
  officeId: z.string().nullable(),
  agencyId: z.string().nullable(),
  room: z.string().nullable(),
  displayName: z.string(),
  username: z.string(),
  at: z.date(),
  kind: clockShape.shape.kind,
});

/**
 * The account behind a session's secret or a program's token, with the business clock, in one query. Expiry is of the real
 * clock: a demonstration's jump signs nobody out.
 * @returns null for a secret that is unknown, expired or revoked, and for a closed account
 */
export async function findCaller(
  database: Database,
  secret: string,
  via: 'session' | 'bearer',
): Promise<Caller | null> {
  const rows = await database.$queryRaw<unknown[]>`
    SELECT t.id AS "tokenId", t.kind AS via, a.id AS "accountId", a.role, a."officeId", a."agencyId", a.room,
           a."displayName", a.username, business_now() AS at, i.kind
    FROM access_token t JOIN account a ON a.id = t."accountId" CROSS JOIN installation i
    WHERE t."tokenHash" = ${hashOfSecret(secret)} AND t.kind = ${via} AND t."revokedAt" IS NULL
      AND t."expiresAt" > clock_timestamp() AND a."isActive"`;
  if (!rows[0]) return null;
  const { at, kind, ...caller } = row.parse(rows[0]);
  return { ...caller, clock: { at: at.toISOString(), kind } };
}

/** The business clock, or null where `dondoc admin init` has not made the installation yet. */
export async function readClock(database: Database): Promise<Clock | null> {
  const [found] = await database.$queryRaw<
    { at: Date; kind: string }[]
  >`SELECT business_now() AS at, kind FROM installation`;
  return found ? { at: found.at.toISOString(), kind: clockShape.shape.kind.parse(found.kind) } : null;
}
