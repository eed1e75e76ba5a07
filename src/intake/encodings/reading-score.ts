import { isSyllable } from './syllable.js';

/** How Vietnamese a reading of words is: words with letters beyond ASCII that are syllables, and that are not. */
export interface ReadingScore {
  good: number;
  bad: number;
}

/** Anything between blanks, digits and the punctuation of ASCII; what is left may be letters in any encoding. */
const CHUNK = /[^\t\n\v\f\r !-@[-`{-~]+/gu;
const BEYOND_ASCII = /[^\t\n\v\f\r -~]/u;
/** Punctuation beyond ASCII that Vietnamese texts use. */
const PUNCTUATION = /[\p{Pi}\p{Pf}\u2010-\u2015\u2026\u2022\u00a0\ufeff\u200b\u2212\u00bd\u25a0-\u25ff\uf0b7]+/u;
const ENOUGH_CHUNKS = 2_000;

/** Different stretches of a text that hold something beyond ASCII, at most two thousand: the evidence for an encoding. */
export function evidenceOf(text: string): string[] {
  const found = new Set<string>();
  for (const [chunk] of text.matchAll(CHUNK)) {
    if (chunk.length > 24 || !BEYOND_ASCII.test(chunk)) continue;
    found.add(chunk);
    if (found.size >= ENOUGH_CHUNKS) break;
  }
  return [...found];
}

export function scoreOf(evidence: readonly string[], read: (chunk: string) => string): ReadingScore {
  const score: ReadingScore = { good: 0, bad: 0 };
  for (const chunk of evidence) {
    for (const piece of read(chunk).split(PUNCTUATION)) {
      if (!BEYOND_ASCII.test(piece)) continue;
      if (isSyllable(piece)) score.good += 1;
      else score.bad += 1;
    }
  }
  return score;
}

/** Most words are syllables: an abbreviation or a foreign name now and then is no proof against it. */
export const isConvincing = ({ good, bad }: ReadingScore): boolean => good > 0 && good >= bad * 2;
