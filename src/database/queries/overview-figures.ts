import type { Transaction } from '../database.js';
import { Prisma } from '../generated/client.js';
import { directedByCondition, groupCondition, registerCondition } from './overview-conditions.js';
import { activityKinds, dueSoonCondition, GIVEN, OPEN, overdueCondition, stoodAt } from './standing.js';

/** What is counted: the office's leads, or a part of them. */
export interface FigureScope {
  officeId: string;
  /** null: directives that name no leader */
  directedByPostId?: string | null | undefined;
  groupId?: string | undefined;
  directiveId?: string | undefined;
  register?: 'assign' | 'request' | undefined;
}

/** As of which instant, and the instants that it gives: the clock is a parameter, so that it bounds the index. */
export interface FigureMoment {
  at: Date;
  isPast: boolean;
  /** 24:00 of the week's last day */
  weekUntil: Date;
  /** due instants up to this one are more than 30 days late, after it up to `upTo7After` 8–30 days */
  over30UpTo: Date;
  upTo7After: Date;
  /** what an agency told after this instant is an update */
  activeSince: Date;
}

/** By whom figures are grouped: agencies, or the posts of the leaders who direct. */
export type FigureKey = 'agency' | 'leader';

export interface Figures {
  /** agency or post; null: no leader is named */
  key: string | null;
  open: number;
  awaiting: number;
  dueThisWeek: number;
  overdue: number;
  upTo7: number;
  from8To30: number;
  over30: number;
  oldestDueAt: Date | null;
  done: number;
  updated: number;
}

type OpenFigures = Omit<Figures, 'done' | 'updated'>;
export interface Count {
  key: string | null;
  count: number;
}

/** What was done at a settled instant, so that only what changed since then is counted. */
export interface DoneBefore {
  at: Date;
  counts: readonly Count[];
}

/**
 * The figures of the overview, by agency or by directing leader, of what was given to leads. Ranges of covering indexes:
 * open, lately told of, done; rows of tables are not visited. Of today's done, which only grow with the years, no more is counted
 * than what changed since `doneBefore`.
 */
export async function overviewFigures(
  database: Transaction,
  scope: FigureScope,
  moment: FigureMoment,
  by: FigureKey,
  doneBefore?: DoneBefore,
): Promise<Figures[]> {
  const [open, done, updated] = await Promise.all([
    openFigures(database, scope, moment, by),
    doneBefore ? doneSince(database, scope, moment, by, doneBefore) : doneCounts(database, scope, moment, by),
    updatedCounts(database, scope, moment, by),
  ]);
  const figures = new Map<string | null, Figures>();
  const of = (key: string | null): Figures => {
    const known = figures.get(key) ?? { ...none, key };
    figures.set(key, known);
    return known;
  };
  for (const row of open) Object.assign(of(row.key), row);
  for (const { key, count } of done) of(key).done = count;
  for (const { key, count } of updated) of(key).updated = count;
  return [...figures.values()];
}

const none: Omit<Figures, 'key'> = {
  open: 0,
  awaiting: 0,
  dueThisWeek: 0,
  overdue: 0,
  upTo7: 0,
  from8To30: 0,
  over30: 0,
  oldestDueAt: null,
  done: 0,
  updated: 0,
};

function openFigures(
  database: Transaction,
  scope: FigureScope,
  { at, isPast, weekUntil, over30UpTo, upTo7After }: FigureMoment,
  by: FigureKey,
): Promise<OpenFigures[]> {
  const { key, join } = groupedBy(by);
  const late = overdueCondition(at);
  return database.$queryRaw<OpenFigures[]>`
    SELECT ${key} AS key, count(*)::int AS open,
           count(*) FILTER (WHERE s.state = 'awaitingConfirmation')::int AS awaiting,
           count(*) FILTER (WHERE ${dueSoonCondition(at, weekUntil)})::int AS "dueThisWeek",
           count(*) FILTER (WHERE ${late})::int AS overdue,
           count(*) FILTER (WHERE ${late} AND s."dueAt" > ${upTo7After})::int AS "upTo7",
           count(*) FILTER (WHERE ${late} AND s."dueAt" <= ${upTo7After} AND s."dueAt" > ${over30UpTo})::int AS "from8To30",
           count(*) FILTER (WHERE ${late} AND s."dueAt" <= ${over30UpTo})::int AS "over30",
           min(s."dueAt") FILTER (WHERE ${late}) AS "oldestDueAt"
    FROM ${isPast ? Prisma.sql`assignment_version s` : Prisma.sql`assignment s`} ${join}
    WHERE ${leads(scope, { at, isPast }, OPEN)} GROUP BY 1`;
}

/** What stood as done at an instant; of a group that is asked for, the agencies that belong to it at `membersAt`. */
export function doneCounts(
  database: Transaction,
  scope: FigureScope,
  { at, isPast, membersAt = at }: { at: Date; isPast: boolean; membersAt?: Date },
  by: FigureKey,
): Promise<Count[]> {
  const { key, join } = groupedBy(by);
  const closed = doneOf(scope);
  return database.$queryRaw<Count[]>`
    SELECT ${key} AS key, count(*)::int AS count
    FROM ${isPast ? Prisma.sql`assignment_version s` : Prisma.sql`assignment s`} ${join}
    WHERE ${Prisma.join([closed, ...partOf(scope, { at, isPast, membersAt })], ' AND ')} GROUP BY 1`;
}

