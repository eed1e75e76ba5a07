import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { daysOverdue, dueDateOf } from '../../domain/reporting-status.js';
import type { Database } from '../../database/database.js';
import { overdueDirectivesOf, reasonsOf } from '../../database/queries/overdue-details.js';
import { openByAgency, overdueByAgency as queryOverdue } from '../../database/queries/overdue-by-agency.js';
import { notFound, officeOf, type Caller } from '../access/caller.js';
import { readingAt } from '../assignments/read-at.js';
import { DATABASE } from '../tokens.js';
import type {
  overdueByAgency,
  overdueDirectives,
  overdueDirectivesQuery,
  overdueQuery,
  overdueReasons,
  reasonsQuery,
} from './overdue.routes.js';

@Injectable()
export class OverdueService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Worst first, by number (P12). */
  async byAgency(
    caller: Caller,
    { asOf, withTotals }: z.infer<typeof overdueQuery>,
  ): Promise<z.infer<typeof overdueByAgency>> {
    const officeId = officeOf(caller);
    const { read, calendar } = await readingAt(this.database, officeId, new Date(caller.clock.at), asOf);
    const [overdue, open, agencies] = await Promise.all([
      queryOverdue(this.database, officeId, read),
      withTotals ? openByAgency(this.database, officeId, read) : null,
      this.database.agency.findMany({
        where: { officeId },
        select: { id: true, name: true, register: true },
        orderBy: [{ sortOrder: 'asc' }, { name: 'asc' }],
      }),
    ]);
    const overdueOf = new Map(overdue.map((figures) => [figures.agencyId, figures]));
    const openCounts = new Map(open?.map(({ agencyId, openCount }) => [agencyId, openCount]));
    const rows = agencies.flatMap(({ id, name, register }) => {
      const figures = overdueOf.get(id);
      if (!figures) return [];
      const { overdueCount, awaitingCount, oldestDueAt } = figures;
      const late = daysOverdue(oldestDueAt, read.at, calendar);
      return [
        {
          agency: { id, name, register: register === 'request' ? ('request' as const) : ('assign' as const) },
          overdueCount,
          awaitingCount,
          oldestDueOn: dueDateOf(oldestDueAt),
          calendarDaysOverdue: late.calendarDays,
          workingDaysOverdue: late.workingDays,
          openCount: open ? (openCounts.get(id) ?? 0) : null,
        },
      ];
    });
    // A stable sort: agencies with the same number stay in the office's own order.
    rows.sort((a, b) => b.overdueCount - a.overdueCount);
    return {
      agencies: rows,
      overdueCount: sum(rows.map(({ overdueCount }) => overdueCount)),
      openCount: open ? sum(open.map(({ openCount }) => openCount)) : null,
      asOf: read.at.toISOString(),
      clock: caller.clock,
    };
  }

  /** @throws DomainError NOT_FOUND for another office's agency */
  async reasons(
    caller: Caller,
    { agency, asOf }: z.infer<typeof reasonsQuery>,
  ): Promise<z.infer<typeof overdueReasons>> {
    const officeId = officeOf(caller);
    const { read } = await readingAt(this.database, officeId, new Date(caller.clock.at), asOf);
    const [known] = await this.database.$queryRaw<{ id: string }[]>`
      SELECT id FROM agency WHERE id = ${agency}::uuid AND "officeId" = ${officeId}::uuid`;
    if (!known) throw notFound('cơ quan', agency);
    const rows = await reasonsOf(this.database, officeId, agency, read);
    return {
      reasons: rows.map(({ assignmentId, reason, saidAt }) => ({ assignmentId, reason, saidAt: saidAt.toISOString() })),
      clock: caller.clock,
    };
  }

  async directives(
    caller: Caller,
    { asOf }: z.infer<typeof overdueDirectivesQuery>,
  ): Promise<z.infer<typeof overdueDirectives>> {
    const officeId = officeOf(caller);
    const { read } = await readingAt(this.database, officeId, new Date(caller.clock.at), asOf);
    const rows = await overdueDirectivesOf(this.database, officeId, read, DIRECTIVES_AT_MOST + 1);
    return {
      directives: rows.slice(0, DIRECTIVES_AT_MOST),
      isMore: rows.length > DIRECTIVES_AT_MOST,
      clock: caller.clock,
    };
  }
}

const DIRECTIVES_AT_MOST = 100;

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
