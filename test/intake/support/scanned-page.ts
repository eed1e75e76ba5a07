import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { openPdf } from '../../../src/intake/pdf/open-pdf.js';

/** A page of a PDF as a scanner sees it: a little askew, with specks on the paper. Always the same. */
export async function scannedPage(pdf: Uint8Array, page: number, width: number, degrees: number): Promise<Canvas> {
  const opened = await openPdf(pdf);
  try {
    const drawn = await opened.getPage(page);
    const viewport = drawn.getViewport({ scale: width / drawn.getViewport({ scale: 1 }).width });
    const sheet = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    // The library's types know the browser's canvas only.
    await drawn.render({ canvas: sheet as never, viewport, background: '#fff' }).promise;
    return specked(turned(sheet, degrees));
  } finally {
    await opened.loadingTask.destroy();
  }
}

/** Turned clockwise about its middle; by a quarter the sides change places. */
export function turned(sheet: Canvas, degrees: number): Canvas {
  const isQuarter = degrees % 180 === 90 || degrees % 180 === -90;
  const result = createCanvas(isQuarter ? sheet.height : sheet.width, isQuarter ? sheet.width : sheet.height);
  const context = result.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, result.width, result.height);
  context.translate(result.width / 2, result.height / 2);
  context.rotate((degrees * Math.PI) / 180);
  context.drawImage(sheet, -sheet.width / 2, -sheet.height / 2);
  return result;
}

function specked(sheet: Canvas): Canvas {
  const context = sheet.getContext('2d');
  const picture = context.getImageData(0, 0, sheet.width, sheet.height);
  let seed = 7;
  for (let i = 0; i < picture.data.length; i += 4) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    const noise = ((seed >> 16) % 40) - 30;
    for (let k = i; k < i + 3; k++) picture.data[k] = (picture.data[k] ?? 0) + noise;
  }
  context.putImageData(picture, 0, 0);
  return sheet;
}
