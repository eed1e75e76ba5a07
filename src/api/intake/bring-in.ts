import { DomainError } from '../../domain/errors.js';
import { isFileRefusal, type FileRefusalCode } from '../../intake/file-refused.js';
import type { ReadingOptions } from '../../intake/intake-document.js';
import { acceptText } from '../directives/uploaded-text.js';
import { evidenceType } from '../files/evidence-type.js';
import type { UploadedContent } from '../uploaded-content.js';
import { recordOf, type IntakeRecord } from './intake-record.js';
import { mediaTypeOf } from './media-type.js';
import { readDocument } from './read-document.js';

/** What came in, ready to be read into a draft. */
export interface BroughtIn {
  text: string;
  /** null: words that were pasted, without a file */
  record: IntakeRecord | null;
  /** of the file; null without one */
  mediaType: string | null;
}

/**
 * The words of a new directive: of the file, or those pasted beside it (P8: then the file is the signed paper, kept and looked
 * through for a secrecy mark), or pasted alone.
 * @throws DomainError SECRET_DOCUMENT, NOT_TEXT, EMPTY_FILE, FILE_TYPE_REFUSED, the codes of src/intake/file-refused.ts
 */
export async function bringIn(
  pasted: string | undefined,
  file: UploadedContent | undefined,
  options: ReadingOptions,
): Promise<BroughtIn> {
  if (!file) return { text: acceptText(pasted ?? ''), record: null, mediaType: null };
  if ((pasted?.trim() ?? '') === '') {
    const read = await readDocument(file.content, file.name, options);
    return { text: read.text, record: recordOf(read), mediaType: await mediaTypeOf(read.kind, file.content) };
  }
  const text = acceptText(pasted ?? '');
  const { notes, mediaType } = await lookThrough(file, options);
  return {
    text,
    record: { kind: 'pasted', notes, hints: null, places: { parts: [], cells: [], rows: [] } },
    mediaType,
  };
}

/**
 * Refusals that are no attack: a paper that no program reads is kept all the same. Not one behind a password, for nobody
 * could see whether it bears a secrecy mark.
 */
const KEPT_UNREAD: readonly FileRefusalCode[] = [
  'FILE_KIND_UNKNOWN',
  'FILE_KIND_OLD',
  'FILE_BROKEN',
  'FILE_TOO_MANY_PAGES',
  'FILE_TOO_SLOW',
  'FILE_WITHOUT_TEXT',
];

async function lookThrough(
  file: UploadedContent,
  options: ReadingOptions,
): Promise<{ notes: IntakeRecord['notes']; mediaType: string }> {
  try {
    const read = await readDocument(file.content, file.name, options);
    return { notes: read.notes, mediaType: await mediaTypeOf(read.kind, file.content) };
  } catch (error) {
    if (!(error instanceof DomainError) || !isFileRefusal(error.code) || !KEPT_UNREAD.includes(error.code)) throw error;
    // Kept as evidence is: only what can do nothing by itself.
    const mediaType = await evidenceType(file.content, file.name);
    const message = `Tệp kèm theo được giữ nhưng chưa đọc được: ${error.message} Chưa kiểm tra được tệp có dấu mật hay không.`;
    return { notes: [{ code: 'FILE_NOT_READ', message }], mediaType };
  }
}
