import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fileRefused } from '../file-refused.js';
import { FILE_LIMITS } from '../file-limits.js';
import { ocrNotes } from '../image/ocr-notes.js';
import type { IntakeDocument, IntakeNote, ReadingOptions } from '../intake-document.js';
import type { PageContent } from '../layout/page-content.js';
import { writePages } from '../layout/write-pages.js';
import { TextBuilder } from '../text-builder.js';
import { withLegacyConverted } from './legacy-layer.js';
import { openPdf } from './open-pdf.js';
import { readPage } from './read-page.js';
import { recognisePages } from './recognise-pages.js';

/**
 * The text of a PDF; pages without a readable text layer are recognised as pictures.
 * @throws FILE_ENCRYPTED, FILE_BROKEN, FILE_TOO_MANY_PAGES, FILE_TOO_SLOW, FILE_WITHOUT_TEXT; the reason of `signal`
 */
export async function readPdf(bytes: Uint8Array, options: ReadingOptions): Promise<IntakeDocument> {
  options.signal?.throwIfAborted();
  const pdf = await openPdf(bytes);
  try {
    const notes: IntakeNote[] = await attachmentNotes(pdf);
    const { pages, pictures } = await readLayers(pdf, options, notes);
    if (pictures.length > FILE_LIMITS.ocrPages)
      throw fileRefused('FILE_TOO_MANY_PAGES', { ocrPages: pictures.length, limit: FILE_LIMITS.ocrPages });
    const recognised = pictures.length > 0 ? await recognisePages(pdf, pictures, options) : [];
    for (const found of recognised) pages[found.page - 1] = found;
    const written = pages.filter((page) => page.words.length > 0);
    if (written.length === 0) throw fileRefused('FILE_WITHOUT_TEXT');
    notes.push(...ocrNotes(recognised));
    const builder = new TextBuilder();
    writePages(written, builder);
    return { kind: 'pdf', ...builder.finish(), notes };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** The text layers of all pages, and the numbers of those that must be recognised. */
async function readLayers(
  pdf: PDFDocumentProxy,
  { onProgress, signal }: ReadingOptions,
  notes: IntakeNote[],
): Promise<{ pages: PageContent[]; pictures: number[] }> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pages: PageContent[] = [];
  const pictures: number[] = [];
  let isConverted = false;
  for (let number = 1; number <= pdf.numPages; number++) {
    signal?.throwIfAborted();
    const page = await openPage(pdf, number);
    const read = await readPage(page, OPS);
    page.cleanup();
    pages.push(read.isPicture ? { ...read.content, words: [], rules: [] } : read.content);
    if (read.isPicture) pictures.push(number);
    isConverted ||= read.isConverted;
    if (read.hasHidden)
      notes.push({
        code: 'HIDDEN_TEXT_LEFT_OUT',
        message: `Trang ${number} có chữ nằm ngoài khổ giấy; đã bỏ qua.`,
        page: number,
      });
    onProgress?.({ step: 'text', done: number, of: pdf.numPages });
  }
  const converted = withLegacyConverted(pages, isConverted);
  if (converted.note) notes.push(converted.note);
  return { pages: converted.pages, pictures };
}

async function openPage(pdf: PDFDocumentProxy, number: number): ReturnType<PDFDocumentProxy['getPage']> {
  try {
    return await pdf.getPage(number);
  } catch (error) {
    throw fileRefused('FILE_BROKEN', { page: number }, { cause: error });
  }
}

/** Files inside the PDF are never opened. */
async function attachmentNotes(pdf: PDFDocumentProxy): Promise<IntakeNote[]> {
  const attachments: unknown = await pdf.getAttachments();
  if (typeof attachments !== 'object' || attachments === null) return [];
  const entries: unknown[] = isMap(attachments) ? [...attachments.values()] : Object.values(attachments);
  return entries.map((entry) => {
    const hasName =
      typeof entry === 'object' && entry !== null && 'filename' in entry && typeof entry.filename === 'string';
    const name = hasName ? String(entry.filename) : '';
    return {
      code: 'ATTACHMENT_LEFT_OUT',
      message: `Tệp đính kèm trong PDF không được đọc${name ? `: ${name}` : ''}.`,
      ...(name ? { part: name } : {}),
    };
  });
}

const isMap = (value: unknown): value is Map<unknown, unknown> =>
  Object.prototype.toString.call(value) === '[object Map]';
