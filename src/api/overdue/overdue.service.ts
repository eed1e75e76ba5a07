import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { daysOverdue, dueDateOf } from '../../domain/reporting-status.js';
import type { Database } from '../../database/database.js';
import { openByAgency, overdueByAgency as queryOverdue } from '../../database/queries/overdue-by-agency.js';
import { officeOf, type Caller } from '../access/caller.js';
import { readingAt } from '../assignments/read-at.js';
import { DATABASE } from '../tokens.js';
import type { overdueByAgency, overdueQuery } from './overdue.routes.js';

@Injectable()
export class OverdueService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Worst first, by number (P12). */
  async byAgency(caller: Caller, { asOf, withTotals }: z.infer<typeof overdueQuery>): Promise<z.infer<typeof overdueByAgency>> {
    const officeId = officeOf(caller);
    const { read, calendar } = await readingAt(this.database, officeId, new Date(caller.clock.at), asOf);
    const [overdue, open, agencies] = await Promise.all([
      queryOverdue(this.database, officeId, read),
      withTotals ? openByAgency(this.database, officeId, read) : null,
      this.database.agency.findMany({ where: { officeId }, select: { id: true, name: true, register: true, sortOrder: true } }),
    ]);
    const openCounts = new Map(open?.map(({ agencyId, openCount }) => [agencyId, openCount]));
    const rows = overdue.flatMap(({ agencyId, overdueCount, awaitingCount, oldestDueAt }) => {
      const agency = agencies.find(({ id }) => id === agencyId);
      if (!agency) return [];
      const late = daysOverdue(oldestDueAt, read.at, calendar);
      return [
        {
          sortOrder: agency.sortOrder,
          agency: { id: agency.id, name: agency.name, register: agency.register === 'request' ? ('request' as const) : ('assign' as const) },
          overdueCount,
          awaitingCount,
          oldestDueOn: dueDateOf(oldestDueAt),
          calendarDaysOverdue: late.calendarDays,
          workingDaysOverdue: late.workingDays,
          openCount: open ? (openCounts.get(agencyId) ?? 0) : null,
        },
      ];
    });
    rows.sort((a, b) => b.overdueCount - a.overdueCount || a.sortOrder - b.sortOrder || a.agency.name.localeCompare(b.agency.name, 'vi'));
    return {
      agencies: rows.map(({ sortOrder: _, ...row }) => row),
      overdueCount: sum(rows.map(({ overdueCount }) => overdueCount)),
      openCount: open ? sum(open.map(({ openCount }) => openCount)) : null,
      asOf: read.at.toISOString(),
      clock: caller.clock,
    };
  }
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
