import type { Transaction } from '../database.js';
import {
  allOf,
  groupedBy,
  partOf,
  type Count,
  type FigureKey,
  type FigureMoment,
  type FigureScope,
} from './figure-scope.js';
import { GIVEN, TAKEN_BACK } from './standing.js';

/** Leads of which something was told in the days before the instant, and which were not taken back by then. */
export function updatedCounts(
  database: Transaction,
  scope: FigureScope,
  moment: FigureMoment,
  by: FigureKey,
): Promise<Count[]> {
  const { officeId } = scope;
  const { at, activeSince } = moment;
  const { key, join } = groupedBy(by);
  const part = allOf(partOf(scope, at));
  if (!moment.isPast) {
    return database.$queryRaw<Count[]>`
      SELECT ${key} AS key, count(*)::int AS count FROM assignment s ${join}
      WHERE s."officeId" = ${officeId}::uuid AND s.role = 'lead' AND s.state IN ${GIVEN} AND s."lastActivityAt" > ${activeSince}
        AND ${part} GROUP BY 1`;
  }
  // The row's own date knows only the last time. Told of several times: counted at the first in the span. MATERIALIZED: hashed once,
  // never looked up for each row, whatever the planner thinks of a span that it does not know.
  return database.$queryRaw<Count[]>`
    WITH back AS MATERIALIZED (
      SELECT v."assignmentId" FROM assignment_version v
      WHERE v."officeId" = ${officeId}::uuid AND v.role = 'lead' AND v.state IN ${TAKEN_BACK}
        AND v."validFrom" <= ${at} AND (v."validTo" IS NULL OR v."validTo" > ${at}))
    SELECT ${key} AS key, count(*)::int AS count FROM assignment_told s ${join}
    WHERE s."officeId" = ${officeId}::uuid AND s.role = 'lead' AND s.at > ${activeSince} AND s.at <= ${at}
      AND (s."previousAt" IS NULL OR s."previousAt" <= ${activeSince})
      AND NOT EXISTS (SELECT FROM back WHERE back."assignmentId" = s."assignmentId")
      AND ${part} GROUP BY 1`;
}
