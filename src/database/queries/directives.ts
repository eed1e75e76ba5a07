import type { Transaction } from '../database.js';
import { Prisma } from '../generated/client.js';
import { likeOf } from './assignments.js';
import { dueSoonCondition, OPEN, overdueCondition } from './standing.js';

export interface DirectiveFilter {
  officeId: string;
  id?: string;
  states?: readonly string[] | undefined;
  specialistId?: string | undefined;
  room?: string | undefined;
  /** only directives that gave this agency something */
  agencyId?: string | null | undefined;
  text?: string | undefined;
}

export type DirectiveSort = 'issued' | 'created';

export interface DirectiveListRow {
  id: string;
  number: string | null;
  type: string;
  issuer: string | null;
  issuedOn: string | null;
  subject: string;
  urgency: string | null;
  sourceStatement: string | null;
  state: string;
  carriesNoTask: boolean;
  specialistId: string | null;
  specialistName: string | null;
  room: string | null;
  createdAt: Date;
  launchedAt: Date | null;
  handedOutAt: Date | null;
  concludedAt: Date | null;
  seq: number;
  draftVersion: number;
}

/** Newest first, after the row that `after` names ([issued or created, id]). */
export function listDirectives(
  database: Transaction,
  filter: DirectiveFilter,
  sort: DirectiveSort,
  limit: number,
  after: readonly string[] | null,
): Promise<DirectiveListRow[]> {
  const { officeId, id, states, specialistId, room, agencyId, text } = filter;
  const key = sort === 'issued' ? Prisma.sql`coalesce(d."issuedOn", '')` : Prisma.sql`d."createdAt"`;
  const start = sort === 'issued' ? Prisma.sql`${after?.[0]}` : Prisma.sql`${after?.[0]}::timestamptz`;
  const conditions = [
    Prisma.sql`d."officeId" = ${officeId}::uuid`,
    ...(id ? [Prisma.sql`d.id = ${id}::uuid`] : []),
    ...(states ? [Prisma.sql`d.state = ANY(${[...states]}::text[])`] : []),
    ...(specialistId ? [Prisma.sql`d."specialistId" = ${specialistId}::uuid`] : []),
    ...(room ? [Prisma.sql`d.room = ${room}`] : []),
    ...(text ? [Prisma.sql`d.search LIKE ${likeOf(text)}`] : []),
    ...(agencyId
      ? [
          Prisma.sql`EXISTS (SELECT 1 FROM assignment x WHERE x."directiveId" = d.id AND x."agencyId" = ${agencyId}::uuid)`,
        ]
      : []),
    ...(after ? [Prisma.sql`(${key}, d.id) < (${start}, ${after[1]}::uuid)`] : []),
  ];
  return database.$queryRaw<DirectiveListRow[]>`
    SELECT d.id, coalesce(d.draft->'document'->>'number', d.number) AS number, d.type, d.issuer, d."issuedOn", d.subject, d.urgency,
           d."sourceStatement", d.state, d."carriesNoTask", d."specialistId", p."displayName" AS "specialistName", d.room,
           d."createdAt", d."launchedAt", d."handedOutAt", d."concludedAt", d.seq, d."draftVersion"
    FROM directive d LEFT JOIN account p ON p.id = d."specialistId"
    WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY ${key} DESC, d.id DESC LIMIT ${limit}`;
}

export interface ProgressRow {
  directiveId: string;
  leadCount: number;
  coordinatorCount: number;
  sent: number;
  inProgress: number;
  awaitingConfirmation: number;
  overdue: number;
  dueSoon: number;
  doneOnTime: number;
  doneLate: number;
  undated: number;
}

/** The roll-up of some directives at an instant; coordinators never count as work (domain.md §4). @param agencyId only this agency's part */
export function progressOf(
  database: Transaction,
  directiveIds: readonly string[],
  at: Date,
  dueSoonUntil: Date,
  agencyId: string | null,
): Promise<ProgressRow[]> {
  const isLead = Prisma.sql`s.role = 'lead' AND s.state NOT IN ('revoked', 'transferred')`;
  const isOpenLead = Prisma.sql`s.role = 'lead' AND s.state IN ${OPEN}`;
  // On the due date itself work is in time; a due instant at 00:00 ends the day before (reporting-status.ts).
  const isLate = Prisma.sql`(s."dueOn" IS NOT NULL AND s."performedOn" > s."dueOn")`;
  const ofAgency = agencyId ? Prisma.sql`AND s."agencyId" = ${agencyId}::uuid` : Prisma.empty;
  return database.$queryRaw<ProgressRow[]>`
    SELECT s."directiveId",
      count(*) FILTER (WHERE ${isLead})::int AS "leadCount",
      count(*) FILTER (WHERE s.role = 'coordinator' AND s.state NOT IN ('revoked', 'transferred'))::int AS "coordinatorCount",
      count(*) FILTER (WHERE ${isLead} AND s.state = 'sent')::int AS sent,
      count(*) FILTER (WHERE ${isLead} AND s.state = 'inProgress')::int AS "inProgress",
      count(*) FILTER (WHERE ${isLead} AND s.state = 'awaitingConfirmation')::int AS "awaitingConfirmation",
      count(*) FILTER (WHERE ${isOpenLead} AND ${overdueCondition(at)})::int AS overdue,
      count(*) FILTER (WHERE ${isOpenLead} AND ${dueSoonCondition(at, dueSoonUntil)})::int AS "dueSoon",
      count(*) FILTER (WHERE s.role = 'lead' AND s.state = 'closed' AND NOT coalesce(${isLate}, false))::int AS "doneOnTime",
      count(*) FILTER (WHERE s.role = 'lead' AND s.state = 'closed' AND ${isLate})::int AS "doneLate",
      count(*) FILTER (WHERE ${isOpenLead} AND s."dueAt" IS NULL)::int AS undated
    FROM assignment s WHERE s."directiveId" = ANY(${[...directiveIds]}::uuid[]) ${ofAgency}
    GROUP BY s."directiveId"`;
}
