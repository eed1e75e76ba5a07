import type { Transaction } from '../database.js';
import { Prisma } from '../generated/client.js';
import { dueSoonCondition, OPEN, overdueCondition } from './standing.js';
import { wordsSought } from './words-sought.js';

export interface DirectiveFilter {
  officeId: string;
  id?: string;
  states?: readonly string[] | undefined;
  specialistId?: string | undefined;
  room?: string | undefined;
  /** only directives that gave this agency something */
  agencyId?: string | null | undefined;
  /** lower case, one blank between words */
  text?: string | undefined;
  /** only directives with something overdue, or with reports that wait */
  isOverdue?: boolean | undefined;
  isAwaiting?: boolean | undefined;
}

export type DirectiveSort = 'issued' | 'created' | 'overdue';

export interface DirectiveListRow {
  id: string;
  number: string | null;
  type: string;
  issuer: string | null;
  issuedOn: string | null;
  subject: string;
  urgency: string | null;
  sourceStatement: string | null;
  directedBy: string | null;
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
  /** open leads of the whole office's part that are overdue at that instant; 0 where the sort does not ask for it */
  overdueCount: number;
  /** the earliest due instant that is still ahead; null where the sort does not ask for it */
  nextDueAt: Date | null;
}

/** The last row's keys in the order of the sort. */
export type DirectiveKeys = readonly (string | number)[];

/** The keys of a row: what a cursor holds. */
export function directiveKeysOf(row: DirectiveListRow, sort: DirectiveSort): DirectiveKeys {
  switch (sort) {
    case 'issued':
      return [row.issuedOn ?? '', row.id];
    case 'created':
      return [row.createdAt.toISOString(), row.id];
    case 'overdue':
      return [row.overdueCount, row.nextDueAt?.toISOString() ?? NOTHING_DUE, row.id];
    default:
      return sort satisfies never;
  }
}

const NOTHING_DUE = 'infinity';

/**
 * One page after the row that `after` names. issued, created: newest first. overdue: most overdue first, then the nearest
 * due date ahead: the first counted over the range of the index that is late, the second one step down an index a document.
 */
export function listDirectives(
  database: Transaction,
  filter: DirectiveFilter,
  sort: DirectiveSort,
  limit: number,
  after: DirectiveKeys | null,
  at: Date,
): Promise<DirectiveListRow[]> {
  const isByOverdue = sort === 'overdue';
  const standing = isByOverdue
    ? Prisma.sql`LEFT JOIN (
      SELECT s."directiveId", count(*)::int AS "overdueCount"
      FROM assignment s WHERE ${openLeads(filter)} AND ${overdueCondition(at)} GROUP BY s."directiveId") o ON o."directiveId" = d.id
    LEFT JOIN LATERAL (
      SELECT s."dueAt" AS "nextDueAt" FROM assignment s
      WHERE s."directiveId" = d.id AND s.role = 'lead' AND s.state IN ${OPEN} AND s."dueAt" >= ${at} ${ofAgencyAs(filter.agencyId)}
      ORDER BY s."dueAt" LIMIT 1) n ON true`
    : Prisma.empty;
  const figures = isByOverdue
    ? Prisma.sql`coalesce(o."overdueCount", 0) AS "overdueCount", n."nextDueAt"`
    : Prisma.sql`0 AS "overdueCount", NULL::timestamptz AS "nextDueAt"`;
  const { own, source } = sourceOf(filter);
  // The page is found first: the number stands in the draft, which is large, and is only unpacked for its rows.
  return database.$queryRaw<DirectiveListRow[]>`
    ${own} SELECT d.id, coalesce(d.draft->'document'->>'number', d.number) AS number, d.type, d.issuer, d."issuedOn", d.subject, d.urgency,
           d."sourceStatement", d."directedBy", d.state, d."carriesNoTask", d."specialistId", p."displayName" AS "specialistName", d.room,
           d."createdAt", d."launchedAt", d."handedOutAt", d."concludedAt", d.seq, d."draftVersion", f."overdueCount", f."nextDueAt"
    FROM (
      SELECT d.id, row_number() OVER (ORDER BY ${orderOf(sort)}) AS place, ${figures} FROM ${source} ${standing}
      WHERE ${Prisma.join([...conditionsOf(filter, at), ...(after ? [afterKeys(sort, after)] : [])], ' AND ')}
      ORDER BY ${orderOf(sort)} LIMIT ${limit}) AS f
    JOIN directive d ON d.id = f.id LEFT JOIN account p ON p.id = d."specialistId"
    ORDER BY f.place`;
}

