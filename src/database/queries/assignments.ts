import { isOpenState, type AssignmentRole, type AssignmentState } from '../../domain/assignment-facts.js';
import type { Transaction } from '../database.js';
import { Prisma } from '../generated/client.js';
import { dueSoonCondition, OPEN, overdueCondition, sourceOf, type Source } from './standing.js';
import { overviewConditions } from './overview-conditions.js';
import { wordsSought } from './words-sought.js';

/** What a list of assignments is asked for. Ids were checked to be UUIDs. */
export interface AssignmentFilter {
  officeId: string;
  agencyId?: string | undefined;
  directiveId?: string | undefined;
  taskId?: string | undefined;
  ids?: readonly string[] | undefined;
  role?: AssignmentRole | undefined;
  states?: readonly AssignmentState[] | undefined;
  isOverdue?: boolean | undefined;
  isDueSoon?: boolean | undefined;
  specialistId?: string | undefined;
  room?: string | undefined;
  /** assign: under the People's Committee; request: bodies that are asked (S19) */
  register?: 'assign' | 'request' | undefined;
  /** post of the directing leader; null: directives that name none */
  directedByPostId?: string | null | undefined;
  /** agencies that are in this group on the day that is asked for */
  groupId?: string | undefined;
  /** open, asked of the agency, due from that instant on until this one */
  dueUntil?: Date | undefined;
  /** due instants after this one, and up to that one */
  dueAfter?: Date | undefined;
  dueUpTo?: Date | undefined;
  /** the agency told something, or the Office for it, after this instant */
  activeSince?: Date | undefined;
  /** waits for a leader's decision: of one post, or of any */
  decisionBy?: string | undefined;
  /** lower case, one blank between words; found in the search columns as typed or without accents */
  text?: string | undefined;
}

export type AssignmentSort = 'due' | 'agency' | 'directive';

/** The last row's keys in the order of the sort; a due date that is missing sorts last. */
export type AssignmentKeys = readonly (string | number)[];

/** As of which instant: `past` reads the versions (engine.md §5). */
export interface ReadAt {
  at: Date;
  isPast: boolean;
  dueSoonUntil: Date;
}

export interface AssignmentListRow {
  id: string;
  seq: number;
  state: AssignmentState;
  role: AssignmentRole;
  period: number;
  periodLabel: string | null;
  isStanding: boolean;
  directiveId: string;
  directiveNumber: string | null;
  directiveType: string;
  subject: string;
  issuedOn: string | null;
  urgency: string | null;
  taskId: string;
  ordinal: number;
  clause: string | null;
  action: string;
  product: string | null;
  reportTo: string | null;
  deadlineText: string | null;
  agencyId: string;
  agencyName: string;
  agencySortOrder: number;
  register: 'assign' | 'request';
  specialistId: string | null;
  specialistName: string | null;
  room: string | null;
  dueAt: Date | null;
  originalDueOn: string | null;
  isDueProvisional: boolean;
  acknowledgedAt: Date | null;
  reportedAt: Date | null;
  performedOn: string | null;
  confirmedAt: Date | null;
  endedAt: Date | null;
  endReason: string | null;
  hasPendingExtension: boolean;
  extensionCount: number;
  returnedCount: number;
  urgingCount: number;
  lastUrgedAt: Date | null;
  /** the agency's last report, note or request; as of a past instant null when there was a later one */
  lastActivityAt: Date | null;
  /** from when the days of an undated one count; null as of a past instant that no row remembers */
  silentSince: Date | null;
  putAsideAt: Date | null;
}

/**
 * One page of assignments after the row that `after` names. The clock is a parameter: a volatile function in the condition
 * would turn the index condition into a filter.
 */
