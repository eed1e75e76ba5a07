import { Body, Controller, Param } from '@nestjs/common';
import type { z } from 'zod';
import { Asker, type Caller } from '../access/caller.js';
import { Handles } from '../route.js';
import { id as idSchema } from '../schemas/scalars.schemas.js';
import { groupRoutes as routes } from './groups.routes.js';
import { GroupsService } from './groups.service.js';

@Controller()
export class GroupsController {
  constructor(private readonly groups: GroupsService) {}

  @Handles(routes.create)
  create(@Asker() caller: Caller, @Body({ schema: routes.create.body }) body: z.infer<typeof routes.create.body>) {
    return this.groups.create(caller, body);
  }

  @Handles(routes.change)
  change(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: routes.change.body }) body: z.infer<typeof routes.change.body>,
  ) {
    return this.groups.change(caller, id, body);
  }

  @Handles(routes.addMembers)
  addMembers(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: routes.addMembers.body }) body: z.infer<typeof routes.addMembers.body>,
  ) {
    return this.groups.addMembers(caller, id, body);
  }

  @Handles(routes.changeMember)
  changeMember(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: routes.changeMember.body }) body: z.infer<typeof routes.changeMember.body>,
  ) {
    return this.groups.changeMember(caller, id, body);
  }
}
