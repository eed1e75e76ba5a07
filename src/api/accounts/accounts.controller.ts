import { Body, Controller, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Asker, type Caller } from '../access/caller.js';
import { Handles } from '../route.js';
import { id as idSchema } from '../schemas/scalars.schemas.js';
import { accountRoutes as routes } from './accounts.routes.js';
import { AccountsService } from './accounts.service.js';
import { OneTimeLinksService } from './one-time-links.service.js';

@Controller()
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly links: OneTimeLinksService,
  ) {}

  @Handles(routes.list)
  list(@Asker() caller: Caller, @Query({ schema: routes.list.query }) query: z.infer<typeof routes.list.query>) {
    return this.accounts.list(caller, query);
  }

  @Handles(routes.create)
  create(@Asker() caller: Caller, @Body({ schema: routes.create.body }) body: z.infer<typeof routes.create.body>) {
    return this.accounts.create(caller, body);
  }

  @Handles(routes.change)
  change(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: routes.change.body }) body: z.infer<typeof routes.change.body>,
  ) {
    return this.accounts.change(caller, id, body);
  }

  @Handles(routes.makeLink)
  makeLink(@Asker() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.links.make(caller, id);
  }
}
