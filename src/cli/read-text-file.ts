import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { acceptText, TEXT_BYTES_AT_MOST } from '../api/directives/uploaded-text.js';
import { DomainError } from '../domain/errors.js';
import { errnoOf } from './errno.js';

/** The bytes of a file. @throws DomainError NO_SUCH_FILE, FILE_UNREADABLE, FILE_TOO_LARGE */
export function readFileAtMost(file: string, bytesAtMost: number): Buffer {
  try {
    const { size } = statSync(file);
    if (size > bytesAtMost) {
      throw new DomainError('FILE_TOO_LARGE', `Tệp "${file}" vượt quá ${bytesAtMost / 1024 / 1024} MB.`, {
        file,
        bytesAtMost,
      });
    }
    return readFileSync(file);
  } catch (cause) {
    if (cause instanceof DomainError) throw cause;
    throw errnoOf(cause) === 'ENOENT'
      ? new DomainError('NO_SUCH_FILE', `Không có tệp "${file}".`, { file }, { cause })
      : new DomainError('FILE_UNREADABLE', `Không đọc được tệp "${file}".`, { file }, { cause });
  }
}

/**
 * The text of a file as it stands, so that a draft's spans point into the file itself. A secrecy mark is no obstacle here:
 * reading is local and keeps nothing.
 * @throws DomainError NO_SUCH_FILE, FILE_UNREADABLE, FILE_TOO_LARGE, EMPTY_FILE, NOT_TEXT
 */
export function readTextFile(file: string): string {
  const content = readFileAtMost(file, TEXT_BYTES_AT_MOST);
  try {
    acceptText(content);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code !== 'SECRET_DOCUMENT')
      throw new DomainError(error.code, `${path.basename(file)}: ${error.message}`, { ...error.details, file });
  }
  return content.toString('utf8');
}
