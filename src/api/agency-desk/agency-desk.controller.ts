import { Controller, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Asker, type Caller } from '../access/caller.js';
import { Handles } from '../route.js';
import { AgencyCalendarService } from './agency-calendar.service.js';
import { agencyDeskRoutes as routes } from './agency-desk.routes.js';
import { AgencySentService } from './agency-sent.service.js';
import { AgencyWorkService } from './agency-work.service.js';

@Controller()
export class AgencyDeskController {
  constructor(
    private readonly desk: AgencyWorkService,
    private readonly reports: AgencySentService,
    private readonly days: AgencyCalendarService,
  ) {}

  @Handles(routes.work)
  work(@Asker() caller: Caller, @Query({ schema: routes.work.query }) query: z.infer<typeof routes.work.query>) {
    return this.desk.work(caller, query.tab);
  }

  @Handles(routes.sent)
  sent(@Asker() caller: Caller, @Query({ schema: routes.sent.query }) query: z.infer<typeof routes.sent.query>) {
    return this.reports.sent(caller, query);
  }

  @Handles(routes.calendar)
  calendar(
    @Asker() caller: Caller,
    @Query({ schema: routes.calendar.query }) query: z.infer<typeof routes.calendar.query>,
  ) {
    return this.days.month(caller, query.month);
  }

  @Handles(routes.contact)
  contact(@Asker() caller: Caller) {
    return this.desk.contact(caller);
  }
}
