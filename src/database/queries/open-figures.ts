import type { Transaction } from '../database.js';
import { allOf, groupedBy, partOf, type FigureKey, type FigureMoment, type FigureScope } from './figure-scope.js';
import { dueSoonCondition, openLeads, overdueCondition } from './standing.js';

/** What is open: counted by state, by due date and by age of the delay. */
export interface OpenFigures {
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
}

/** Open leads of today or of a past instant, from covering indexes alone. */
export function openFigures(
  database: Transaction,
  scope: FigureScope,
  moment: FigureMoment,
  by: FigureKey,
): Promise<OpenFigures[]> {
  const { at, weekUntil, over30UpTo, upTo7After } = moment;
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
    FROM ${openLeads(scope.officeId, moment)} ${join}
    WHERE ${allOf(partOf(scope, at))} GROUP BY 1`;
}
