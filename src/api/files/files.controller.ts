import { Controller, Param, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { Asker, type Caller } from '../access/caller.js';
import { Handles } from '../route.js';
import { id as idSchema } from '../schemas/scalars.schemas.js';
import { uploadedContent, type MulterFile } from '../uploaded-content.js';
import { EVIDENCE_BYTES_AT_MOST } from './evidence-type.js';
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
  download(@Asker() caller: Caller, @Param('id', { schema: idSchema }) id: string) {
    return this.files.download(caller, id);
  }
}
