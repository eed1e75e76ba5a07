import { createCanvas, loadImage } from '@napi-rs/canvas';
import { FILE_LIMITS } from '../file-limits.js';
import { fileRefused } from '../file-refused.js';
import { greyOfCanvas } from './grey-of-canvas.js';
import type { GreyPicture } from './grey-picture.js';
import { imageSize } from './image-size.js';

/** In pixels of the shorter side: a page at about 200 and 250 dots an inch. Between them letters are read best. */
const LEAST_SIDE = 1_654;
const MOST_SIDE = 2_000;
const MOST_ENLARGED = 2;
/** A picture of one dot. */
const NOTHING = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/**
 * A picture on white, in shades of grey and in a size that the recogniser reads well.
 * @throws FILE_KIND_UNKNOWN (TIFF), FILE_BROKEN, FILE_UNPACKS_TOO_LARGE
 */
export async function drawPicture(bytes: Uint8Array): Promise<GreyPicture> {
  const size = imageSize(bytes);
  if (!size) throw fileRefused(isTiff(bytes) ? 'FILE_KIND_UNKNOWN' : 'FILE_BROKEN');
  if (size.width * size.height > FILE_LIMITS.pixels)
    throw fileRefused('FILE_UNPACKS_TOO_LARGE', { pixels: size.width * size.height, limit: FILE_LIMITS.pixels });
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
  // Lets the opened picture go at once, 140 MB of a large one: the recogniser needs as much again.
  image.src = NOTHING;
  return greyOfCanvas(canvas);
}

const isTiff = ([a, b, c, d]: Uint8Array): boolean =>
  (a === 0x49 && b === 0x49 && c === 42 && d === 0) || (a === 0x4d && b === 0x4d && c === 0 && d === 42);
