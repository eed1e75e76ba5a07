import path from 'node:path';
import { DomainError } from '../domain/errors.js';
import { FILE_LIMITS } from '../intake/file-limits.js';
import type { IntakeDocument } from '../intake/intake-document.js';
import { kindOf } from '../intake/kind-of.js';
import { readFile } from '../intake/read-file.js';
import { readOutside } from '../intake/read-outside.js';
import { ReadingBudget } from '../intake/reading-budget.js';
import type { Io } from './io.js';
import { readFileAtMost } from './read-file-at-most.js';
import { progressOn } from './show/progress-on.js';

/** A text that is read here, at once; a larger one, and any other kind, in a process of its own. */
const QUICK_BYTES_AT_MOST = 5 * 1024 * 1024;

export interface DocumentFile {
  content: Buffer;
  document: IntakeDocument;
}

/**
 * A file of any kind as text. A plain text in UTF-8 comes as it stands, so that a draft's spans point into the file itself; any
 * other file is read in a process of its own, with its progress on standard error when it takes long. A secrecy mark is no
 * obstacle here: reading is local and keeps nothing.
 * @throws DomainError NO_SUCH_FILE, FILE_UNREADABLE, the codes of src/intake/file-refused.ts with the file's name
 */
export async function readDocumentFile(file: string, io: Io): Promise<DocumentFile> {
  const content = readFileAtMost(file, FILE_LIMITS.bytes);
  const name = path.basename(file).normalize('NFC');
  try {
    const isQuick = content.length > 0 && content.length <= QUICK_BYTES_AT_MOST;
    const isText = isQuick && (await kindOf(content, name, new ReadingBudget())) === 'txt';
    const document = isText
      ? await readFile(content, name)
      : await readOutside(content, name, { onProgress: progressOn(io, name) });
    return { content, document: document.kind === 'txt' ? asItStands(document, content) : document };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new DomainError(error.code, `${name}: ${error.message}`, { ...error.details, file }, { cause: error });
  }
}

/** Only what is the same words in UTF-8: what was converted has its spans in the text that came out. */
function asItStands(document: IntakeDocument, content: Buffer): IntakeDocument {
  const text = content.toString('utf8');
  const read = text
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    .normalize('NFC');
  return read === document.text ? { ...document, text, places: [] } : document;
}
