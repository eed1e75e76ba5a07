import { DomainError } from '../../domain/errors.js';
import { secrecyMarkOf } from '../../reader/secrecy.js';

/** A directive of two hundred pages is half a megabyte; more than this is no text of a directive. */
export const TEXT_BYTES_AT_MOST = 2 * 1024 * 1024;

/**
 * The text of what was sent, normalised to NFC. Asked before anything is stored, logged or read further: a document that
 * bears a secrecy mark leaves no trace here (domain.md §15).
 * @throws DomainError EMPTY_FILE, NOT_TEXT, FILE_TOO_LARGE, SECRET_DOCUMENT; none carries a word of the text
 */
export function acceptText(content: Buffer | string): string {
  if (Buffer.byteLength(content) > TEXT_BYTES_AT_MOST) {
    throw new DomainError('FILE_TOO_LARGE', 'Văn bản vượt quá 2 MB.', { bytesAtMost: TEXT_BYTES_AT_MOST });
  }
  const text = (typeof content === 'string' ? content : decode(content)).replace(/^\uFEFF/, '').normalize('NFC');
  if (text.trim() === '') throw new DomainError('EMPTY_FILE', 'Tệp không có nội dung.');
  // A NUL is in no text, and PostgreSQL would refuse it.
  if (hasControlCharacters(text)) throw notText();
  if (secrecyMarkOf(text)) {
    throw new DomainError(
      'SECRET_DOCUMENT',
      'Văn bản có dấu mật: hệ thống này không nhận tài liệu bí mật nhà nước. Chưa có gì được lưu.',
    );
  }
  return text;
}

function decode(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch (cause) {
    throw new DomainError('NOT_TEXT', 'Tệp không phải văn bản thuần UTF-8.', {}, { cause });
  }
}

const notText = () => new DomainError('NOT_TEXT', 'Tệp không phải văn bản thuần UTF-8.');

/** Tabs, line and page breaks belong to texts; the other control characters below the blank to binary files. */
const hasControlCharacters = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) return true;
  }
  return false;
};
