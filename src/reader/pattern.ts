import { byFirstLetters } from './by-first-letters.js';
import { FirstLetters } from './first-letters.js';

/**
 * A pattern written so that an official can read it aloud: a plain blank stands for any run of blanks and line ends
 * (at most 200, so that matching stays linear on any text).
 */
export function pattern(source: string, flags = ''): RegExp {
  return new RegExp(source.replaceAll(' ', '\\s{1,200}'), `u${flags}`);
}

/** Words one of which must stand: longest first, so that "cơ quan, đơn vị" wins over "cơ quan". What must not follow does not count. */
export function anyOf(words: readonly string[]): string {
  const length = (word: string): number => word.replace(/\(\?<?[!=][^)]*\)/gu, '').length;
  return `(?:${byFirstLetters(words.toSorted((a, b) => length(b) - length(a)))})`;
}

/** End of a word in Vietnamese letters. */
export const WORD_END = '(?![\\p{L}\\p{N}])';
export const WORD_START = '(?<![\\p{L}\\p{N}])';

const beginnings = new Map<RegExp, FirstLetters | null>();

/**
 * False where the first letters at `index` tell that the pattern cannot match there. Patterns that are made for one
 * document are no case for it: what they begin with is remembered for ever.
 */
export function mayMatchAt(pattern: RegExp, text: string, index: number): boolean {
  let first = beginnings.get(pattern);
  if (first === undefined) {
    first = FirstLetters.of(pattern);
    beginnings.set(pattern, first);
  }
  return first === null || first.allow(text, index);
}

/** The match of a sticky pattern that must begin at `index`. Most places are left at their first letters. */
export function matchAt(sticky: RegExp, text: string, index: number): RegExpExecArray | null {
  if (!mayMatchAt(sticky, text, index)) return null;
  sticky.lastIndex = index;
  return sticky.exec(text);
}

/** The match of a pattern all of whose alternatives begin with "^". */
export function matchFirst(anchored: RegExp, text: string): RegExpExecArray | null {
  return mayMatchAt(anchored, text, 0) ? anchored.exec(text) : null;
}

/** Whether the text begins with a pattern all of whose alternatives begin with "^". */
export function beginsWith(anchored: RegExp, text: string): boolean {
  return mayMatchAt(anchored, text, 0) && anchored.test(text);
}

/** The matches of a global pattern one after the other; `matchAll` would make the pattern anew for every text. */
export function* eachMatch(global: RegExp, text: string): Generator<RegExpExecArray, undefined> {
  for (let from = 0; ;) {
    global.lastIndex = from;
    const match = global.exec(text);
    if (!match) return;
    // Whoever is given the match may use the pattern as well.
    from = global.lastIndex;
    if (match[0] === '') from += (text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1;
    yield match;
  }
}

const MOST_BLANKS = 200;

/** How many blanks and line ends stand from `index` on, 200 at most: what a plain blank of a pattern matches. */
export function blankLength(text: string, index: number): number {
  let end = index;
  while (end - index < MOST_BLANKS && isBlank(text.charCodeAt(end))) end++;
  return end - index;
}

/** Tab to carriage return and the blank; others are made plain before anything is read, but for the rarest. */
const isBlank = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0xa0 && /\s/u.test(String.fromCharCode(code)));
