import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Database } from '../../database/database.js';
import { DomainError } from '../../domain/errors.js';
import { localDateOf } from '../../domain/plain-date.js';
import { workingCalendar } from '../../domain/working-calendar.js';
import { officePolicy } from '../../followup/policy.js';
import { lookAhead } from '../../followup/play-clock.js';
import type { Caller } from '../access/caller.js';
import type { ApiSettings } from '../api-settings.js';
import { DATABASE, SETTINGS } from '../tokens.js';
import type { clockAhead } from './clock.routes.js';

/** Where the clock of a demonstration may be sent next. */
@Injectable()
export class ClockAheadService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
  ) {}

  /** @throws DomainError CLOCK_NOT_MOVABLE: nobody moves the clock of a production */
  async lookAhead({ clock, officeId }: Caller): Promise<z.infer<typeof clockAhead>> {
    if (clock.kind === 'production')
      throw new DomainError('CLOCK_NOT_MOVABLE', 'Chỉ đồng hồ của bản trình diễn mới chỉnh được.', {
        kind: clock.kind,
      });
    const [{ now, next }, calendar, mailCount] = await Promise.all([
      this.database.$transaction(lookAhead),
      this.calendarOf(officeId),
      this.database.mail.count({ where: { state: 'handedOver' } }),
    ]);
    return {
      clock: { at: now.toISOString(), kind: clock.kind },
      nextAt: next?.toISOString() ?? null,
      nextWorkingDayOn: calendar.addWorkingDays(localDateOf(now), 1),
      mailCount,
      mailsUrl: this.settings.mailsUrl?.() ?? null,
    };
  }

  private async calendarOf(officeId: string | null) {
    // An administrator of several offices has no calendar of their own: the week alone decides.
    if (officeId) return (await officePolicy(this.database, officeId)).calendar;
    return workingCalendar({ weeklyRest: [6, 7], days: [], years: [] });
  }
}
