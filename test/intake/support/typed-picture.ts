import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A face that comes with a package, so that the picture is the same on every machine. */
const FACE = 'Typed for tests';
const fonts = path.join(
  path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'standard_fonts/LiberationSans-Regular.ttf',
);

const WIDTH = 1_000;
const MARGIN = 60;
const LINE = 40;

/** Lines of type as a picture of a page, wrapped at its width; small, so that it is quick to recognise. */
export function typedPicture(lines: readonly string[], type: 'image/png' | 'image/jpeg' = 'image/png'): Buffer {
  if (!GlobalFonts.has(FACE)) GlobalFonts.registerFromPath(fonts, FACE);
  const font = `24px "${FACE}"`;
  const measuring = createCanvas(1, 1).getContext('2d');
  measuring.font = font;
  const fits = (words: string): boolean => measuring.measureText(words).width <= WIDTH - 2 * MARGIN;
  const wrapped = lines.flatMap((line) =>
    line.split(' ').reduce<string[]>((rows, word) => {
      const row = `${rows.at(-1) ?? ''} ${word}`.trim();
      return rows.length > 0 && fits(row) ? [...rows.slice(0, -1), row] : [...rows, word];
    }, []),
  );
  const canvas = createCanvas(WIDTH, Math.max(800, 2 * MARGIN + wrapped.length * LINE));
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  context.font = font;
  wrapped.forEach((line, i) => context.fillText(line, MARGIN, MARGIN + i * LINE));
  return type === 'image/png' ? canvas.toBuffer(type) : canvas.toBuffer(type, 90);
}
