import type { Transaction } from '../database.js';
import { Prisma } from '../generated/client.js';
import { OPEN, overdueCondition, sourceOf, stoodAt } from './standing.js';

interface Moment {
  at: Date;
  isPast: boolean;
}

/** The last reason for the delay that an agency gave, by report or by request for time, of each of its overdue leads. */
export function reasonsOf(
  database: Transaction,
  officeId: string,
  agencyId: string,
  moment: Moment,
): Promise<{ assignmentId: string; reason: string; saidAt: Date }[]> {
  const { at } = moment;
  const source = sourceOf(moment);
  const conditions = [
    Prisma.sql`s."officeId" = ${officeId}::uuid AND s."agencyId" = ${agencyId}::uuid AND s.role = 'lead' AND s.state IN ${OPEN} AND ${overdueCondition(at)}`,
    ...source.conditions,
  ];
  return database.$queryRaw`
    WITH late AS (SELECT ${source.id} AS id FROM ${source.table} WHERE ${Prisma.join(conditions, ' AND ')})
    SELECT DISTINCT ON (said."assignmentId") said."assignmentId", said.reason, said."saidAt"
    FROM (
      SELECT r."assignmentId", r."delayReason" AS reason, r."reportedAt" AS "saidAt"
      FROM report r JOIN late ON late.id = r."assignmentId" WHERE r."delayReason" IS NOT NULL AND r."reportedAt" <= ${at}
      UNION ALL
      SELECT x."assignmentId", x.reason, x."requestedAt"
      FROM extension_request x JOIN late ON late.id = x."assignmentId" WHERE x."requestedAt" <= ${at}
    ) said
    ORDER BY said."assignmentId", said."saidAt" DESC`;
}

/** Documents with overdue leads, those with most first: counted from the covering index alone. */
export function overdueDirectivesOf(
  database: Transaction,
  officeId: string,
  { at, isPast }: Moment,
  limit: number,
): Promise<{ id: string; number: string | null; subject: string; issuedOn: string | null; overdueCount: number }[]> {
  const rows = isPast ? Prisma.sql`assignment_version s` : Prisma.sql`assignment s`;
  const stood = isPast ? Prisma.sql`AND ${stoodAt(at)}` : Prisma.empty;
  return database.$queryRaw`
    SELECT d.id, coalesce(d.draft->'document'->>'number', d.number) AS number, d.subject, d."issuedOn", late."overdueCount"
    FROM (
      SELECT s."directiveId" AS id, count(*)::int AS "overdueCount" FROM ${rows}
      WHERE s."officeId" = ${officeId}::uuid AND s.role = 'lead' AND s.state IN ${OPEN} AND ${overdueCondition(at)} ${stood}
      GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${limit}
    ) late JOIN directive d ON d.id = late.id ORDER BY late."overdueCount" DESC, d."issuedOn", d.id`;
}