export async function listAssignments(
  database: Transaction,
  filter: AssignmentFilter,
  read: ReadAt,
  sort: AssignmentSort,
  limit: number,
  after: AssignmentKeys | null,
): Promise<AssignmentListRow[]> {
  if (sort !== 'due') return page(database, filter, read, sort, limit, Prisma.sql`true`, after);
  // Dated ones first, then the undated: two ranges of one index instead of an OR that would read it all.
  const isDated = after === null || after[0] !== UNDATED;
  const dated = isDated
    ? await page(database, filter, read, sort, limit, Prisma.sql`s."dueAt" IS NOT NULL`, after)
    : [];
  if (dated.length >= limit || filter.isOverdue || filter.isDueSoon || filter.dueUntil) return dated;
  const undated = Prisma.sql`s."dueAt" IS NULL`;
  return [
    ...dated,
    ...(await page(database, filter, read, sort, limit - dated.length, undated, isDated ? null : after)),
  ];
}

/** How many rows a filter has, counted no further than `atMost` + 1: beyond that pages say "hơn 10.000". */
export async function countAssignments(
  database: Transaction,
  filter: AssignmentFilter,
  read: ReadAt,
  atMost: number,
): Promise<number> {
  const source = sourceOf(filter.officeId, read, isOfOpenLeads(filter));
  const [row] = await database.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT 1 FROM ${source.table} ${joinsToPick(filter, 'due', source)}
      WHERE ${Prisma.join(conditionsOf(filter, read, source), ' AND ')} LIMIT ${atMost + 1}) AS found`;
  return row?.count ?? 0;
}

/** Stands for the due instant of what has none. */
export const UNDATED = 'infinity';

/** The keys of a row in the order of a sort: what a cursor holds. */
export function keysOf(row: AssignmentListRow, sort: AssignmentSort): AssignmentKeys {
  const dueAt = row.dueAt?.toISOString() ?? UNDATED;
  switch (sort) {
    case 'due':
      return [dueAt, row.id];
    case 'agency':
      return [row.agencySortOrder, row.agencyName, dueAt, row.id];
    case 'directive':
      return [row.issuedOn ?? '', row.directiveId, -row.ordinal, row.id];
    default:
      return sort satisfies never;
  }
}

function page(
  database: Transaction,
  filter: AssignmentFilter,
  read: ReadAt,
  sort: AssignmentSort,
  limit: number,
  part: Prisma.Sql,
  after: AssignmentKeys | null,
): Promise<AssignmentListRow[]> {
  const source = sourceOf(filter.officeId, read, isOfOpenLeads(filter));
  const conditions = Prisma.join(
    [part, ...conditionsOf(filter, read, source), ...(after ? [afterKeys(sort, after, source)] : [])],
    ' AND ',
  );
  const order = Prisma.sql`ORDER BY ${orderOf(sort, source)} LIMIT ${limit}`;
  if (!read.isPast) {
    return database.$queryRaw<AssignmentListRow[]>`
      SELECT ${columns(read, source)} FROM ${source.table} ${details(source)} WHERE ${conditions} ${order}`;
  }
  // No index has a past instant's rows in the order of a list: the page is picked from narrow rows, then dressed.
  return database.$queryRaw<AssignmentListRow[]>`
    WITH picked AS MATERIALIZED (
      SELECT ${source.columns} FROM ${source.table} ${joinsToPick(filter, sort, source)} WHERE ${conditions} ${order})
    SELECT ${columns(read, source)} FROM picked s ${details(source)} ${order}`;
}

/** What a row of the list tells beside its standing. */
const details = ({ join, row }: Source): Prisma.Sql => Prisma.sql`${join}
  JOIN task t ON t.id = ${row}."taskId" JOIN directive d ON d.id = s."directiveId" JOIN agency g ON g.id = s."agencyId"
  LEFT JOIN account p ON p.id = d."specialistId"`;

/** No more than what the conditions and the order ask for. */
function joinsToPick(filter: AssignmentFilter, sort: AssignmentSort, { join, row }: Source): Prisma.Sql {
  const { taskId, text, specialistId, room } = filter;
  const byDirective = sort === 'directive';
  const joins = [
    ...(taskId !== undefined || text !== undefined || byDirective ? [join] : []),
    ...(byDirective ? [Prisma.sql`JOIN task t ON t.id = ${row}."taskId"`] : []),
    ...(specialistId !== undefined || room !== undefined || byDirective
      ? [Prisma.sql`JOIN directive d ON d.id = s."directiveId"`]
      : []),
    ...(sort === 'agency' ? [Prisma.sql`JOIN agency g ON g.id = s."agencyId"`] : []),
  ];
  return joins.length === 0 ? Prisma.empty : Prisma.join(joins, ' ');
}

/** What is overdue or due is open and led. */
const saysOpenLead = ({ isOverdue, isDueSoon, dueUntil }: AssignmentFilter): boolean =>
  isOverdue === true || isDueSoon === true || dueUntil !== undefined;

/** Nothing but open leads can be in such a list. */
const isOfOpenLeads = (filter: AssignmentFilter): boolean =>
  saysOpenLead(filter) || (filter.role === 'lead' && filter.states?.every(isOpenState) === true);

function conditionsOf(filter: AssignmentFilter, read: ReadAt, source: Source): Prisma.Sql[] {
  const { officeId, agencyId, directiveId, taskId, ids, role, states, specialistId, room, text } = filter;
  return [
    Prisma.sql`s."officeId" = ${officeId}::uuid`,
    ...source.conditions,
    ...(agencyId ? [Prisma.sql`s."agencyId" = ${agencyId}::uuid`] : []),
    ...(directiveId ? [Prisma.sql`s."directiveId" = ${directiveId}::uuid`] : []),
    ...(taskId ? [Prisma.sql`${source.row}."taskId" = ${taskId}::uuid`] : []),
    ...(ids ? [Prisma.sql`${source.id} = ANY(${[...ids]}::uuid[])`] : []),
    // Written out, not as parameters: the partial indexes are chosen by these very words.
    ...(saysOpenLead(filter) ? [Prisma.sql`s.role = 'lead' AND s.state IN ${OPEN}`] : []),
    ...(role ? [Prisma.sql`s.role = ${role}`] : []),
    ...stateConditions(states),
    ...(filter.isOverdue ? [overdueCondition(read.at)] : []),
    ...(filter.isDueSoon ? [dueSoonCondition(read.at, read.dueSoonUntil)] : []),
    ...(specialistId ? [Prisma.sql`d."specialistId" = ${specialistId}::uuid`] : []),
    ...(room ? [Prisma.sql`d.room = ${room}`] : []),
    ...overviewConditions(filter, read, source),
    ...(text ? [textCondition(text, source)] : []),
  ];
}

/** One state is said as an equality: the index then gives its rows in the order of their due dates. */
function stateConditions(states: readonly AssignmentState[] | undefined): Prisma.Sql[] {
  if (!states) return [];
  const [only] = states;
  return [states.length === 1 ? Prisma.sql`s.state = ${only}` : Prisma.sql`s.state = ANY(${[...states]}::text[])`];
}

/** Words of the task or of its document. One set of tasks, found by the indexes of both, instead of an OR over two tables. */
const textCondition = (text: string, { row }: Source): Prisma.Sql => Prisma.sql`${row}."taskId" IN (
  SELECT f.id FROM task f WHERE ${wordsSought(Prisma.sql`f.search`, text)}
  UNION ALL SELECT f.id FROM task f JOIN directive e ON e.id = f."directiveId" WHERE ${wordsSought(Prisma.sql`e.search`, text)})`;

function afterKeys(sort: AssignmentSort, [first, second, third, fourth]: AssignmentKeys, source: Source): Prisma.Sql {
  switch (sort) {
    case 'due':
      return first === UNDATED
        ? Prisma.sql`${source.id} > ${second}::uuid`
        : Prisma.sql`(s."dueAt", ${source.id}) > (${first}::timestamptz, ${second}::uuid)`;
    case 'agency':
      return Prisma.sql`(g."sortOrder", g.name COLLATE "vi-x-icu", coalesce(s."dueAt", 'infinity'), ${source.id}) > (${first}::int, ${second}, ${third}::timestamptz, ${fourth}::uuid)`;
    case 'directive':
      return Prisma.sql`(coalesce(d."issuedOn", ''), d.id, -t.ordinal, ${source.id}) < (${first}, ${second}::uuid, ${third}::int, ${fourth}::uuid)`;
    default:
      return sort satisfies never;
  }
}

function orderOf(sort: AssignmentSort, source: Source): Prisma.Sql {
  switch (sort) {
    case 'due':
      return Prisma.sql`s."dueAt", ${source.id}`;
    case 'agency':
      return Prisma.sql`g."sortOrder", g.name COLLATE "vi-x-icu", coalesce(s."dueAt", 'infinity'), ${source.id}`;
    case 'directive':
      return Prisma.sql`coalesce(d."issuedOn", '') DESC, d.id DESC, -t.ordinal DESC, ${source.id} DESC`;
    default:
      return sort satisfies never;
  }
}

/** As of a past instant, what happened later is not there: counters are counted from their records. */
function columns({ at, isPast }: ReadAt, source: Source): Prisma.Sql {
  const { row } = source;
  const counters = isPast
    ? Prisma.sql`
      EXISTS (SELECT 1 FROM extension_request x WHERE x."assignmentId" = ${row}.id AND x."requestedAt" <= ${at} AND (x.state = 'pending' OR x."decidedAt" > ${at})) AS "hasPendingExtension",
      (SELECT count(*)::int FROM extension_request x WHERE x."assignmentId" = ${row}.id AND x.state = 'approved' AND x."decidedAt" <= ${at}) AS "extensionCount",
      (SELECT count(*)::int FROM report r WHERE r."assignmentId" = ${row}.id AND r.state = 'returned' AND r."decidedAt" <= ${at}) AS "returnedCount",
      (SELECT count(*)::int FROM urging u WHERE u."assignmentId" = ${row}.id AND u.at <= ${at}) AS "urgingCount",
      (SELECT max(u.at) FROM urging u WHERE u."assignmentId" = ${row}.id AND u.at <= ${at}) AS "lastUrgedAt",
      CASE WHEN ${row}."acknowledgedAt" <= ${at} THEN ${row}."acknowledgedAt" END AS "acknowledgedAt",
      CASE WHEN ${row}."lastActivityAt" <= ${at} THEN ${row}."lastActivityAt" END AS "lastActivityAt",
      CASE WHEN greatest(${row}."roundStartedAt", ${row}."lastActivityAt") <= ${at} THEN greatest(${row}."roundStartedAt", ${row}."lastActivityAt") END AS "silentSince",
      CASE WHEN ${row}."confirmedAt" <= ${at} THEN ${row}."confirmedAt" END AS "confirmedAt",
      CASE WHEN ${row}."endedAt" <= ${at} THEN ${row}."endedAt" END AS "endedAt",
      CASE WHEN ${row}."endedAt" <= ${at} THEN ${row}."endReason" END AS "endReason",
      CASE WHEN ${row}."putAsideAt" <= ${at} THEN ${row}."putAsideAt" END AS "putAsideAt"`
    : Prisma.sql`
      ${row}."hasPendingExtension", ${row}."extensionCount", ${row}."returnedCount", ${row}."urgingCount", ${row}."lastUrgedAt",
      ${row}."lastActivityAt", greatest(${row}."roundStartedAt", ${row}."lastActivityAt") AS "silentSince",
      ${row}."acknowledgedAt", ${row}."confirmedAt", ${row}."endedAt", ${row}."endReason", ${row}."putAsideAt"`;
  return Prisma.sql`
    ${source.id} AS id, ${row}.seq, s.state, s.role, ${row}.period, ${row}."periodLabel", ${row}."isStanding",
    s."directiveId", coalesce(d.draft->'document'->>'number', d.number) AS "directiveNumber", d.type AS "directiveType",
    d.subject, d."issuedOn", d.urgency, ${row}."taskId", t.ordinal, t.clause, t.action, t.product, t."reportTo", t."deadlineText",
    s."agencyId", g.name AS "agencyName", g."sortOrder" AS "agencySortOrder", g.register,
    d."specialistId", p."displayName" AS "specialistName", d.room,
    s."dueAt", ${row}."originalDueOn", ${row}."isDueProvisional", s."reportedAt", ${source.performedOn} AS "performedOn", ${counters}`;
}
