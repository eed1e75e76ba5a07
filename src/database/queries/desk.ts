import type { Transaction } from '../database.js';
import { Prisma } from '../generated/client.js';

/** Queues of the secretariat's desk that wait for the Office, longest waiting first. */
export const waitingQueues = ['reports', 'requests', 'mails', 'leadershipReports', 'calls'] as const;
export type WaitingQueue = (typeof waitingQueues)[number];

/** Of whose directives (P11). */
export interface DeskScope {
  officeId: string;
  specialistId?: string | undefined;
  room?: string | undefined;
  directiveId?: string | undefined;
  agencyId?: string | undefined;
}

export interface DeskMoment {
  /** launched at or before it and not acknowledged: to be telephoned about (src/domain/call-list.ts) */
  launchedToCallAbout: Date;
}

/** What a queue's row hangs on; the rest is read by these ids. */
export interface DeskKeyRow {
  /** unique in its queue */
  key: string;
  since: Date;
  directiveId: string;
  agencyId: string | null;
  assignmentIds: string[];
  /** of `leadershipReports`: the report; of `mails`: the newest notice that reached nobody */
  subjectId: string | null;
}

/** One page of a queue after the row that `after` names. */
export function listQueue(
  database: Transaction,
  queue: WaitingQueue,
  scope: DeskScope,
  moment: DeskMoment,
  limit: number,
  after: readonly [since: string, key: string] | null,
): Promise<DeskKeyRow[]> {
  const later = after ? Prisma.sql`WHERE (q.since, q.key) > (${after[0]}::timestamptz, ${after[1]})` : Prisma.empty;
  return database.$queryRaw<DeskKeyRow[]>`
    SELECT q.* FROM (${sources[queue](scope, moment)}) q ${later} ORDER BY q.since, q.key LIMIT ${limit}`;
}

/** How many rows each of these queues has, counted no further than `atMost` + 1. */
export async function countQueues(
  database: Transaction,
  scope: DeskScope,
  moment: DeskMoment,
  atMost: number,
  queues: readonly WaitingQueue[] = waitingQueues,
): Promise<Record<WaitingQueue, number>> {
  const counts = queues.map(
    (queue) =>
      Prisma.sql`(SELECT count(*)::int FROM (SELECT 1 FROM (${sources[queue](scope, moment)}) q LIMIT ${atMost + 1}) c) AS ${Prisma.raw(`"${queue}"`)}`,
  );
  const [row] = await database.$queryRaw<Partial<Record<WaitingQueue, number>>[]>`SELECT ${Prisma.join(counts)}`;
  return { reports: 0, requests: 0, mails: 0, leadershipReports: 0, calls: 0, ...row };
}

export interface QueuePlace {
  position: number;
  total: number;
  previousId: string | null;
  nextId: string | null;
}

/** Where a report stands among those that wait to be confirmed; one that was decided meanwhile keeps its neighbours. */
export async function placeInReports(
  database: Transaction,
  scope: DeskScope,
  since: Date,
  assignmentId: string,
): Promise<QueuePlace> {
  const source = sources.reports(scope, { launchedToCallAbout: since });
  const [row] = await database.$queryRaw<QueuePlace[]>`
    WITH q AS (${source}), me AS (SELECT ${since}::timestamptz AS since, ${assignmentId}::text AS key)
    SELECT (SELECT count(*)::int FROM q, me WHERE (q.since, q.key) <= (me.since, me.key)) AS position,
           (SELECT count(*)::int FROM q) AS total,
           (SELECT q.key FROM q, me WHERE (q.since, q.key) < (me.since, me.key) ORDER BY q.since DESC, q.key DESC LIMIT 1) AS "previousId",
           (SELECT q.key FROM q, me WHERE (q.since, q.key) > (me.since, me.key) ORDER BY q.since, q.key LIMIT 1) AS "nextId"`;
  return row ?? { position: 0, total: 0, previousId: null, nextId: null };
}

/** The alias `d` is the directive; `agency` names the agency's id, where a queue has one. */
function ofScope({ specialistId, room, directiveId, agencyId }: DeskScope, agency: Prisma.Sql): Prisma.Sql {
  const conditions = [
    ...(specialistId ? [Prisma.sql`d."specialistId" = ${specialistId}::uuid`] : []),
    ...(room ? [Prisma.sql`d.room = ${room}`] : []),
    ...(directiveId ? [Prisma.sql`d.id = ${directiveId}::uuid`] : []),
    ...(agencyId ? [Prisma.sql`${agency} = ${agencyId}::uuid`] : []),
  ];
  return conditions.length === 0 ? Prisma.empty : Prisma.sql`AND ${Prisma.join(conditions, ' AND ')}`;
}

const ofAssignment = Prisma.sql`a."agencyId"`;
const ofNobody = Prisma.sql`NULL::uuid`;

