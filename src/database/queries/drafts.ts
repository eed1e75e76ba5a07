import type { Transaction } from '../database.js';
import { Prisma } from '../generated/client.js';

export interface DraftFilter {
  officeId: string;
  specialistId?: string;
  room?: string;
}

export interface DraftListRow {
  id: string;
  number: string | null;
  notation: string | null;
  type: string;
  issuedOn: string | null;
  issuer: string | null;
  subject: string;
  sourceStatement: string | null;
  specialistId: string | null;
  specialistName: string | null;
  room: string | null;
  createdAt: Date;
  savedAt: Date;
  savedBy: string | null;
  itemCount: number;
}

/** Drafts that nobody launched yet, last saved first, and how many there are in all. */
export async function listDrafts(
  database: Transaction,
  { officeId, specialistId, room }: DraftFilter,
  limit: number,
): Promise<{ drafts: DraftListRow[]; totalCount: number }> {
  const conditions = [
    Prisma.sql`d."officeId" = ${officeId}::uuid AND d.state = 'draft'`,
    ...(specialistId ? [Prisma.sql`d."specialistId" = ${specialistId}::uuid`] : []),
    ...(room ? [Prisma.sql`d.room = ${room}`] : []),
  ];
  const rows = await database.$queryRaw<(DraftListRow & { totalCount: number })[]>`
    SELECT d.id, d.number, d.notation, d.type, d."issuedOn", d.issuer, d.subject, d."sourceStatement", d.room,
           s.id AS "specialistId", s."displayName" AS "specialistName", d."createdAt",
           coalesce(e.at, d."createdAt") AS "savedAt", coalesce(p."displayName", c."displayName") AS "savedBy",
           (SELECT count(*)::int FROM jsonb_array_elements(d.draft->'assignments') i
            WHERE coalesce((i->>'isDropped')::boolean, false) = false) AS "itemCount",
           count(*) OVER ()::int AS "totalCount"
    FROM directive d
    LEFT JOIN account s ON s.id = d."specialistId"
    LEFT JOIN account c ON c.id = d."createdById"
    LEFT JOIN LATERAL (
      SELECT at, "accountId" FROM draft_edit WHERE "directiveId" = d.id ORDER BY version DESC LIMIT 1
    ) e ON true
    LEFT JOIN account p ON p.id = e."accountId"
    WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY "savedAt" DESC, d.id DESC LIMIT ${limit}`;
  return { drafts: rows, totalCount: rows[0]?.totalCount ?? 0 };
}
