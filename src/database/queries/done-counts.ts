import type { Transaction } from '../database.js';
import { Prisma } from '../generated/client.js';
import { allOf, groupedBy, partOf, type Count, type FigureKey, type FigureScope } from './figure-scope.js';

/** What was done at a settled instant, so that only what changed since then is counted. */
export interface DoneBefore {
  at: Date;
  counts: readonly Count[];
}

/**
 * What stood as done at an instant: closed before it and still so, or opened again after it. Two ranges of covering indexes.
 * Of a group that is asked for, the agencies that belong to it at `membersAt`.
 */
export function doneCounts(
  database: Transaction,
  scope: FigureScope,
  { at, membersAt = at }: { at: Date; membersAt?: Date },
  by: FigureKey,
): Promise<Count[]> {
  const { key, join } = groupedBy(by);
  const closedBefore = Prisma.sql`SELECT v."agencyId", v."directiveId" FROM assignment_version v
    WHERE ${closedLead(scope)} AND v."validFrom" <= ${at}`;
  return database.$queryRaw<Count[]>`
    SELECT ${key} AS key, count(*)::int AS count
    FROM (${closedBefore} AND v."validTo" IS NULL UNION ALL ${closedBefore} AND v."validTo" > ${at}) s ${join}
    WHERE ${allOf(partOf(scope, membersAt))} GROUP BY 1`;
}

/** What is done now: what stood so before, with what was closed since and without what was opened again. */
export async function doneSince(
  database: Transaction,
  scope: FigureScope,
  now: Date,
  by: FigureKey,
  { at, counts: before }: DoneBefore,
): Promise<Count[]> {
  const { key, join } = groupedBy(by);
  const closed = Prisma.sql`FROM assignment_version v WHERE ${closedLead(scope)}`;
  const changes = await database.$queryRaw<Count[]>`
    SELECT ${key} AS key, sum(s.n)::int AS count FROM (
      SELECT v."agencyId", v."directiveId", 1 AS n ${closed} AND v."validFrom" > ${at} AND v."validTo" IS NULL
      UNION ALL
      SELECT v."agencyId", v."directiveId", -1 ${closed} AND v."validFrom" <= ${at} AND v."validTo" > ${at}) s ${join}
    WHERE ${allOf(partOf(scope, now))} GROUP BY 1`;
  const counts = new Map(before.map(({ key: of, count }) => [of, count]));
  for (const { key: of, count } of changes) counts.set(of, (counts.get(of) ?? 0) + count);
  return [...counts].map(([of, count]) => ({ key: of, count }));
}

const closedLead = ({ officeId }: FigureScope): Prisma.Sql =>
  Prisma.sql`v."officeId" = ${officeId}::uuid AND v.role = 'lead' AND v.state = 'closed'`;
