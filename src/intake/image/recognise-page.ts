import { createCanvas, type Canvas } from '@napi-rs/canvas';
import type { PageContent } from '../layout/page-content.js';
import { greyOf, isBlank, toPgm } from './grey-picture.js';
import { liftRules } from './picture-rules.js';
import { recognisedWords } from './recognised-words.js';
import type { Recogniser } from './recogniser.js';
import { withRowNumbers } from './row-numbers.js';
import { skewOf } from './skew.js';

/** Points of an A4 page's shorter side: the measure in which layouts are compared. */
const A4_WIDTH = 595;
/** Below this a page may stand on its head. */
const READS_BADLY = 0.5;
/** In degrees: less does not disturb. */
const STRAIGHT = 0.2;

/** The words and rulings of a picture of a page, in points; no words when it is blank. */
export async function recognisePage(drawn: Canvas, page: number, recogniser: Recogniser): Promise<PageContent> {
  const skew = skewOf(greyFrom(drawn));
  const upright = skew.isSideways ? turned(drawn, 90) : drawn;
  const askew = skew.isSideways ? skewOf(greyFrom(upright)).degrees : skew.degrees;
  const straight = Math.abs(askew) >= STRAIGHT ? turned(upright, askew) : upright;
  const read = await recogniseAsIs(straight, page, recogniser);
  if (read.words.length === 0 || meanConfidence(read) >= READS_BADLY) return read;
  const other = await recogniseAsIs(turned(straight, 180), page, recogniser);
  return meanConfidence(other) > meanConfidence(read) ? other : read;
}

/** 0..1, weighed by the length of the words. */
export function meanConfidence({ words }: PageContent): number {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  return words.reduce((sum, word) => sum + (word.confidence ?? 1) * word.text.length, 0) / Math.max(letters, 1);
}

async function recogniseAsIs(canvas: Canvas, page: number, recogniser: Recogniser): Promise<PageContent> {
  const picture = greyFrom(canvas);
  const { width, height } = picture;
  const scale = A4_WIDTH / Math.min(width, height);
  const content: PageContent = { page, width: width * scale, height: height * scale, words: [], rules: [] };
  if (isBlank(picture)) return content;
  const rules = liftRules(picture, scale);
  const map = toPgm(picture);
  const words = recognisedWords(await recogniser.recognise(map), scale);
  return { ...content, rules, words: await withRowNumbers(words, rules, map, scale, recogniser) };
}

function greyFrom(canvas: Canvas): ReturnType<typeof greyOf> {
  const { width, height } = canvas;
  return greyOf(canvas.getContext('2d').getImageData(0, 0, width, height).data, width, height);
}

/** The picture turned clockwise about its middle, on white. */
function turned(canvas: Canvas, degrees: number): Canvas {
  const isQuarter = Math.abs(degrees) === 90;
  const [width, height] = isQuarter ? [canvas.height, canvas.width] : [canvas.width, canvas.height];
  const result = createCanvas(width, height);
  const context = result.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.translate(width / 2, height / 2);
  context.rotate((degrees * Math.PI) / 180);
  context.drawImage(canvas, -canvas.width / 2, -canvas.height / 2);
  return result;
}
