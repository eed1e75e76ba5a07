import { DomainError } from '../../domain/errors.js';
import type { HeaderHints, IntakeDocument } from '../../intake/intake-document.js';
import { secrecyMarkOf } from '../../reader/secrecy.js';
import { secrecyOfName } from '../../reader/secrecy-of-name.js';

/** @throws DomainError SECRET_DOCUMENT; it carries not a word of the name */
export function refuseSecretName(fileName: string): void {
  if (secrecyOfName(fileName)) throw secretDocument();
}

/** @throws DomainError SECRET_DOCUMENT */
export function refuseSecretText(text: string): void {
  if (secrecyMarkOf(text)) throw secretDocument();
}

/**
 * Asked of what was read before anything of it is stored, logged or read further (domain.md §15): the text, the beginning of
 * each file within the file, their names, and what an edXML header says.
 * @throws DomainError SECRET_DOCUMENT
 */
export function refuseSecretDocument({ text, places, notes, hints, leftOut = [] }: Omit<IntakeDocument, 'kind'>): void {
  refuseSecretText(text);
  for (const words of leftOut) refuseSecretWords(words);
  for (const { part } of notes) if (part !== undefined) refuseSecretName(part);
  let last: string | undefined;
  for (const { part, start } of places) {
    if (part === last) continue;
    last = part;
    if (part === undefined) continue;
    for (const name of part.split('/')) refuseSecretName(name);
    refuseSecretText(text.slice(start, start + HEAD_UNITS));
  }
  if (hints) for (const words of wordsOf(hints)) refuseSecretWords(words);
}

/** A subject bears its mark as a file's name does: "[MẬT] V/v …". */
function refuseSecretWords(words: string): void {
  refuseSecretText(words);
  if (words.length <= LONGEST_SUBJECT && !words.includes('\n')) refuseSecretName(words);
}

const LONGEST_SUBJECT = 300;

/** As much as the mark is looked for in (src/reader/secrecy.ts). */
const HEAD_UNITS = 6_000;

const wordsOf = ({ number, subject, documentId, documentType, appendixes = [] }: HeaderHints): string[] =>
  [number, subject, documentId, documentType, ...appendixes].filter((words) => words !== undefined);

export const secretDocument = (): DomainError =>
  new DomainError(
    'SECRET_DOCUMENT',
    'Văn bản có dấu mật: hệ thống này không nhận tài liệu bí mật nhà nước. Chưa có gì được lưu.',
  );
