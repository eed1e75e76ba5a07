import { detectLegacy } from '../encodings/detect-legacy.js';
import { encodingNote } from '../encodings/encoding-note.js';
import { fileRefused } from '../file-refused.js';
import type { IntakeDocument } from '../intake-document.js';
import type { ReadingContext } from '../reading-context.js';
import { TextBuilder } from '../text-builder.js';

const LINE_END = /\r\n|\n|\r/u;
/** A page break, and the line breaks that word processors leave within a paragraph. */
const SOFT_BREAK = /[\v\f\u0085\u2028\u2029]/u;

/**
 * A plain text in any encoding Vietnamese was written in; each line with its number.
 * @throws EMPTY_FILE, FILE_WITHOUT_TEXT, FILE_KIND_UNKNOWN when the bytes are no text, FILE_UNPACKS_TOO_LARGE
 */
export async function readTxt(bytes: Uint8Array, context: Pick<ReadingContext, 'signal'>): Promise<IntakeDocument> {
  context.signal?.throwIfAborted();
  if (bytes.length === 0) throw fileRefused('EMPTY_FILE');
  const recognised = detectLegacy(bytes);
  if (hasControlCharacters(recognised.text)) throw fileRefused('FILE_KIND_UNKNOWN');
  if (recognised.text.trim() === '') throw fileRefused('FILE_WITHOUT_TEXT');
  const builder = new TextBuilder();
  recognised.text.split(LINE_END).forEach((line, i, lines) => {
    line.split(SOFT_BREAK).forEach((part, at) => {
      if (at > 0) builder.words('\n');
      builder.words(part, { line: i + 1 });
    });
    if (i < lines.length - 1) builder.words('\n');
  });
  const note = encodingNote(recognised);
  return { kind: 'txt', ...builder.finish(), notes: note ? [note] : [] };
}

/** Tabs, line and page breaks belong to texts; the other control characters below the blank to binary files. */
function hasControlCharacters(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) return true;
  }
  return false;
}
