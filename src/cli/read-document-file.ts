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
  const progress = progressOn(io, name);
  try {
    if (content.length > 0 && (await kindOf(content, name, new ReadingBudget())) === 'txt') {
      const document = await readFile(content, name);
      return { content, document: asItStands(document, content) };
    }
    return { content, document: await readOutside(content, name, { onProgress: progress }) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new DomainError(error.code, `${name}: ${error.message}`, { ...error.details, file }, { cause: error });
  }
}

/** What is not UTF-8 was converted, and its spans point into the text that came out. */
function asItStands(document: IntakeDocument, content: Buffer): IntakeDocument {
  if (document.notes.some(({ code }) => code === 'ENCODING_CONVERTED')) return document;
  const text = content.toString('utf8');
  return text.includes('\uFFFD') || text.includes('\0') ? document : { ...document, text, places: [] };
}
