import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { transact, type Database } from '../../database/database.js';
import { Prisma } from '../../database/generated/client.js';
import type { Caller } from '../access/caller.js';
import { readCursor, writeCursor } from '../cursor.js';
import { DATABASE } from '../tokens.js';
import { troubles, type mailHealth, type troubleList, type troubleQuery } from './mail-health.routes.js';
import { officesInReach } from './offices-in-reach.js';

const cursorShape = z.object({ at: z.iso.datetime(), id: z.uuid() });
const stateShape = z.enum(troubles);

interface TroubleRow {
  id: string;
  state: string;
  kind: string;
  recipientKind: string;
  recipientId: string;
  recipient: string | null;
  addresses: string[];
  attempts: number;
  answer: string | null;
  recordedAt: Date;
  nextAttemptAt: Date | null;
}

/** How mails are: numbers, and what is in trouble by recipient and address. Subjects and texts are never read here. */
@Injectable()
export class MailHealthService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** @throws DomainError NOT_FOUND for another's office */
  async show(caller: Caller, wanted?: string): Promise<z.infer<typeof mailHealth>> {
    const ids = await officesInReach(this.database, caller, wanted);
    const [row] = await this.database.$queryRaw<
      {
        checkedAt: Date;
        waiting: bigint;
        oldest: Date | null;
        refused: bigint;
        unknown: bigint;
        undeliverable: bigint;
        last: Date | null;
      }[]
    >`
      WITH m AS (SELECT state, "recordedAt" FROM mail
                 WHERE state IN ('waiting', 'sending', 'refused', 'unknown') AND "officeId" = ANY(${ids}::uuid[]))
      SELECT clock_timestamp() AS "checkedAt",
        (SELECT count(*) FROM m WHERE state IN ('waiting', 'sending')) AS waiting,
        (SELECT min("recordedAt") FROM m WHERE state IN ('waiting', 'sending')) AS oldest,
        (SELECT count(*) FROM m WHERE state = 'refused') AS refused,
        (SELECT count(*) FROM m WHERE state = 'unknown') AS unknown,
        (SELECT count(*) FROM notice WHERE state = 'undeliverable' AND "officeId" = ANY(${ids}::uuid[])) AS undeliverable,
        (SELECT max("handedOverAt") FROM mail WHERE state = 'handedOver' AND "officeId" = ANY(${ids}::uuid[])) AS last`;
    if (!row) throw new Error('a count gave no row');
    const withoutAddress = await this.database.$queryRaw<{ agencyId: string; name: string; count: bigint }[]>`
      SELECT g.id::text AS "agencyId", g.name, count(*) AS count FROM notice n JOIN agency g ON g.id = n."recipientId"
      WHERE n.state = 'undeliverable' AND n.reason = 'NO_ADDRESS' AND n."recipientKind" = 'agency' AND n."officeId" = ANY(${ids}::uuid[])
      GROUP BY g.id, g.name ORDER BY count(*) DESC, g.name LIMIT 100`;
    return {
      checkedAt: row.checkedAt.toISOString(),
      waiting: Number(row.waiting),
      oldestWaitingAt: row.oldest?.toISOString() ?? null,
      refused: Number(row.refused),
      unknown: Number(row.unknown),
      undeliverable: Number(row.undeliverable),
      lastHandedOverAt: row.last?.toISOString() ?? null,
      withoutAddress: withoutAddress.map(({ agencyId, name, count }) => ({
        agencyId,
        name,
        noticeCount: Number(count),
      })),
    };
  }

  /** Newest first. @throws DomainError CURSOR_INVALID, NOT_FOUND */
  async list(
    caller: Caller,
    { officeId, state, limit, cursor }: z.infer<typeof troubleQuery>,
  ): Promise<z.infer<typeof troubleList>> {
    const ids = await officesInReach(this.database, caller, officeId);
    const after = readCursor(cursorShape, cursor);
    const mailStates =
      state === undefined
        ? ['waiting', 'sending', 'refused', 'unknown']
        : state === 'waiting'
          ? ['waiting', 'sending']
          : [state];
    const withNotices = state === undefined || state === 'undeliverable';
    const page =
      after === null
        ? Prisma.sql`true`
        : Prisma.sql`(t."recordedAt", t.id) < (${new Date(after.at)}::timestamptz, ${after.id}::uuid)`;
    const rows = await this.database.$queryRaw<TroubleRow[]>`
      SELECT t.*, coalesce(g.name, p.title, a."displayName") AS recipient FROM (
        SELECT id, CASE state WHEN 'sending' THEN 'waiting' ELSE state END AS state, kind, "recipientKind", "recipientId",
               addresses, attempts, "serverAnswer" AS answer, "recordedAt",
               CASE WHEN state = 'waiting' THEN "nextAttemptAt" END AS "nextAttemptAt"
        FROM mail WHERE "officeId" = ANY(${ids}::uuid[]) AND state = ANY(${mailStates})
        UNION ALL
        SELECT id, state, kind, "recipientKind", "recipientId", '{}'::text[], 0, reason, "recordedAt", NULL
        FROM notice WHERE ${withNotices} AND "officeId" = ANY(${ids}::uuid[]) AND state = 'undeliverable') t
      LEFT JOIN agency g ON t."recipientKind" = 'agency' AND g.id = t."recipientId"
      LEFT JOIN post p ON t."recipientKind" = 'post' AND p.id = t."recipientId"
      LEFT JOIN account a ON t."recipientKind" = 'account' AND a.id = t."recipientId"
      WHERE ${page}
      ORDER BY t."recordedAt" DESC, t.id DESC LIMIT ${limit + 1}`;
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      items: items.map((row) => ({
        ...row,
        state: stateShape.parse(row.state),
        recordedAt: row.recordedAt.toISOString(),
        nextAttemptAt: row.nextAttemptAt?.toISOString() ?? null,
      })),
      nextCursor: rows.length > limit && last ? writeCursor({ at: last.recordedAt.toISOString(), id: last.id }) : null,
    };
  }

  /**
   * Composed anew from today's rows to today's addresses, under the same Message-ID. A person asks for it: what the server may
   * have taken already can arrive twice. Undeliverable notices wait again.
   */
  async retry(caller: Caller, ids: readonly string[]): Promise<{ count: number }> {
    const offices = await officesInReach(this.database, caller, undefined);
    return transact(this.database, async (tx) => {
      const mails = await tx.$executeRaw`
        UPDATE mail SET state = 'waiting', attempts = 0, "uncertainAttempts" = 0, "nextAttemptAt" = clock_timestamp(),
          "leaseToken" = NULL, "leaseUntil" = NULL
        WHERE id = ANY(${[...ids]}::uuid[]) AND "officeId" = ANY(${offices}::uuid[]) AND state IN ('refused', 'unknown', 'waiting')`;
      const notices = await tx.$executeRaw`
        UPDATE notice SET state = 'waiting', reason = NULL
        WHERE id = ANY(${[...ids]}::uuid[]) AND "officeId" = ANY(${offices}::uuid[]) AND state = 'undeliverable' AND reason = 'NO_ADDRESS'`;
      if (mails + notices > 0) await tx.$executeRaw`NOTIFY notice`;
      return { count: mails + notices };
    });
  }
}
