import { fileRefused } from '../file-refused.js';
import type { IntakeDocument, ReadingOptions } from '../intake-document.js';
import { writePages } from '../layout/write-pages.js';
import { TextBuilder } from '../text-builder.js';
import { drawPicture } from './draw-picture.js';
import { ocrNotes } from './ocr-notes.js';
import { openRecogniser } from './recogniser.js';
import { recognisePage } from './recognise-page.js';

/**
 * The text of a photographed or scanned page: JPEG, PNG, WebP, GIF, BMP. A picture is one page.
 * @throws FILE_KIND_UNKNOWN, FILE_BROKEN, FILE_UNPACKS_TOO_LARGE, FILE_TOO_SLOW, FILE_WITHOUT_TEXT; the reason of `signal`
 */
export async function readImage(bytes: Uint8Array, { onProgress, signal }: ReadingOptions): Promise<IntakeDocument> {
  signal?.throwIfAborted();
  const canvas = await drawPicture(bytes);
  onProgress?.({ step: 'ocr', done: 0, of: 1 });
  const recogniser = await openRecogniser(signal);
  try {
    const page = await recognisePage(canvas, 1, recogniser);
    onProgress?.({ step: 'ocr', done: 1, of: 1 });
    if (page.words.length === 0) throw fileRefused('FILE_WITHOUT_TEXT');
    const builder = new TextBuilder();
    writePages([page], builder);
    return { kind: 'image', ...builder.finish(), notes: ocrNotes([page]) };
  } finally {
    await recogniser.close();
  }
}
