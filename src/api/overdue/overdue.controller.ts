import { Controller, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Asker, type Caller } from '../access/caller.js';
import { Handles } from '../route.js';
import { overdueRoutes as routes } from './overdue.routes.js';
import { OverdueService } from './overdue.service.js';

@Controller()
export class OverdueController {
  constructor(private readonly overdue: OverdueService) {}

  @Handles(routes.byAgency)
  byAgency(
    @Asker() caller: Caller,
    @Query({ schema: routes.byAgency.query }) query: z.infer<typeof routes.byAgency.query>,
  ) {
    return this.overdue.byAgency(caller, query);
  }

  @Handles(routes.reasons)
  reasons(
    @Asker() caller: Caller,
    @Query({ schema: routes.reasons.query }) query: z.infer<typeof routes.reasons.query>,
  ) {
    return this.overdue.reasons(caller, query);
  }

  @Handles(routes.directives)
  directives(
    @Asker() caller: Caller,
    @Query({ schema: routes.directives.query }) query: z.infer<typeof routes.directives.query>,
  ) {
    return this.overdue.directives(caller, query);
  }
}
