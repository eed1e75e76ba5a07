import type { Transaction } from '../database.js';
import { Prisma } from '../generated/client.js';
import { OPEN, overdueCondition, stoodAt } from './standing.js';

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
export function overdueByAgency(
  database: Transaction,
  officeId: string,
  { at, isPast }: Moment,
): Promise<OverdueOfAgency[]> {
  const rows = isPast ? Prisma.sql`assignment_version s` : Prisma.sql`assignment s`;
  const stood = isPast ? Prisma.sql`AND ${stoodAt(at)}` : Prisma.empty;
  return database.$queryRaw<OverdueOfAgency[]>`
    SELECT s."agencyId", count(*)::int AS "overdueCount",
           count(*) FILTER (WHERE s.state = 'awaitingConfirmation')::int AS "awaitingCount", min(s."dueAt") AS "oldestDueAt"
    FROM ${rows}
    WHERE s."officeId" = ${officeId}::uuid AND s.role = 'lead' AND s.state IN ${OPEN} AND ${overdueCondition(at)} ${stood}
    GROUP BY s."agencyId"`;
}

/** Open leads counted by agency: the N of "n/N". Reads every open row of the office's index. */
export function openByAgency(
  database: Transaction,
  officeId: string,
  { at, isPast }: Moment,
): Promise<{ agencyId: string; openCount: number }[]> {
  const rows = isPast ? Prisma.sql`assignment_version s` : Prisma.sql`assignment s`;
  const stood = isPast ? Prisma.sql`AND ${stoodAt(at)}` : Prisma.empty;
  return database.$queryRaw<{ agencyId: string; openCount: number }[]>`
    SELECT s."agencyId", count(*)::int AS "openCount" FROM ${rows}
    WHERE s."officeId" = ${officeId}::uuid AND s.role = 'lead' AND s.state IN ${OPEN} ${stood}
    GROUP BY s."agencyId"`;
}
