import { Body, Controller, Param, Query, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { z } from 'zod';
import { Asker, type Caller } from '../access/caller.js';
import { FromHeaders, IfMatch, type CommandId } from '../access/command-id.js';
import { EVIDENCE_BYTES_AT_MOST } from '../files/evidence-type.js';
import { Handles } from '../route.js';
import { id as idSchema } from '../schemas/scalars.schemas.js';
import { uploadedContent, type MulterFile } from '../uploaded-content.js';
import { directiveRoutes as routes } from './directives.routes.js';
import type { CreateDirective, ListDirectivesQuery } from './directives.schemas.js';
import { DirectivesService } from './directives.service.js';
import { DraftsService } from './drafts.service.js';
import { LaunchService } from './launch.service.js';

@Controller()
export class DirectivesController {
  constructor(
    private readonly directives: DirectivesService,
    private readonly drafts: DraftsService,
    private readonly launches: LaunchService,
  ) {}

  @Handles(routes.create)
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: EVIDENCE_BYTES_AT_MOST, files: 1 } }))
  create(
    @Asker() caller: Caller,
    @Body({ schema: routes.create.body }) body: CreateDirective,
    @UploadedFile() file: MulterFile | undefined,
  ) {
    return this.drafts.create(caller, body, uploadedContent(file));
  }

  @Handles(routes.list)
  list(@Asker() caller: Caller, @Query({ schema: routes.list.query }) query: ListDirectivesQuery) {
    return this.directives.list(caller, query);
  }

  @Handles(routes.one)
  one(@Asker() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.directives.one(caller, id);
  }

  @Handles(routes.draft)
  draft(@Asker() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.drafts.get(caller, id);
  }

  @Handles(routes.putDraft)
  putDraft(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: routes.putDraft.body }) body: z.infer<typeof routes.putDraft.body>,
    @IfMatch() version: number | undefined,
  ) {
    return this.drafts.put(caller, id, body.draft, version);
  }

  @Handles(routes.preview)
  preview(@Asker() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.launches.preview(caller, id);
  }

  @Handles(routes.launch)
  launch(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: routes.launch.body }) body: z.infer<typeof routes.launch.body>,
    @FromHeaders() commandId: CommandId,
  ) {
    return this.launches.launch(caller, id, body.isForced, commandId);
  }

  @Handles(routes.noTask)
  async noTask(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: routes.noTask.body }) body: z.infer<typeof routes.noTask.body>,
  ) {
    await this.launches.decideNoTask(caller, id, body.reason);
    return this.directives.one(caller, id);
  }

  @Handles(routes.discard)
  discard(@Asker() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.drafts.discard(caller, id);
  }

  @Handles(routes.command)
  command(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: routes.command.body }) body: z.infer<typeof routes.command.body>,
    @FromHeaders() commandId: CommandId,
  ) {
    return this.directives.carryOut(caller, id, body.command, commandId);
  }

  @Handles(routes.mails)
  mails(@Asker() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.directives.mails(caller, id);
  }

  @Handles(routes.timeline)
  timeline(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Query({ schema: routes.timeline.query }) query: z.infer<typeof routes.timeline.query>,
  ) {
    return this.directives.timeline(caller, id, query);
  }
}
