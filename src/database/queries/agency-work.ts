import type { AssignmentRole, AssignmentState } from '../../domain/assignment-facts.js';
import type { Transaction } from '../database.js';
import { Prisma } from '../generated/client.js';
import { OPEN } from './standing.js';

/** One open assignment of an agency, with what decides where its desk shows it. */
export interface AgencyWorkRow {
  id: string;
  directiveId: string;
  state: AssignmentState;
  role: AssignmentRole;
  dueAt: Date | null;
  reportedAt: Date | null;
  performedOn: string | null;
  /** what the Office asked to be completed, where its last word on the last report was that; else null */
  returnReason: string | null;
  returnedAt: Date | null;
  hasPendingExtension: boolean;
  isStanding: boolean;
  putAsideAt: Date | null;
}

/** All that is open at one agency: some hundreds at most. */
export const agencyWork = (database: Transaction, officeId: string, agencyId: string): Promise<AgencyWorkRow[]> =>
  database.$queryRaw<AgencyWorkRow[]>`
    SELECT s.id, s."directiveId", s.state, s.role, s."dueAt", s."reportedAt", s."performedOn", s."hasPendingExtension", s."isStanding",
      s."putAsideAt", CASE WHEN r.state = 'returned' THEN r."decisionReason" END AS "returnReason",
      CASE WHEN r.state = 'returned' THEN r."decidedAt" END AS "returnedAt"
    FROM assignment s
    LEFT JOIN LATERAL (
      SELECT x.state, x."decisionReason", x."decidedAt" FROM report x
      WHERE x."assignmentId" = s.id AND x.kind = 'completion' AND s."returnedCount" > 0
      ORDER BY x."reportedAt" DESC, x.id DESC LIMIT 1) r ON true
    WHERE s."agencyId" = ${agencyId}::uuid AND s."officeId" = ${officeId}::uuid AND s.state IN ${OPEN}`;

export async function countClosed(database: Transaction, officeId: string, agencyId: string): Promise<number> {
  const [row] = await database.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM assignment
    WHERE "agencyId" = ${agencyId}::uuid AND "officeId" = ${officeId}::uuid AND state = 'closed'`;
  return row?.count ?? 0;
}

/** The newest closed ones first. */
export const newestClosed = (
  database: Transaction,
  officeId: string,
  agencyId: string,
  limit: number,
): Promise<{ id: string; directiveId: string }[]> =>
  database.$queryRaw`
    SELECT id, "directiveId" FROM assignment
    WHERE "agencyId" = ${agencyId}::uuid AND "officeId" = ${officeId}::uuid AND state = 'closed'
    ORDER BY "endedAt" DESC NULLS LAST, id LIMIT ${limit}`;

/** The head of a document, as an agency sees it. */
export interface DocumentHead {
  id: string;
  number: string | null;
  type: string;
  issuer: string | null;
  issuedOn: string | null;
  subject: string;
  urgency: string | null;
  sourceStatement: string | null;
  fileId: string | null;
  fileName: string | null;
  fileMediaType: string | null;
  room: string | null;
}

export const documentHeads = (database: Transaction, ids: readonly string[]): Promise<DocumentHead[]> =>
  database.$queryRaw<DocumentHead[]>`
    SELECT d.id, coalesce(d.draft->'document'->>'number', d.number) AS number, d.type, d.issuer, d."issuedOn", d.subject, d.urgency,
      d."sourceStatement", f.id AS "fileId", f.name AS "fileName", f."mediaType" AS "fileMediaType", d.room
    FROM directive d LEFT JOIN stored_file f ON f.id = d."fileId"
    WHERE d.id = ANY(${[...ids]}::uuid[])`;

export const sentKinds = ['completion', 'progress', 'extension'] as const;
export type SentKind = (typeof sentKinds)[number];

/** What an agency sent to the Office: a report, a note or a request, with what became of it. */
export interface SentRow {
  id: string;
  kind: SentKind;
  state: string;
  at: Date;
  assignmentId: string;
  content: string;
  letterNumber: string | null;
  letterOn: string | null;
  letterSigner: string | null;
  performedOn: string | null;
  percent: number | null;
  oldDueOn: string | null;
  proposedDueOn: string | null;
  newDueOn: string | null;
  decidedAt: Date | null;
  decisionReason: string | null;
  fileCount: number;
}

/** What a list of what was sent is asked for. @property after instant and id of the last row before it */
export interface SentFilter {
  officeId: string;
  agencyId: string;
  states?: readonly string[] | undefined;
  kinds?: readonly SentKind[] | undefined;
  after: { at: string; id: string } | null;
  limit: number;
}

/** Newest first: reports and requests of one agency's assignments. */
export function sentByAgency(
  database: Transaction,
  { officeId, agencyId, states, kinds, after, limit }: SentFilter,
): Promise<SentRow[]> {
  return database.$queryRaw<SentRow[]>`
    SELECT * FROM (${sent(officeId, agencyId)}) x
    WHERE ${conditionsOf(states, kinds)}
      ${after ? Prisma.sql`AND (x.at, x.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : Prisma.empty}
    ORDER BY x.at DESC, x.id DESC LIMIT ${limit}`;
}

/** How many there are of each kind and state. */
export const countSent = (
  database: Transaction,
  officeId: string,
  agencyId: string,
): Promise<{ kind: SentKind; state: string; count: number }[]> =>
  database.$queryRaw`
    SELECT x.kind, x.state, count(*)::int AS count FROM (${sent(officeId, agencyId)}) x GROUP BY 1, 2`;

const conditionsOf = (states: readonly string[] | undefined, kinds: readonly string[] | undefined): Prisma.Sql =>
  Prisma.join(
    [
      Prisma.sql`true`,
      ...(states ? [Prisma.sql`x.state = ANY(${[...states]}::text[])`] : []),
      ...(kinds ? [Prisma.sql`x.kind = ANY(${[...kinds]}::text[])`] : []),
    ],
    ' AND ',
  );

const sent = (officeId: string, agencyId: string): Prisma.Sql => Prisma.sql`
  SELECT r.id, r.kind, r.state, r."reportedAt" AS at, r."assignmentId", r.content, r."letterNumber", r."letterOn", r."letterSigner",
    r."performedOn", r.percent, NULL AS "oldDueOn", NULL AS "proposedDueOn", NULL AS "newDueOn", r."decidedAt", r."decisionReason",
    (SELECT count(*)::int FROM report_file f WHERE f."reportId" = r.id) AS "fileCount"
  FROM report r JOIN assignment s ON s.id = r."assignmentId"
  WHERE s."agencyId" = ${agencyId}::uuid AND s."officeId" = ${officeId}::uuid
  UNION ALL
  SELECT e.id, 'extension', e.state, e."requestedAt", e."assignmentId", e.reason, NULL, NULL, NULL,
    NULL, NULL, e."oldDueOn", e."proposedDueOn", e."newDueOn", e."decidedAt", e."decisionReason", 0
  FROM extension_request e JOIN assignment s ON s.id = e."assignmentId"
  WHERE s."agencyId" = ${agencyId}::uuid AND s."officeId" = ${officeId}::uuid`;
