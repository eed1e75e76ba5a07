import { createCanvas, loadImage, type Canvas } from '@napi-rs/canvas';
import { FILE_LIMITS } from '../file-limits.js';
import { fileRefused } from '../file-refused.js';
import type { IntakeDocument, ReadingOptions } from '../intake-document.js';
import { writePages } from '../layout/write-pages.js';
import { TextBuilder } from '../text-builder.js';
import { imageSize } from './image-size.js';
import { ocrNotes } from './ocr-notes.js';
import { openRecogniser } from './recogniser.js';
import { recognisePage } from './recognise-page.js';

/** In pixels of the shorter side: a page at about 200 and 250 dots an inch. Between them letters are read best. */
const LEAST_SIDE = 1_654;
const MOST_SIDE = 2_000;
const MOST_ENLARGED = 2;

/**
 * The text of a photographed or scanned page: JPEG, PNG, WebP, GIF, BMP. A picture is one page.
 * @throws FILE_KIND_UNKNOWN, FILE_BROKEN, FILE_UNPACKS_TOO_LARGE, FILE_TOO_SLOW, FILE_WITHOUT_TEXT; the reason of `signal`
 */
export async function readImage(bytes: Uint8Array, { onProgress, signal }: ReadingOptions): Promise<IntakeDocument> {
  signal?.throwIfAborted();
  const size = imageSize(bytes);
  if (!size) throw fileRefused(isTiff(bytes) ? 'FILE_KIND_UNKNOWN' : 'FILE_BROKEN');
  if (size.width * size.height > FILE_LIMITS.pixels)
    throw fileRefused('FILE_UNPACKS_TOO_LARGE', { pixels: size.width * size.height, limit: FILE_LIMITS.pixels });
  const canvas = await drawn(bytes);
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

const isTiff = ([a, b, c, d]: Uint8Array): boolean =>
  (a === 0x49 && b === 0x49 && c === 42 && d === 0) || (a === 0x4d && b === 0x4d && c === 0 && d === 42);

/** On white, in a size that the recogniser reads well. */
async function drawn(bytes: Uint8Array): Promise<Canvas> {
  const image = await loadImage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).catch(
    (error: unknown) => {
      throw fileRefused('FILE_BROKEN', {}, { cause: error });
    },
  );
  const side = Math.min(image.width, image.height);
  const scale =
    side > MOST_SIDE ? MOST_SIDE / side : side < LEAST_SIDE ? Math.min(LEAST_SIDE / side, MOST_ENLARGED) : 1;
  const canvas = createCanvas(
    Math.max(1, Math.round(image.width * scale)),
    Math.max(1, Math.round(image.height * scale)),
  );
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}
