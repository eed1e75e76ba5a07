import type { Transaction } from '../database.js';
import { openLeads, overdueCondition } from './standing.js';

export interface OverdueOfAgency {
  agencyId: string;
  overdueCount: number;
  awaitingCount: number;
  oldestDueAt: Date;
}

interface Moment {
  at: Date;
  isPast: boolean;
}

/**
 * Overdue leads counted by agency from the covering index alone: the table's rows are never visited. The clock is a
 * parameter, so that it bounds the range of the index.
 */
export function overdueByAgency(database: Transaction, officeId: string, moment: Moment): Promise<OverdueOfAgency[]> {
  return database.$queryRaw<OverdueOfAgency[]>`
    SELECT s."agencyId", count(*)::int AS "overdueCount",
           count(*) FILTER (WHERE s.state = 'awaitingConfirmation')::int AS "awaitingCount", min(s."dueAt") AS "oldestDueAt"
    FROM ${openLeads(officeId, moment)} WHERE ${overdueCondition(moment.at)} GROUP BY s."agencyId"`;
}

/** Open leads counted by agency: the N of "n/N". Reads every open row of the office's index. */
export function openByAgency(
  database: Transaction,
  officeId: string,
  moment: Moment,
): Promise<{ agencyId: string; openCount: number }[]> {
  return database.$queryRaw<{ agencyId: string; openCount: number }[]>`
    SELECT s."agencyId", count(*)::int AS "openCount" FROM ${openLeads(officeId, moment)} GROUP BY s."agencyId"`;
}
