import { Body, Controller, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Asker, type Caller } from '../access/caller.js';
import { Handles } from '../route.js';
import { id as idSchema } from '../schemas/scalars.schemas.js';
import { calendarAdminRoutes as routes } from './calendar-admin.routes.js';
import { CalendarAdminService } from './calendar-admin.service.js';

@Controller()
export class CalendarAdminController {
  constructor(private readonly calendar: CalendarAdminService) {}

  @Handles(routes.years)
  years() {
    return this.calendar.years();
  }

  @Handles(routes.decideYear)
  decideYear(
    @Asker() caller: Caller,
    @Param('year', { schema: routes.decideYear.params.shape.year }) year: number,
    @Body({ schema: routes.decideYear.body }) body: z.infer<typeof routes.decideYear.body>,
  ) {
    return this.calendar.decideYear(caller, year, body);
  }

  @Handles(routes.preview)
  preview(
    @Asker() caller: Caller,
    @Query({ schema: routes.preview.query }) query: z.infer<typeof routes.preview.query>,
  ) {
    return this.calendar.preview(caller, query);
  }

  @Handles(routes.addDay)
  addDay(@Asker() caller: Caller, @Body({ schema: routes.addDay.body }) body: z.infer<typeof routes.addDay.body>) {
    return this.calendar.addDay(caller, body);
  }

  @Handles(routes.removeDay)
  removeDay(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: routes.removeDay.body }) body: z.infer<typeof routes.removeDay.body>,
  ) {
    return this.calendar.removeDay(caller, id, body);
  }
}
