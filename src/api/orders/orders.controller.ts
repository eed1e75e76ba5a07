import { Body, Controller, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Asker, type Caller } from '../access/caller.js';
import { FromHeaders, type CommandId } from '../access/command-id.js';
import { Handles } from '../route.js';
import { orderRoutes as routes } from './orders.routes.js';
import type { OrderBody } from './orders.schemas.js';
import { OrdersService } from './orders.service.js';

@Controller()
export class OrdersController {
  constructor(private readonly orders: OrdersService) {}

  @Handles(routes.give)
  give(
    @Asker() caller: Caller,
    @Body({ schema: routes.give.body }) body: OrderBody,
    @FromHeaders() { commandId }: CommandId,
  ) {
    return this.orders.give(caller, body, commandId);
  }

  @Handles(routes.list)
  list(@Asker() caller: Caller, @Query({ schema: routes.list.query }) query: z.infer<typeof routes.list.query>) {
    return this.orders.list(caller, query);
  }
}
