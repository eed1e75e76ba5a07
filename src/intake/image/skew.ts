import { type GreyPicture, inkThreshold } from './grey-picture.js';

/** In degrees: pages lie askew by so much at most; less than that does not matter. */
const MOST = 5;
const COARSE = 0.5;
const FINE = 0.1;
const POINTS = 40_000;

export interface Skew {
  /** By which the picture must be turned clockwise to be straight. */
  degrees: number;
  /** The lines run up and down: the page lies on its side. */
  isSideways: boolean;
}

/** How a page lies, from where its ink gathers in lines. */
export function skewOf(picture: GreyPicture): Skew {
  const { xs, ys } = inkPoints(picture);
  if (xs.length < 200) return { degrees: 0, isSideways: false };
  let best = 0;
  let most = -1;
  const look = (from: number, to: number, step: number): void => {
    for (let degrees = from; degrees <= to + 1e-9; degrees += step) {
      const gathered = gathering(xs, ys, degrees);
      if (gathered > most) {
        most = gathered;
        best = degrees;
      }
    }
  };
  look(-MOST, MOST, COARSE);
  look(best - COARSE, best + COARSE, FINE);
  let sideways = -1;
  for (let degrees = -MOST; degrees <= MOST; degrees += COARSE)
    sideways = Math.max(sideways, gathering(ys, xs, degrees));
  // Columns of a table gather as well: only a clear difference turns the page.
  if (sideways > most * 1.6) return { degrees: 0, isSideways: true };
  return { degrees: -best, isSideways: false };
}

function inkPoints(picture: GreyPicture): { xs: Float32Array; ys: Float32Array } {
  const { width, height, grey } = picture;
  const threshold = inkThreshold(picture);
  const step = Math.max(1, Math.round(width / 700));
  const xs: number[] = [];
  const ys: number[] = [];
  for (let y = 0; y < height; y += step)
    for (let x = 0; x < width; x += step)
      if ((grey[y * width + x] ?? 255) <= threshold) {
        xs.push(x / step);
        ys.push(y / step);
      }
  const every = Math.max(1, Math.ceil(xs.length / POINTS));
  const some = (all: number[]): Float32Array => Float32Array.from(all.filter((_, i) => i % every === 0));
  return { xs: some(xs), ys: some(ys) };
}

/** The sum of squares of the ink on each line: highest when lines of text lie along it. */
function gathering(xs: Float32Array, ys: Float32Array, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const counts = new Float64Array(4_096);
  for (let i = 0; i < xs.length; i++) {
    const line = Math.round((ys[i] ?? 0) - (xs[i] ?? 0) * slope) + 512;
    if (line >= 0 && line < counts.length) counts[line] = (counts[line] ?? 0) + 1;
  }
  let sum = 0;
  for (const count of counts) sum += count * count;
  return sum;
}
