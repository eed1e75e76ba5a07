import { createCanvas } from '@napi-rs/canvas';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { greyOfCanvas } from '../image/grey-of-canvas.js';
import type { GreyPicture } from '../image/grey-picture.js';
import { giveBackMemory } from '../give-back-memory.js';
import { openRecogniser } from '../image/recogniser.js';
import { recognisePage } from '../image/recognise-page.js';
import type { ReadingOptions } from '../intake-document.js';
import type { PageContent } from '../layout/page-content.js';

/** Pixels of a page's shorter side: about 200 dots an inch on A4. */
const SIDE = 1_654;
const LONGEST_SIDE = 4_000;

/** The pages with these numbers, recognised as pictures one after the other; progress a page. */
export async function recognisePages(
  pdf: PDFDocumentProxy,
  numbers: readonly number[],
  { onProgress, signal }: ReadingOptions,
): Promise<PageContent[]> {
  const recogniser = await openRecogniser(signal);
  const pages: PageContent[] = [];
  try {
    for (const [i, number] of numbers.entries()) {
      onProgress?.({ step: 'ocr', done: i, of: numbers.length });
      signal?.throwIfAborted();
      pages.push(await recognisePage(await drawnPage(pdf, number), number, recogniser));
    }
    onProgress?.({ step: 'ocr', done: numbers.length, of: numbers.length });
    return pages;
  } finally {
    await recogniser.close();
  }
}

async function drawnPage(pdf: PDFDocumentProxy, number: number): Promise<GreyPicture> {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(SIDE / Math.min(width, height), LONGEST_SIDE / Math.max(width, height));
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  // The library's types know the browser's canvas only; it draws on this one as well.
  await page.render({ canvas: canvas as never, viewport, background: '#fff', annotationMode: 0 }).promise;
  page.cleanup();
  const grey = greyOfCanvas(canvas);
  await giveBackMemory();
  return grey;
}
