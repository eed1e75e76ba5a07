import { Controller, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Asker, type Caller } from '../access/caller.js';
import { Handles } from '../route.js';
import { id as idSchema } from '../schemas/scalars.schemas.js';
import { directiveRecordRoutes as routes } from './directive-records.routes.js';
import { DirectiveRecordsService } from './directive-records.service.js';
import { DirectiveMailsService } from './directive-mails.service.js';

@Controller()
export class DirectiveRecordsController {
  constructor(
    private readonly records: DirectiveRecordsService,
    private readonly mails: DirectiveMailsService,
  ) {}

  @Handles(routes.text)
  text(@Asker() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.records.text(caller, id);
  }

  @Handles(routes.grid)
  grid(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Param('taskId', { schema: idSchema }) taskId: string,
  ) {
    return this.records.grid(caller, id, taskId);
  }

  @Handles(routes.sheet)
  sheet(@Asker() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.records.sheet(caller, id);
  }

  @Handles(routes.sentMails)
  sentMails(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Query({ schema: routes.sentMails.query }) query: z.infer<typeof routes.sentMails.query>,
  ) {
    return this.mails.list(caller, id, query);
  }

  @Handles(routes.sentMail)
  sentMail(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Param('mailId', { schema: idSchema }) mailId: string,
  ) {
    return this.mails.one(caller, id, mailId);
  }

  @Handles(routes.files)
  files(@Asker() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.records.files(caller, id);
  }

  @Handles(routes.changes)
  changes(@Asker() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.records.changes(caller, id);
  }

  @Handles(routes.colleagues)
  colleagues(@Asker() caller: Caller) {
    return this.records.colleagues(caller);
  }
}
