import { Body, Controller, Param, Query } from '@nestjs/common';
import { Asker, type Caller } from '../access/caller.js';
import { FromHeaders, type CommandId } from '../access/command-id.js';
import { Handles } from '../route.js';
import { id as idSchema } from '../schemas/scalars.schemas.js';
import { submissionRoutes as routes } from './submissions.routes.js';
import type { AnswerBody, SubmissionsQuery, SubmitBody } from './submissions.schemas.js';
import { SubmissionsService } from './submissions.service.js';

@Controller()
export class SubmissionsController {
  constructor(private readonly submissions: SubmissionsService) {}

  @Handles(routes.list)
  list(@Asker() caller: Caller, @Query({ schema: routes.list.query }) query: SubmissionsQuery) {
    return this.submissions.list(caller, query);
  }

  @Handles(routes.submit)
  submit(
    @Asker() caller: Caller,
    @Body({ schema: routes.submit.body }) body: SubmitBody,
    @FromHeaders() commandId: CommandId,
  ) {
    return this.submissions.submit(caller, body, commandId);
  }

  @Handles(routes.answer)
  answer(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: routes.answer.body }) body: AnswerBody,
    @FromHeaders() commandId: CommandId,
  ) {
    return this.submissions.answer(caller, id, body, commandId);
  }

  @Handles(routes.form)
  form(@Asker() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.submissions.form(caller, id);
  }
}