const sources: Record<WaitingQueue, (scope: DeskScope, moment: DeskMoment) => Prisma.Sql> = {
  // Word for word as the partial index has it.
  reports: (scope) => Prisma.sql`
    SELECT a.id::text AS key, a."reportedAt" AS since, a."directiveId", a."agencyId", ARRAY[a.id] AS "assignmentIds", NULL::uuid AS "subjectId"
    FROM assignment a JOIN directive d ON d.id = a."directiveId"
    WHERE a."officeId" = ${scope.officeId}::uuid AND a.role = 'lead' AND a.state = 'awaitingConfirmation' ${ofScope(scope, ofAssignment)}`,
  // What was put to a leader waits with the leader, no longer here.
  requests: (scope) => Prisma.sql`
    SELECT a.id::text AS key, x."requestedAt" AS since, a."directiveId", a."agencyId", ARRAY[a.id] AS "assignmentIds", x.id AS "subjectId"
    FROM extension_request x JOIN assignment a ON a.id = x."assignmentId" JOIN directive d ON d.id = a."directiveId"
    WHERE x.state = 'pending' AND a."officeId" = ${scope.officeId}::uuid AND a.state IN ('sent', 'inProgress') ${ofScope(scope, ofAssignment)}
      AND NOT EXISTS (SELECT 1 FROM submission s WHERE s."assignmentId" = a.id AND s.subject = 'extension' AND s.state = 'waiting')`,
  // Settled by a later mail that the server took, or by a call.
  mails: (scope) => Prisma.sql`
    SELECT t."directiveId" || ':' || t."recipientKind" || ':' || t."recipientId" AS key, min(t.at) AS since, t."directiveId",
           CASE WHEN t."recipientKind" = 'agency' THEN t."recipientId" END AS "agencyId",
           coalesce(array_agg(DISTINCT t."assignmentId") FILTER (WHERE t."assignmentId" IS NOT NULL), '{}') AS "assignmentIds",
           (array_agg(t.id ORDER BY t.at DESC, t.id DESC))[1] AS "subjectId"
    FROM (
      SELECT n.id, n."directiveId", n."assignmentId", n."recipientKind", n."recipientId", n.at FROM notice n
      WHERE n.state = 'undeliverable' AND n."officeId" = ${scope.officeId}::uuid
      UNION ALL
      SELECT n.id, n."directiveId", n."assignmentId", n."recipientKind", n."recipientId", n.at
      FROM mail m JOIN notice n ON n."mailId" = m.id
      WHERE m.state IN ('refused', 'unknown') AND m."officeId" = ${scope.officeId}::uuid
    ) t JOIN directive d ON d.id = t."directiveId"
    WHERE d.state IN ('launching', 'running')
      ${ofScope(scope, Prisma.sql`CASE WHEN t."recipientKind" = 'agency' THEN t."recipientId" END`)}
      AND NOT EXISTS (SELECT 1 FROM notice n JOIN mail m ON m.id = n."mailId"
        WHERE n."directiveId" = t."directiveId" AND n."recipientKind" = t."recipientKind" AND n."recipientId" = t."recipientId"
          AND m.state = 'handedOver' AND n.at > t.at)
      AND NOT EXISTS (SELECT 1 FROM call_record c
        WHERE t."recipientKind" = 'agency' AND c."directiveId" = t."directiveId" AND c."agencyId" = t."recipientId" AND c."calledAt" > t.at)
    GROUP BY t."directiveId", t."recipientKind", t."recipientId"`,
  leadershipReports: (scope) => Prisma.sql`
    SELECT r.id::text AS key, r."preparedAt" AS since, r."directiveId", NULL::uuid AS "agencyId", '{}'::uuid[] AS "assignmentIds", r.id AS "subjectId"
    FROM leadership_report r JOIN directive d ON d.id = r."directiveId"
    WHERE r.state = 'prepared' AND d."officeId" = ${scope.officeId}::uuid ${ofScope(scope, ofNobody)}`,
  // One call for an agency and a document, however many assignments wait to be acknowledged; of what is held after an import
  // nobody was told yet.
  calls: (scope, { launchedToCallAbout }) => Prisma.sql`
    SELECT a."directiveId" || ':' || a."agencyId" AS key, min(a."launchedAt") AS since, a."directiveId", a."agencyId",
           array_agg(a.id ORDER BY a.id) AS "assignmentIds", NULL::uuid AS "subjectId"
    FROM assignment a JOIN directive d ON d.id = a."directiveId"
    WHERE a."officeId" = ${scope.officeId}::uuid AND a.role = 'lead' AND a.state = 'sent'
      AND a."launchedAt" <= ${launchedToCallAbout} AND d."heldAt" IS NULL ${ofScope(scope, ofAssignment)}
    GROUP BY a."directiveId", a."agencyId"`,
};
