import { Body, Controller, Param } from '@nestjs/common';
import type { z } from 'zod';
import { Handles } from '../route.js';
import { oneTimeLinkRoutes as routes } from './one-time-links.routes.js';
import { OneTimeLinksService } from './one-time-links.service.js';

const tokenSchema = routes.show.params.shape.token;

@Controller()
export class OneTimeLinksController {
  constructor(private readonly links: OneTimeLinksService) {}

  @Handles(routes.show)
  show(@Param('token', { schema: tokenSchema }) token: string) {
    return this.links.show(token);
  }

  @Handles(routes.use)
  use(
    @Param('token', { schema: tokenSchema }) token: string,
    @Body({ schema: routes.use.body }) body: z.infer<typeof routes.use.body>,
  ) {
    return this.links.use(token, body);
  }
}
