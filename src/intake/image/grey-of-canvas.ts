import type { Canvas } from '@napi-rs/canvas';
import { type GreyPicture, addGrey } from './grey-picture.js';

/** Rows that are looked at together: the whole picture in colours would take four times its greys. */
const STRIP_ROWS = 256;

/** What was drawn, in shades of grey. The canvas is let go at once, its pixels would stay until memory is short. */
export function greyOfCanvas(canvas: Canvas): GreyPicture {
  const { width, height } = canvas;
  const context = canvas.getContext('2d');
  const grey = new Uint8Array(width * height);
  for (let top = 0; top < height; top += STRIP_ROWS) {
    const rows = Math.min(STRIP_ROWS, height - top);
    addGrey(context.getImageData(0, top, width, rows).data, grey.subarray(top * width, (top + rows) * width));
  }
  canvas.width = 1;
  canvas.height = 1;
  return { width, height, grey };
}
