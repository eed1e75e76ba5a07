import { DomainError } from '../domain/errors.js';
import { type FileRefusalCode, isFileRefusal } from './file-refused.js';
import type { IntakeDocument, IntakeNote } from './intake-document.js';
import type { ReadingContext } from './reading-context.js';

/** A file within a mail or an envelope, unpacked. */
export interface InnerFile {
  name: string;
  bytes: Uint8Array;
}

export interface ReadInnerFile {
  name: string;
  document: IntakeDocument;
}

/** What is not the file's own fault ends the whole reading; what a sender's mistake explains is left out with a note. */
const ENDS_THE_READING = new Set<string>([
  'FILE_UNPACKS_TOO_LARGE',
  'FILE_TOO_SLOW',
  'FILE_READING_STOPPED',
  'FILE_QUEUE_FULL',
] satisfies FileRefusalCode[]);

/**
 * Reads files within a file, each with the budget of all. `refusal` is the first reason why one could not be read.
 * @throws FILE_UNPACKS_TOO_LARGE when the budget is spent, and the reason of the signal
 */
export async function readInnerFiles(
  files: readonly InnerFile[],
  context: ReadingContext,
): Promise<{ read: ReadInnerFile[]; notes: IntakeNote[]; refusal: DomainError | null }> {
  const read: ReadInnerFile[] = [];
  const notes: IntakeNote[] = [];
  let refusal: DomainError | null = null;
  context.budget.entries(files.length);
  for (const { name, bytes } of files) {
    context.signal?.throwIfAborted();
    context.budget.unpacked(bytes.length);
    try {
      const document = await context.readPart(bytes, name);
      if (document.text.trim() !== '') read.push({ name, document });
    } catch (error) {
      if (!(error instanceof DomainError) || !mayBeLeftOut(error)) throw error;
      refusal ??= error;
      notes.push({ code: 'ATTACHMENT_LEFT_OUT', message: `Không đọc tệp “${name}”: ${error.message}`, part: name });
    }
  }
  return { read, notes, refusal };
}

/** A file that is packed too deep is one that nobody reads; one that unpacks without end is an attack. */
const mayBeLeftOut = (error: DomainError): boolean =>
  (isFileRefusal(error.code) && !ENDS_THE_READING.has(error.code)) || 'depth' in error.details;

/** A name that a sender gave: one short line, without folders. */
export function safeName(name: string | null | undefined, otherwise: string): string {
  const last = (name ?? '').split(/[\\/]/u).pop() ?? '';
  const line = last
    .replace(/[\p{C}\s]+/gu, ' ')
    .normalize('NFC')
    .trim();
  return line === '' ? otherwise : line.slice(-120);
}
