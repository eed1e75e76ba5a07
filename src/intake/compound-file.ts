import type { DomainError } from '../domain/errors.js';
import { fileRefused } from './file-refused.js';

const named = (stream: string): Buffer => Buffer.from(stream, 'utf16le');

/** Why an OLE compound file is not read: Word and Excel before 2007, or a newer one behind a password. */
export function compoundFileRefusal(bytes: Uint8Array): DomainError {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.includes(named('EncryptedPackage')) || buffer.includes(named('EncryptionInfo')))
    return fileRefused('FILE_ENCRYPTED');
  const isOffice = ['WordDocument', 'Workbook', 'Book'].some((stream) => buffer.includes(named(stream)));
  return fileRefused(isOffice ? 'FILE_KIND_OLD' : 'FILE_KIND_UNKNOWN');
}
