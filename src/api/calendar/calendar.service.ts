import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { addDays, localDateOf } from '../../domain/plain-date.js';
import { workingCalendar } from '../../domain/working-calendar.js';
import type { Database } from '../../database/database.js';
import { officePolicy } from '../../followup/policy.js';
import type { Caller } from '../access/caller.js';
import { officeForNew } from '../agencies/office-for-new.js';
import { DATABASE } from '../tokens.js';
import { calendarYear, type calendarQuery } from './calendar.routes.js';

const kindShape = calendarYear.shape.days.element.shape.kind;

@Injectable()
export class CalendarService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** @throws DomainError NOT_FOUND for another office's */
  async year(
    caller: Caller,
    { year: wanted, officeId: ofOffice }: z.infer<typeof calendarQuery>,
  ): Promise<z.infer<typeof calendarYear>> {
    const { clock } = caller;
    const officeId = ofOffice === undefined ? caller.officeId : await officeForNew(this.database, caller, ofOffice);
    const today = localDateOf(new Date(clock.at));
    const year = wanted ?? Number(today.slice(0, 4));
    const [first, last] = [`${year}-01-01`, `${year}-12-31`];
    const [rows, known] = await Promise.all([
      this.database.calendarDay.findMany({
        where: { on: { gte: first, lte: last }, OR: [{ officeId: null }, ...(officeId ? [{ officeId }] : [])] },
        orderBy: [{ on: 'asc' }, { id: 'asc' }],
      }),
      this.database.calendarYear.findUnique({ where: { year } }),
    ]);
    const days = rows.map(({ id, on, kind, name, source, officeId: owner }) => ({
      id,
      on,
      kind: kindShape.parse(kind),
      name,
      source,
      isOfOffice: owner !== null,
    }));
    const calendar = officeId
      ? (await officePolicy(this.database, officeId)).calendar
      : workingCalendar({ weeklyRest: [6, 7], days, years: [] });
    return {
      year,
      isDecided: known?.isDecided ?? false,
      source: known?.source ?? null,
      note: known?.note ?? null,
      days,
      workingDayCount: calendar.workingDaysBetween(addDays(first, -1), last),
      today: { on: today, ...calendar.describe(today) },
      clock,
    };
  }
}
