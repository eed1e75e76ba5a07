import type { PageContent } from '../layout/page-content.js';
import { type GreyPicture, isBlank, toPgm } from './grey-picture.js';
import { liftRules } from './picture-rules.js';
import { recognisedWords } from './recognised-words.js';
import type { Recogniser } from './recogniser.js';
import { withRowNumbers } from './row-numbers.js';
import { skewOf } from './skew.js';
import { turnedPicture } from './turned-picture.js';

/** Points of an A4 page's shorter side: the measure in which layouts are compared. */
const A4_WIDTH = 595;
/** Below this a page may stand on its head. */
const READS_BADLY = 0.5;
/** In degrees: less does not disturb. */
const STRAIGHT = 0.2;

/** The words and rulings of a picture of a page, in points; no words when it is blank. */
export async function recognisePage(drawn: GreyPicture, page: number, recogniser: Recogniser): Promise<PageContent> {
  const straight = straightened(drawn);
  const read = await recogniseAsIs(straight, page, recogniser);
  if (read.words.length === 0 || meanConfidence(read) >= READS_BADLY) return read;
  const other = await recogniseAsIs(turnedPicture(straight, 180), page, recogniser);
  return meanConfidence(other) > meanConfidence(read) ? other : read;
}

function straightened(drawn: GreyPicture): GreyPicture {
  const skew = skewOf(drawn);
  const upright = skew.isSideways ? turnedPicture(drawn, 90) : drawn;
  const askew = skew.isSideways ? skewOf(upright).degrees : skew.degrees;
  return Math.abs(askew) >= STRAIGHT ? turnedPicture(upright, askew) : upright;
}

/** 0..1, weighed by the length of the words. */
export function meanConfidence({ words }: PageContent): number {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  return words.reduce((sum, word) => sum + (word.confidence ?? 1) * word.text.length, 0) / Math.max(letters, 1);
}

async function recogniseAsIs(straight: GreyPicture, page: number, recogniser: Recogniser): Promise<PageContent> {
  const { width, height } = straight;
  const scale = A4_WIDTH / Math.min(width, height);
  const content: PageContent = { page, width: width * scale, height: height * scale, words: [], rules: [] };
  if (isBlank(straight)) return content;
  // Rulings are taken out of a copy: the page may have to be read once more the other way up.
  const picture = { ...straight, grey: straight.grey.slice() };
  const rules = liftRules(picture, scale);
  const map = toPgm(picture);
  const words = recognisedWords(await recogniser.recognise(map), scale);
  return { ...content, rules, words: await withRowNumbers(words, rules, map, scale, recogniser) };
}
