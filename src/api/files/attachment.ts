import { StreamableFile } from '@nestjs/common';
import type { Database } from '../../database/database.js';
import { readFileContent, type StoredFileFacts } from '../../database/file-store.js';

/** A stored file as an answer: an attachment, for what is in a file must not act as a page of our origin. */
export const attachmentOf = (database: Database, file: StoredFileFacts): Promise<StreamableFile> =>
  fileAs('attachment', database, file);

/** A stored file, to be saved or to be shown. @param disposition inline only for what `maybeShown` allows */
export async function fileAs(
  disposition: 'attachment' | 'inline',
  database: Database,
  file: StoredFileFacts,
): Promise<StreamableFile> {
  return new StreamableFile(await readFileContent(database, file.id), {
    type: file.mediaType,
    length: file.sizeBytes,
    disposition: `${disposition}; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
  });
}
