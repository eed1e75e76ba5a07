import { Controller, Param, Query, Res, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Response } from 'express';
import type { z } from 'zod';
import { Asker, type Caller } from '../access/caller.js';
import { Handles } from '../route.js';
import { id as idSchema } from '../schemas/scalars.schemas.js';
import { uploadedContent, type MulterFile } from '../uploaded-content.js';
import { EVIDENCE_BYTES_AT_MOST } from './evidence-type.js';
import { fileHeaders } from './file-headers.js';
import { fileRoutes as routes } from './files.routes.js';
import { FilesService } from './files.service.js';

@Controller()
export class FilesController {
  constructor(private readonly files: FilesService) {}

  @Handles(routes.upload)
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: EVIDENCE_BYTES_AT_MOST, files: 1 } }))
  upload(@Asker() caller: Caller, @UploadedFile() file: MulterFile | undefined) {
    return this.files.upload(caller, uploadedContent(file));
  }

  @Handles(routes.download)
  async download(
    @Asker() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Query({ schema: routes.download.query }) { inline }: z.infer<typeof routes.download.query>,
    @Res({ passthrough: true }) response: Response,
  ) {
    const { content, isShown } = await this.files.download(caller, id, inline ?? false);
    fileHeaders(response, isShown);
    return content;
  }
}
