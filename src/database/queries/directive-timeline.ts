import type { Transaction } from '../database.js';
import { Prisma } from '../generated/client.js';

export interface TimelineRow {
  /** with the instant the order of the list */
  key: string;
  at: Date;
  kind: string;
  of: 'directive' | 'assignment';
  assignmentId: string | null;
  agency: string | null;
  ordinal: number | null;
  clause: string | null;
  actorId: string | null;
  actor: string | null;
  actedForId: string | null;
  channel: string;
  basis: unknown;
  payload: unknown;
}

export interface TimelineFilter {
  directiveId: string;
  agencyId?: string | undefined;
  assignmentId?: string | undefined;
  kinds?: readonly string[] | undefined;
}

/** Both logs of a directive as one, newest first, after the row that `after` names ([instant, key]). */
export function timelineRows(
  database: Transaction,
  filter: TimelineFilter,
  limit: number,
  after: readonly string[] | null,
): Promise<TimelineRow[]> {
  const later = after ? Prisma.sql`WHERE (l.at, l.key) < (${after[0]}::timestamptz, ${after[1]})` : Prisma.empty;
  return database.$queryRaw<TimelineRow[]>`
    SELECT l.*, p."displayName" AS actor FROM (
      SELECT * FROM (${lines(filter)}) AS l ${later} ORDER BY l.at DESC, l.key DESC LIMIT ${limit}) AS l
    LEFT JOIN account p ON p.id = l."actorId"
    ORDER BY l.at DESC, l.key DESC`;
}

export async function countTimeline(database: Transaction, filter: TimelineFilter, atMost: number): Promise<number> {
  const [row] = await database.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (SELECT 1 FROM (${lines(filter)}) AS l LIMIT ${atMost + 1}) AS found`;
  return row?.count ?? 0;
}

function lines({ directiveId, agencyId, assignmentId, kinds }: TimelineFilter): Prisma.Sql {
  const ofKind = kinds ? Prisma.sql`AND e.kind = ANY(${[...kinds]}::text[])` : Prisma.empty;
  const ofAgency = agencyId ? Prisma.sql`AND a."agencyId" = ${agencyId}::uuid` : Prisma.empty;
  // One call about several assignments is one line, unless one of them is looked at (src/followup/record-call.ts).
  const ofOne = assignmentId
    ? Prisma.sql`AND a.id = ${assignmentId}::uuid`
    : Prisma.sql`AND e.payload->>'isRepeat' IS NULL`;
  const ofAssignments = Prisma.sql`
    SELECT 'a' || a.id::text || lpad(e.seq::text, 8, '0') AS key, e.at, e.kind, 'assignment' AS of, a.id AS "assignmentId",
           g.name AS agency, t.ordinal, t.clause, e."actorId", e."actedForId", e.channel, e.basis, e.payload
    FROM assignment a JOIN assignment_event e ON e."assignmentId" = a.id JOIN agency g ON g.id = a."agencyId" JOIN task t ON t.id = a."taskId"
    WHERE a."directiveId" = ${directiveId}::uuid ${ofAgency} ${ofOne} ${ofKind}`;
  if (agencyId || assignmentId) return ofAssignments;
  return Prisma.sql`${ofAssignments} UNION ALL
    SELECT 'd' || lpad(e.seq::text, 8, '0'), e.at, e.kind, 'directive', NULL, NULL, NULL, NULL, e."actorId", NULL, e.channel, e.basis, e.payload
    FROM directive_event e WHERE e."directiveId" = ${directiveId}::uuid ${ofKind}`;
}
