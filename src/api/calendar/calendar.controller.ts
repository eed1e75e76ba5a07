import { Controller, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Asker, type Caller } from '../access/caller.js';
import { Handles } from '../route.js';
import { calendarRoutes as routes } from './calendar.routes.js';
import { CalendarService } from './calendar.service.js';

@Controller()
export class CalendarController {
  constructor(private readonly calendar: CalendarService) {}

  @Handles(routes.year)
  year(@Asker() caller: Caller, @Query({ schema: routes.year.query }) query: z.infer<typeof routes.year.query>) {
    return this.calendar.year(caller, query);
  }
}
