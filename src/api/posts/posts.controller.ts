import { Body, Controller, Param } from '@nestjs/common';
import type { z } from 'zod';
import { Asker, type Caller } from '../access/caller.js';
import { Handles } from '../route.js';
import { id as idSchema } from '../schemas/scalars.schemas.js';
import { postRoutes as routes } from './posts.routes.js';
import { PostsService } from './posts.service.js';

@Controller()
export class PostsController {
  constructor(private readonly posts: PostsService) {}

  @Handles(routes.create)
  create(@Asker() caller: Caller, @Body({ schema: routes.create.body }) body: z.infer<typeof routes.create.body>) {
    return this.posts.create(caller, body);
  }

  @Handles(routes.change)
  change(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: routes.change.body }) body: z.infer<typeof routes.change.body>,
  ) {
    return this.posts.change(caller, id, body);
  }

  @Handles(routes.addHolder)
  addHolder(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: routes.addHolder.body }) body: z.infer<typeof routes.addHolder.body>,
  ) {
    return this.posts.addHolder(caller, id, body);
  }

  @Handles(routes.changeHolder)
  changeHolder(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: routes.changeHolder.body }) body: z.infer<typeof routes.changeHolder.body>,
  ) {
    return this.posts.changeHolder(caller, id, body);
  }
}
