import { Controller, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Asker, type Caller } from '../access/caller.js';
import { Handles } from '../route.js';
import { officeRoutes as routes } from './offices.routes.js';
import { OfficesService } from './offices.service.js';

@Controller()
export class OfficesController {
  constructor(private readonly offices: OfficesService) {}

  @Handles(routes.list)
  list(@Asker() caller: Caller) {
    return this.offices.list(caller);
  }

  @Handles(routes.ladder)
  ladder(@Asker() caller: Caller, @Query({ schema: routes.ladder.query }) query: z.infer<typeof routes.ladder.query>) {
    return this.offices.ladder(caller, query.officeId);
  }
}
