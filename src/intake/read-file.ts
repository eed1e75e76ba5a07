import { FILE_LIMITS } from './file-limits.js';
import { fileRefused } from './file-refused.js';
import type { FileKind, IntakeDocument, ReadingOptions } from './intake-document.js';
import { kindOf } from './kind-of.js';
import { ReadingBudget } from './reading-budget.js';
import type { KindReader, ReadingContext } from './reading-context.js';

/** Each reader is loaded when a file of its kind comes: a plain text never loads the reader of PDF. */
const readers: Record<FileKind, () => Promise<KindReader>> = {
  docx: async () => (await import('./docx/read-docx.js')).readDocx,
  xlsx: async () => (await import('./xlsx/read-xlsx.js')).readXlsx,
  pdf: async () => (await import('./pdf/read-pdf.js')).readPdf,
  image: async () => (await import('./image/read-image.js')).readImage,
  html: async () => (await import('./html/read-html.js')).readHtml,
  txt: async () => (await import('./txt/read-txt.js')).readTxt,
  eml: async () => (await import('./eml/read-eml.js')).readEml,
  edxml: async () => (await import('./edxml/read-edxml.js')).readEdxml,
};

/**
 * The text of a file with places back into it. Runs where it is called: the API calls `readOutside` instead.
 * `fileName` is a hint only. @throws DomainError with a code of file-refused.ts; the reason of `options.signal`
 */
export async function readFile(
  bytes: Uint8Array,
  fileName: string,
  options: ReadingOptions = {},
): Promise<IntakeDocument> {
  const budget = new ReadingBudget(FILE_LIMITS, options.signal);
  const found = await readAtDepth(bytes, fileName, options, budget, 0);
  if (found.text.trim() === '') throw fileRefused('FILE_WITHOUT_TEXT');
  return found;
}

async function readAtDepth(
  bytes: Uint8Array,
  fileName: string,
  options: ReadingOptions,
  budget: ReadingBudget,
  depth: number,
): Promise<IntakeDocument> {
  options.signal?.throwIfAborted();
  if (bytes.length === 0) throw fileRefused('EMPTY_FILE');
  if (bytes.length > FILE_LIMITS.bytes) throw fileRefused('FILE_TOO_LARGE', { bytes: bytes.length });
  if (depth > FILE_LIMITS.depth) throw fileRefused('FILE_UNPACKS_TOO_LARGE', { depth: FILE_LIMITS.depth });
  const kind = await kindOf(bytes, fileName, budget);
  const read = await readers[kind]();
  const context: ReadingContext = {
    ...options,
    budget,
    depth,
    fileName,
    readPart: (part, name) => readAtDepth(part, name, options, budget, depth + 1),
  };
  return read(bytes, context);
}
