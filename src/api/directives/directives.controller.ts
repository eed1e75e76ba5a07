import { Body, Controller, Inject, Param, Query, Req, Res, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Response } from 'express';
import type { Logger } from 'pino';
import type { z } from 'zod';
import { FILE_LIMITS } from '../../intake/file-limits.js';
import type { ApiRequest } from '../access/api-request.js';
import { Asker, type Caller } from '../access/caller.js';
import { FromHeaders, IfMatch, type CommandId } from '../access/command-id.js';
import { fileHeaders } from '../files/file-headers.js';
import { FilesService } from '../files/files.service.js';
import { answerInLines, wantsLines, whileAsked } from '../intake/answer-in-lines.js';
import { Handles } from '../route.js';
import { id as idSchema } from '../schemas/scalars.schemas.js';
import { LOG } from '../tokens.js';
import { uploadedContent, type MulterFile } from '../uploaded-content.js';
import { directiveRoutes as routes } from './directives.routes.js';
import type { CreateDirective, ListDirectivesQuery } from './directives.schemas.js';
import { DirectivesService } from './directives.service.js';
import { DraftsService, type Bringing, type BringingProgress } from './drafts.service.js';
import { LaunchService } from './launch.service.js';

/** Pasted words beside a file, in UTF-8. */
const FIELD_BYTES_AT_MOST = 3 * FILE_LIMITS.textUnits;

@Controller()
export class DirectivesController {
  constructor(
    private readonly directives: DirectivesService,
    private readonly drafts: DraftsService,
    private readonly launches: LaunchService,
    private readonly files: FilesService,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  @Handles(routes.create)
  @UseInterceptors(
    FileInterceptor('file', {
      limits: { fileSize: FILE_LIMITS.bytes, fieldSize: FIELD_BYTES_AT_MOST, files: 1 },
    }),
  )
  async create(
    @Asker() caller: Caller,
    @Body({ schema: routes.create.body }) body: CreateDirective,
    @UploadedFile() file: MulterFile | undefined,
    @Req() request: ApiRequest,
    @Res() response: Response,
  ): Promise<void> {
    const signal = whileAsked(response);
    const work = (bringing: Bringing) =>
      this.drafts.create(caller, body, uploadedContent(file), { ...bringing, signal });
    const { status } = routes.create;
    if (wantsLines(request)) {
      const first: BringingProgress = { step: 'text', done: 0, of: 1 };
      const told = { status, requestId: request.requestId ?? 'unknown', log: this.log, first };
      return answerInLines(response, told, (onProgress: (progress: BringingProgress) => void) => work({ onProgress }));
    }
    try {
      response.status(status).json(await work({}));
    } catch (error) {
      // Nobody is there any more to be told.
      if (!signal.aborted) throw error;
    }
  }

  @Handles(routes.source)
  source(@Asker() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.drafts.source(caller, id);
  }

  @Handles(routes.original)
  async original(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Query({ schema: routes.original.query }) { inline }: z.infer<typeof routes.original.query>,
    @Res({ passthrough: true }) response: Response,
  ) {
    const { content, isShown } = await this.files.original(caller, id, inline ?? false);
    fileHeaders(response, isShown);
    return content;
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