/** How many directives a filter has, counted no further than `atMost` + 1. */
export async function countDirectives(
  database: Transaction,
  filter: DirectiveFilter,
  at: Date,
  atMost: number,
): Promise<number> {
  const { own, source } = sourceOf(filter);
  const [row] = await database.$queryRaw<{ count: number }[]>`
    ${own} SELECT count(*)::int AS count FROM (
      SELECT 1 FROM ${source} WHERE ${Prisma.join(conditionsOf(filter, at), ' AND ')} LIMIT ${atMost + 1}) AS found`;
  return row?.count ?? 0;
}

/** An agency has thousands of documents at most: they are looked through, instead of asking of every document whose it is. */
function sourceOf({ agencyId, id }: DirectiveFilter): { own: Prisma.Sql; source: Prisma.Sql } {
  if (!agencyId || id) return { own: Prisma.empty, source: Prisma.sql`directive d` };
  return {
    own: Prisma.sql`WITH own AS MATERIALIZED (SELECT DISTINCT x."directiveId" AS id FROM assignment x WHERE x."agencyId" = ${agencyId}::uuid)`,
    source: Prisma.sql`own JOIN directive d ON d.id = own.id`,
  };
}

/** Of few directives their own rows are read, of an office its whole index: hence the same narrowing inside. */
function openLeads({ officeId, specialistId, room, agencyId }: DirectiveFilter): Prisma.Sql {
  const narrow = [
    ...(specialistId ? [Prisma.sql`e."specialistId" = ${specialistId}::uuid`] : []),
    ...(room ? [Prisma.sql`e.room = ${room}`] : []),
  ];
  const own = narrow.length
    ? Prisma.sql`AND s."directiveId" IN (SELECT e.id FROM directive e WHERE e."officeId" = ${officeId}::uuid AND ${Prisma.join(narrow, ' AND ')})`
    : Prisma.empty;
  const ofAgency = agencyId ? Prisma.sql`AND s."agencyId" = ${agencyId}::uuid` : Prisma.empty;
  return Prisma.sql`s."officeId" = ${officeId}::uuid AND s.role = 'lead' AND s.state IN ${OPEN} ${own} ${ofAgency}`;
}

function conditionsOf(filter: DirectiveFilter, at: Date): Prisma.Sql[] {
  const { officeId, id, states, specialistId, room, agencyId, text, isOverdue, isAwaiting } = filter;
  return [
    Prisma.sql`d."officeId" = ${officeId}::uuid`,
    ...(id ? [Prisma.sql`d.id = ${id}::uuid`] : []),
    ...(states ? [Prisma.sql`d.state = ANY(${[...states]}::text[])`] : []),
    ...(specialistId ? [Prisma.sql`d."specialistId" = ${specialistId}::uuid`] : []),
    ...(room ? [Prisma.sql`d.room = ${room}`] : []),
    ...(text ? [wordsSought(Prisma.sql`d.search`, text)] : []),
    ...(agencyId && id
      ? [
          Prisma.sql`EXISTS (SELECT 1 FROM assignment x WHERE x."directiveId" = d.id AND x."agencyId" = ${agencyId}::uuid)`,
        ]
      : []),
    ...(isOverdue
      ? [
          Prisma.sql`d.id IN (SELECT s."directiveId" FROM assignment s WHERE s."officeId" = ${officeId}::uuid AND s.role = 'lead' AND s.state IN ${OPEN} AND ${overdueCondition(at)} ${ofAgencyAs(agencyId)})`,
        ]
      : []),
    ...(isAwaiting
      ? [
          Prisma.sql`d.id IN (SELECT s."directiveId" FROM assignment s WHERE s."officeId" = ${officeId}::uuid AND s.role = 'lead' AND s.state = 'awaitingConfirmation' ${ofAgencyAs(agencyId)})`,
        ]
      : []),
  ];
}

const ofAgencyAs = (agencyId: string | null | undefined): Prisma.Sql =>
  agencyId ? Prisma.sql`AND s."agencyId" = ${agencyId}::uuid` : Prisma.empty;

function afterKeys(sort: DirectiveSort, [first, second, third]: DirectiveKeys): Prisma.Sql {
  switch (sort) {
    case 'issued':
      return Prisma.sql`(coalesce(d."issuedOn", ''), d.id) < (${first}, ${second}::uuid)`;
    case 'created':
      return Prisma.sql`(d."createdAt", d.id) < (${first}::timestamptz, ${second}::uuid)`;
    case 'overdue':
      return Prisma.sql`(-coalesce(o."overdueCount", 0), coalesce(n."nextDueAt", 'infinity'), d.id) > (-${first}::int, ${second}::timestamptz, ${third}::uuid)`;
    default:
      return sort satisfies never;
  }
}

