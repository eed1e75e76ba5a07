import type { Transaction } from '../database.js';
import { Prisma } from '../generated/client.js';
import { doneCounts, doneSince, type DoneBefore } from './done-counts.js';
import type { FigureKey, FigureMoment, FigureScope } from './figure-scope.js';
import { openFigures, type OpenFigures } from './open-figures.js';
import { updatedCounts } from './updated-counts.js';

export interface Figures extends OpenFigures {
  done: number;
  updated: number;
}

/**
 * The figures of the overview, by agency or by directing leader, of what was given to leads. Ranges of covering indexes:
 * open, lately told of, done; rows of tables are not visited (decision 11). Of today's done, which only grow with the years, no more
 * is counted than what changed since `doneBefore`.
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
    doneBefore ? doneSince(database, scope, moment.at, by, doneBefore) : doneCounts(database, scope, moment, by),
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
