import { Controller, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Asker, type Caller } from '../access/caller.js';
import { Handles } from '../route.js';
import { overviewRoutes as routes } from './overview.routes.js';
import type { OverviewQuery } from './overview.schemas.js';
import { OverviewService } from './overview.service.js';

@Controller()
export class OverviewController {
  constructor(private readonly overviews: OverviewService) {}

  @Handles(routes.overview)
  overview(@Asker() caller: Caller, @Query({ schema: routes.overview.query }) query: OverviewQuery) {
    return this.overviews.overview(caller, query);
  }

  @Handles(routes.leaders)
  leaders(
    @Asker() caller: Caller,
    @Query({ schema: routes.leaders.query }) query: z.infer<typeof routes.leaders.query>,
  ) {
    return this.overviews.leaders(caller, query);
  }

  @Handles(routes.groups)
  groups(@Asker() caller: Caller) {
    return this.overviews.groups(caller);
  }
}