function orderOf(sort: DirectiveSort): Prisma.Sql {
  switch (sort) {
    case 'issued':
      return Prisma.sql`coalesce(d."issuedOn", '') DESC, d.id DESC`;
    case 'created':
      return Prisma.sql`d."createdAt" DESC, d.id DESC`;
    case 'overdue':
      return Prisma.sql`-coalesce(o."overdueCount", 0), coalesce(n."nextDueAt", 'infinity'), d.id`;
    default:
      return sort satisfies never;
  }
}

export interface ProgressRow {
  directiveId: string;
  leadCount: number;
  coordinatorCount: number;
  sent: number;
  inProgress: number;
  awaitingConfirmation: number;
  declinePending: number;
  suspended: number;
  closed: number;
  overdue: number;
  dueSoon: number;
  doneOnTime: number;
  doneLate: number;
  undated: number;
  /** the earliest due instant of an open lead that is still ahead */
  nextDueAt: Date | null;
  /** the last act of anybody on one of its assignments */
  lastActivityAt: Date | null;
}

/** The roll-up of some directives at an instant; coordinators never count as work (domain.md §4). @param agencyId only this agency's part */
export function progressOf(
  database: Transaction,
  directiveIds: readonly string[],
  at: Date,
  dueSoonUntil: Date,
  agencyId: string | null,
): Promise<ProgressRow[]> {
  const isGiven = Prisma.sql`p.state NOT IN ('revoked', 'transferred')`;
  const isOpenLead = Prisma.sql`p.role = 'lead' AND p.state IN ${OPEN}`;
  const leads = (state: string): Prisma.Sql =>
    Prisma.sql`coalesce(sum(p.count) FILTER (WHERE p.role = 'lead' AND p.state = ${state}), 0)::int`;
  const ofOpen = (count: Prisma.Sql): Prisma.Sql =>
    Prisma.sql`coalesce(sum(${count}) FILTER (WHERE ${isOpenLead}), 0)::int`;
  const ofDone = (count: Prisma.Sql): Prisma.Sql =>
    Prisma.sql`coalesce(sum(${count}) FILTER (WHERE p.role = 'lead' AND p.state = 'closed'), 0)::int`;
  const ofAgency = agencyId ? Prisma.sql`AND s."agencyId" = ${agencyId}::uuid` : Prisma.empty;
  // By role and state first: of a thousand rows a document each is looked at for little, the many columns are made of a handful.
  // On the due date itself work is in time; a due instant at 00:00 ends the day before (reporting-status.ts).
  return database.$queryRaw<ProgressRow[]>`
    SELECT p."directiveId",
      coalesce(sum(p.count) FILTER (WHERE p.role = 'lead' AND ${isGiven}), 0)::int AS "leadCount",
      coalesce(sum(p.count) FILTER (WHERE p.role = 'coordinator' AND ${isGiven}), 0)::int AS "coordinatorCount",
      ${leads('sent')} AS sent, ${leads('inProgress')} AS "inProgress", ${leads('awaitingConfirmation')} AS "awaitingConfirmation",
      ${leads('declinePending')} AS "declinePending", ${leads('suspended')} AS suspended, ${leads('closed')} AS closed,
      ${ofOpen(Prisma.sql`p.overdue`)} AS overdue, ${ofOpen(Prisma.sql`p."dueSoon"`)} AS "dueSoon",
      ${ofDone(Prisma.sql`p.count - p.late`)} AS "doneOnTime", ${ofDone(Prisma.sql`p.late`)} AS "doneLate",
      ${ofOpen(Prisma.sql`p.undated`)} AS undated,
      min(p."nextDueAt") FILTER (WHERE ${isOpenLead}) AS "nextDueAt", max(p."lastActivityAt") AS "lastActivityAt"
    FROM (
      SELECT s."directiveId", s.role, s.state, count(*) AS count,
        count(*) FILTER (WHERE ${overdueCondition(at)}) AS overdue,
        count(*) FILTER (WHERE ${dueSoonCondition(at, dueSoonUntil)}) AS "dueSoon",
        count(*) FILTER (WHERE s."performedOn" > s."dueOn") AS late,
        count(*) FILTER (WHERE s."dueAt" IS NULL) AS undated,
        min(s."dueAt") FILTER (WHERE s."dueAt" >= ${at}) AS "nextDueAt",
        max(greatest(s."acknowledgedAt", s."lastActivityAt", s."confirmedAt", s."endedAt", s."lastUrgedAt")) AS "lastActivityAt"
      FROM assignment s WHERE s."directiveId" = ANY(${[...directiveIds]}::uuid[]) ${ofAgency}
      GROUP BY s."directiveId", s.role, s.state) p
    GROUP BY p."directiveId"`;
}
