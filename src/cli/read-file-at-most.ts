import { readFileSync, statSync } from 'node:fs';
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
