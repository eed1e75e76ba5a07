import type { PageWord, Rule } from '../layout/page-content.js';
import { ruledGrids } from '../layout/ruled-grids.js';
import { recognisedWords } from './recognised-words.js';
import type { Recogniser } from './recogniser.js';

/** In points: a first column that holds numbers is no wider. */
const WIDEST = 62;
const LEAST_ROWS = 3;
const ROW_NUMBER = /^(?:stt|tt|\d{1,3}(?:\.\d{1,3}){0,2}|[ivx]{1,5}|[abc])\.?$/iu;
const LEAST_CONFIDENCE = 0.4;

/**
 * Numbers that stand alone in the first column of a table are taken for specks when a whole page is recognised: such
 * columns are looked at once more by themselves.
 */
export async function withRowNumbers(
  words: PageWord[],
  rules: readonly Rule[],
  picture: Buffer,
  scale: number,
  recogniser: Recogniser,
): Promise<PageWord[]> {
  let all = words;
  for (const { xs, ys } of ruledGrids(rules)) {
    const [left = 0, right = 0] = xs;
    const [top = 0] = ys;
    const bottom = ys[ys.length - 1] ?? 0;
    if (right - left > WIDEST || ys.length <= LEAST_ROWS || xs.length < 4) continue;
    const isIn = (word: PageWord): boolean => {
      const middle = (word.left + word.right) / 2;
      return middle > left && middle < right && word.baseline > top && word.baseline < bottom + 2;
    };
    const part = {
      left: Math.round((left + 1) / scale),
      top: Math.round((top + 1) / scale),
      width: Math.round((right - left - 2) / scale),
      height: Math.round((bottom - top - 2) / scale),
    };
    const numbers = recognisedWords(await recogniser.recogniseNumbers(picture, part), scale).filter(
      (word) => isIn(word) && ROW_NUMBER.test(word.text) && (word.confidence ?? 1) >= LEAST_CONFIDENCE,
    );
    const read = all.filter((word) => isIn(word) && ROW_NUMBER.test(word.text));
    if (numbers.length >= read.length) all = [...all.filter((word) => !isIn(word)), ...numbers];
  }
  return all;
}