const doneOf = ({ officeId }: FigureScope): Prisma.Sql =>
  Prisma.sql`s."officeId" = ${officeId}::uuid AND s.role = 'lead' AND s.state = 'closed'`;

/** What is done today: what stood so before, with what was closed since and without what was opened again. */
async function doneSince(
  database: Transaction,
  scope: FigureScope,
  { at }: FigureMoment,
  by: FigureKey,
  before: DoneBefore,
): Promise<Count[]> {
  const { key, join } = groupedBy(by);
  const parts = partOf(scope, { at, isPast: false });
  const where = (interval: Prisma.Sql): Prisma.Sql => Prisma.join([doneOf(scope), interval, ...parts], ' AND ');
  const changes = await database.$queryRaw<Count[]>`
    SELECT c.key, sum(c.n)::int AS count FROM (
      SELECT ${key} AS key, 1 AS n FROM assignment_version s ${join}
      WHERE ${where(Prisma.sql`s."validFrom" > ${before.at} AND s."validTo" IS NULL`)}
      UNION ALL
      SELECT ${key}, -1 FROM assignment_version s ${join}
      WHERE ${where(Prisma.sql`s."validFrom" <= ${before.at} AND s."validTo" > ${before.at}`)}) c
    GROUP BY 1`;
  const counts = new Map(before.counts.map(({ key: of, count }) => [of, count]));
  for (const { key: of, count } of changes) counts.set(of, (counts.get(of) ?? 0) + count);
  return [...counts].map(([of, count]) => ({ key: of, count }));
}

/** As of a past instant from the log: the row's own date knows only the last update. */
function updatedCounts(
  database: Transaction,
  scope: FigureScope,
  { at, isPast, activeSince }: FigureMoment,
  by: FigureKey,
): Promise<Count[]> {
  const { key, join } = groupedBy(by);
  const told = isPast
    ? Prisma.sql`(SELECT DISTINCT v."assignmentId" FROM assignment_event v
        WHERE v.at > ${activeSince} AND v.at <= ${at} AND v.kind IN ${activityKinds}) told
        JOIN assignment_version s ON s."assignmentId" = told."assignmentId"`
    : Prisma.sql`assignment s`;
  const lately = isPast ? Prisma.empty : Prisma.sql`AND s."lastActivityAt" > ${activeSince}`;
  return database.$queryRaw<Count[]>`
    SELECT ${key} AS key, count(*)::int AS count FROM ${told} ${join}
    WHERE ${leads(scope, { at, isPast }, GIVEN)} ${lately} GROUP BY 1`;
}

function groupedBy(by: FigureKey): { key: Prisma.Sql; join: Prisma.Sql } {
  switch (by) {
    case 'agency':
      return { key: Prisma.sql`s."agencyId"`, join: Prisma.empty };
    case 'leader':
      return {
        key: Prisma.sql`d."directedByPostId"`,
        join: Prisma.sql`JOIN directive d ON d.id = s."directiveId"`,
      };
    default:
      return by satisfies never;
  }
}

const leads = (scope: FigureScope, moment: { at: Date; isPast: boolean }, states: Prisma.Sql): Prisma.Sql =>
  Prisma.join(
    [
      Prisma.sql`s."officeId" = ${scope.officeId}::uuid AND s.role = 'lead' AND s.state IN ${states}`,
      ...partOf(scope, moment),
    ],
    ' AND ',
  );

function partOf(
  { officeId, directedByPostId, groupId, directiveId, register }: FigureScope,
  { at, isPast, membersAt = at }: { at: Date; isPast: boolean; membersAt?: Date },
): Prisma.Sql[] {
  return [
    ...(isPast ? [stoodAt(at)] : []),
    ...(directedByPostId === undefined ? [] : [directedByCondition(officeId, directedByPostId)]),
    ...(groupId ? [groupCondition(groupId, { at: membersAt })] : []),
    ...(directiveId ? [Prisma.sql`s."directiveId" = ${directiveId}::uuid`] : []),
    ...(register ? [registerCondition(officeId, register)] : []),
  ];
}

/** Since when there is something to count: the office's first launch; null when there was none. */
export async function firstLaunchOf(database: Transaction, officeId: string): Promise<Date | null> {
  const [row] = await database.$queryRaw<{ at: Date | null }[]>`
    SELECT min("launchedAt") AS at FROM directive WHERE "officeId" = ${officeId}::uuid AND "launchedAt" IS NOT NULL`;
  return row?.at ?? null;
}

/** Assignments with a question that waits for a leader: of one post, or of any (`null`). */
export async function countDecisions(
  database: Transaction,
  officeId: string,
  at: Date,
  postId: string | null,
): Promise<number> {
  const [row] = await database.$queryRaw<{ count: number }[]>`
    SELECT count(DISTINCT b."assignmentId")::int AS count FROM submission b
    WHERE b."officeId" = ${officeId}::uuid AND b."submittedAt" <= ${at} AND (b."answeredAt" IS NULL OR b."answeredAt" > ${at})
      ${postId === null ? Prisma.empty : Prisma.sql`AND b."postId" = ${postId}::uuid`}`;
  return row?.count ?? 0;
}
