import { DomainError } from '../../domain/errors.js';
import { FILE_LIMITS } from '../../intake/file-limits.js';
import { fileRefused } from '../../intake/file-refused.js';
import { refuseSecretText } from '../intake/refuse-secret.js';

/**
 * Pasted words, normalised to NFC. Asked before anything is stored, logged or read further: a document that bears a secrecy
 * mark leaves no trace here (domain.md §15).
 * @throws DomainError EMPTY_FILE, NOT_TEXT, FILE_TOO_LARGE, SECRET_DOCUMENT; none carries a word of the text
 */
export function acceptText(words: string): string {
  if (words.length > FILE_LIMITS.textUnits) throw fileRefused('FILE_TOO_LARGE', { textUnits: FILE_LIMITS.textUnits });
  const text = words
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .toWellFormed();
  if (text.trim() === '') throw new DomainError('EMPTY_FILE', 'Chưa có nội dung văn bản.');
  // A NUL is in no text, and PostgreSQL would refuse it.
  if (hasControlCharacters(text)) throw new DomainError('NOT_TEXT', 'Nội dung dán vào không phải là chữ.');
  refuseSecretText(text);
  return text;
}

/** Tabs, line and page breaks belong to texts; the other control characters below the blank to binary files. */
const hasControlCharacters = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) return true;
  }
  return false;
};
