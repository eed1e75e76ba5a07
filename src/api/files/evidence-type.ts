import { fileTypeFromBuffer } from 'file-type';
import { DomainError } from '../../domain/errors.js';
import { FILE_LIMITS } from '../../intake/file-limits.js';

/** One limit for whatever is sent: a document to be read, a signed paper, evidence. */
export const EVIDENCE_BYTES_AT_MOST: number = FILE_LIMITS.bytes;

/** What an agency sends as evidence: documents, scans, photographs, tables. Nothing that runs. */
const accepted: readonly string[] = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/heic',
  'image/tiff',
];

/** Word, Excel and PowerPoint of before 2007 share one container; the name's ending says which. */
const oldOffice: Readonly<Record<string, string>> = {
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
};

/**
 * The media type that the content itself shows; what the sender says is not believed.
 * @throws DomainError EMPTY_FILE, FILE_TYPE_REFUSED
 */
export async function evidenceType(content: Buffer, name: string): Promise<string> {
  if (content.length === 0) throw new DomainError('EMPTY_FILE', 'Tệp không có nội dung.');
  const found = await fileTypeFromBuffer(content);
  if (!found) {
    if (isPlainText(content)) return 'text/plain; charset=utf-8';
    throw refused(name);
  }
  if (accepted.includes(found.mime)) return found.mime;
  const old = found.mime === 'application/x-cfb' ? oldOffice[name.split('.').at(-1)?.toLowerCase() ?? ''] : undefined;
  if (old) return old;
  throw refused(name);
}

function isPlainText(content: Buffer): boolean {
  if (content.includes(0)) return false;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    // A page with scripts is no evidence, whatever its name.
    return !/^\s*(?:<!doctype|<html|<svg|<script|<\?xml)/i.test(text);
  } catch {
    return false; // not UTF-8
  }
}

/** What a name's ending promises, as people call it. */
const promised: readonly (readonly [kind: string, ending: RegExp])[] = [
  ['PDF', /\.pdf$/i],
  ['Word', /\.docx?$/i],
  ['Excel', /\.xlsx?$/i],
  ['PowerPoint', /\.pptx?$/i],
  ['văn bản OpenDocument', /\.odt$/i],
  ['bảng tính OpenDocument', /\.ods$/i],
  ['ảnh', /\.(?:png|jpe?g|webp|heic|tiff?)$/i],
];

function refused(name: string): DomainError {
  const [kind] = promised.find(([, ending]) => ending.test(name)) ?? [];
  const words = kind
    ? `Nội dung tệp ${name} không phải là ${kind}. Chọn đúng tệp.`
    : `Tệp “${name}” không thuộc loại được nhận (pdf, docx, xlsx, pptx, odt, ods, ảnh, văn bản thuần).`;
  return new DomainError('FILE_TYPE_REFUSED', words, { name });
}
