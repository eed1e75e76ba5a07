import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { FILE_LIMITS } from '../file-limits.js';
import { fileRefused } from '../file-refused.js';

const packageFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const folder = (name: string): string => `${packageFolder}${sep}${name}${sep}`;

/**
 * Opens a PDF. Fonts, character maps and decoders come from the package on disk; nothing is fetched, no script or action
 * of the file is run, no form (XFA) is built. The caller destroys the document's loading task.
 * @throws FILE_ENCRYPTED, FILE_BROKEN, FILE_TOO_MANY_PAGES
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = 'pdfjs-dist/legacy/build/pdf.worker.mjs';
  const task = pdfjs.getDocument({
    // The library takes the buffer away from its owner: it gets its own.
    data: Uint8Array.from(bytes),
    standardFontDataUrl: folder('standard_fonts'),
    cMapUrl: folder('cmaps'),
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    enableXfa: false,
    maxImageSize: FILE_LIMITS.pixels,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > FILE_LIMITS.pages)
      throw fileRefused('FILE_TOO_MANY_PAGES', { pages: pdf.numPages, limit: FILE_LIMITS.pages });
    return pdf;
  } catch (error) {
    await task.destroy();
    if (!(error instanceof Error)) throw error;
    if (error.name === 'PasswordException') throw fileRefused('FILE_ENCRYPTED', {}, { cause: error });
    if (BROKEN.has(error.name)) throw fileRefused('FILE_BROKEN', {}, { cause: error });
    throw error;
  }
}

const BROKEN = new Set(['InvalidPDFException', 'FormatError', 'UnknownErrorException', 'ResponseException']);
