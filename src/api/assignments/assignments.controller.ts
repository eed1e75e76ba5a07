import { Body, Controller, Param, Query, Req } from '@nestjs/common';
import type { z } from 'zod';
import type { ApiRequest } from '../access/api-request.js';
import { Asker, type Caller } from '../access/caller.js';
import { FromHeaders, type CommandId } from '../access/command-id.js';
import { Handles } from '../route.js';
import { id as idSchema } from '../schemas/scalars.schemas.js';
import { assignmentRoutes as routes } from './assignments.routes.js';
import type { ListAssignmentsQuery } from './assignments.schemas.js';
import { AssignmentsService } from './assignments.service.js';
import type { CommandBody, ManyCommands } from './commands.schemas.js';
import { CommandsService } from './commands.service.js';

@Controller()
export class AssignmentsController {
  constructor(
    private readonly assignments: AssignmentsService,
    private readonly commands: CommandsService,
  ) {}

  @Handles(routes.list)
  list(@Asker() caller: Caller, @Query({ schema: routes.list.query }) query: ListAssignmentsQuery) {
    return this.assignments.list(caller, query);
  }

  @Handles(routes.one)
  one(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Query({ schema: routes.one.query }) query: z.infer<typeof routes.one.query>,
  ) {
    return this.assignments.one(caller, id, query.asOf);
  }

  @Handles(routes.command)
  command(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: routes.command.body }) body: CommandBody,
    @FromHeaders() commandId: CommandId,
  ) {
    return this.commands.carryOut(caller, id, body, commandId);
  }

  @Handles(routes.commandMany)
  commandMany(
    @Asker() caller: Caller,
    @Body({ schema: routes.commandMany.body }) body: ManyCommands,
    @Req() request: ApiRequest,
  ) {
    return this.commands.carryOutMany(caller, body, request.requestId ?? '');
  }
}
