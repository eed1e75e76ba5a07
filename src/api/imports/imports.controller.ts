import { Controller, Param, Query, StreamableFile, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { z } from 'zod';
import { Asker, type Caller } from '../access/caller.js';
import { Handles } from '../route.js';
import { id as idSchema } from '../schemas/scalars.schemas.js';
import { uploadedContent, type MulterFile } from '../uploaded-content.js';
import { importTemplate } from './import-template.js';
import { importRoutes as routes } from './imports.routes.js';
import { ImportsService } from './imports.service.js';
import { SHEET_BYTES_AT_MOST } from './read-sheet.js';

const templateOf = routes.template.params.shape;

@Controller()
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  @Handles(routes.list)
  list(@Asker() caller: Caller, @Query({ schema: routes.list.query }) query: z.infer<typeof routes.list.query>) {
    return this.imports.list(caller, query.officeId);
  }

  @Handles(routes.check)
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: SHEET_BYTES_AT_MOST, files: 1 } }))
  check(
    @Asker() caller: Caller,
    @Query({ schema: routes.check.query }) query: z.infer<typeof routes.check.query>,
    @UploadedFile() file: MulterFile | undefined,
  ) {
    return this.imports.check(caller, query, uploadedContent(file));
  }

  @Handles(routes.one)
  one(@Asker() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.imports.one(caller, id);
  }

  @Handles(routes.apply)
  apply(@Asker() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.imports.apply(caller, id);
  }

  @Handles(routes.release)
  release(@Asker() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.imports.release(caller, id);
  }

  @Handles(routes.discard)
  discard(@Asker() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.imports.discard(caller, id);
  }

  @Handles(routes.template)
  async template(
    @Param('kind', { schema: templateOf.kind }) kind: z.infer<typeof templateOf.kind>,
    @Param('format', { schema: templateOf.format }) format: z.infer<typeof templateOf.format>,
  ) {
    const { name, mediaType, content } = await importTemplate(kind, format);
    return new StreamableFile(content, {
      type: mediaType,
      length: content.length,
      disposition: `attachment; filename="${name}"`,
    });
  }
}
