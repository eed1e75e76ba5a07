import type { Transaction } from '../database.js';
import { openLeads, overdueCondition } from './standing.js';

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
  return database.$queryRaw`
    WITH late AS (
      SELECT s."assignmentId" AS id FROM ${openLeads(officeId, moment)}
      WHERE s."agencyId" = ${agencyId}::uuid AND ${overdueCondition(at)})
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
  moment: Moment,
  limit: number,
): Promise<{ id: string; number: string | null; subject: string; issuedOn: string | null; overdueCount: number }[]> {
  return database.$queryRaw`
    SELECT d.id, coalesce(d.draft->'document'->>'number', d.number) AS number, d.subject, d."issuedOn", late."overdueCount"
    FROM (
      SELECT s."directiveId" AS id, count(*)::int AS "overdueCount"
      FROM ${openLeads(officeId, moment)} WHERE ${overdueCondition(moment.at)}
      GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${limit}
    ) late JOIN directive d ON d.id = late.id ORDER BY late."overdueCount" DESC, d."issuedOn", d.id`;
}
