import { StreamableFile } from '@nestjs/common';
import type { Database } from '../../database/database.js';
import { readFileContent, type StoredFileFacts } from '../../database/file-store.js';

/** A stored file as an answer: always an attachment, for what is in a file must not act as a page of our origin. */
export async function attachmentOf(database: Database, file: StoredFileFacts): Promise<StreamableFile> {
  return new StreamableFile(await readFileContent(database, file.id), {
    type: file.mediaType,
    length: file.sizeBytes,
    disposition: `attachment; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
  });
}
