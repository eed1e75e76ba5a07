import type { Span } from './draft.js';

/**
 * A text in the forms that rules read. The three strings have one length, so an index means the same in each:
 * `text` composed (NFC) with plain blanks (and tabs, which part columns), dashes and quotes; `low` in lower case with the tone mark in one place
 * ("hoà" = "hòa"); `plain` without accents. `spanOf` leads back to the text as it was given.
 */
export interface SourceText {
  text: string;
  low: string;
  plain: string;
  /** As it was typed, composed: here a tab is still a tab. */
  typed: string;
  spanOf: (start: number, end: number) => Span;
}

/** A part of a source text, with the place where it begins. */
export interface Stretch {
  start: number;
  text: string;
  low: string;
  plain: string;
}

export function readSource(original: string): SourceText {
  const composed = compose(original);
  const text = composed.text
    .replace(ODD_CHARACTER, (c) => PLAIN_CHARACTER.get(c) ?? ' ')
    .replace(/\r(?!\n)/g, '\n')
    .replaceAll('\r', ' ');
  const low = lowerCase(text.replaceAll('\t', ' ')).replace(MISPLACED_TONE, (run) => TONE_MOVED.get(run) ?? run);
  const { starts, ends } = composed;
  const spanOf = (start: number, end: number): Span => {
    if (starts === null || ends === null) return [start, end];
    if (end <= start) return [starts[start] ?? original.length, starts[start] ?? original.length];
    return [starts[start] ?? original.length, ends[end - 1] ?? original.length];
  };
  return { text, low, plain: withoutAccents(low), typed: composed.text, spanOf };
}

export function stretchOf(source: Omit<SourceText, 'spanOf' | 'typed'>, start: number, end: number): Stretch {
  return {
    start,
    text: source.text.slice(start, end),
    low: source.low.slice(start, end),
    plain: source.plain.slice(start, end),
  };
}

/** A part of a stretch; the indices are local to it. */
export function within(stretch: Stretch, start: number, end: number = stretch.text.length): Stretch {
  return { ...stretchOf(stretch, start, end), start: stretch.start + start };
}

/** A stretch of words that do not stand in a source, such as a table's cell put together from two lines. */
export function looseStretch(text: string): Stretch {
  return stretchOf(readSource(text), 0, text.length);
}

// Blanks of every kind, dashes, quotes and the byte order mark, each one code unit long.
const ODD_CHARACTER =
  /[\t\v\f\u00a0\u00ad\u2000-\u200f\u2010-\u2015\u2018\u2019\u201c\u201d\u2026\u2028\u2029\u202f\u205f\u2212\u3000\ufeff]/g;
const PLAIN_CHARACTER = new Map<string, string>([
  ...['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u00ad'].map((c): [string, string] => [
    c,
    '-',
  ]),
  ...['\u2018', '\u2019'].map((c): [string, string] => [c, "'"]),
  ...['\u201c', '\u201d'].map((c): [string, string] => [c, '"']),
  ['\t', '\t'],
  ['\u2026', '.'],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
]);

interface Composed {
  text: string;
  starts: Uint32Array | null;
  ends: Uint32Array | null;
}

/** NFC with the way back: a letter and its marks, however they were typed, become one code unit where there is one. */
function compose(original: string): Composed {
  if (!/\p{M}/u.test(original)) return { text: original, starts: null, ends: null };
  const pieces: string[] = [];
  const starts = new Uint32Array(original.length * 2);
  const ends = new Uint32Array(original.length * 2);
  let at = 0;
  for (const cluster of original.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const from = cluster.index;
    const composed = cluster[0].normalize('NFC');
    // A composition that grows (a few rare letters) keeps its own form, so that the tables stay large enough.
    const piece = composed.length <= cluster[0].length ? composed : cluster[0];
    pieces.push(piece);
    for (let i = 0; i < piece.length; i++) {
      starts[at] = from;
      ends[at] = from + cluster[0].length;
      at++;
    }
  }
  return { text: pieces.join(''), starts, ends };
}

/** A page's number on a line of its own, however far it is set in; the blanks that take its place keep every offset. */
const PAGE_NUMBER = /\n\s{0,160}\d{1,3}\s{0,40}\n/gu;

/** Words of several lines as one line of the same length: what a page's end put between them is blank. */
export const inOneLine = (text: string): string =>
  text.replace(PAGE_NUMBER, (page) => ' '.repeat(page.length)).replaceAll('\n', ' ');

function lowerCase(text: string): string {
  const low = text.toLowerCase();
  if (low.length === text.length) return low;
  let kept = '';
  for (const c of text) {
    const small = c.toLowerCase();
    kept += small.length === c.length ? small : c;
  }
  return kept;
}

// "hoà", "uỷ" and "hòa", "ủy" are two habits of one spelling; "quý" and "hoàn" are not touched.
const TONES = ['̀', '́', '̉', '̃', '̣'];
const TONE_MOVED = new Map<string, string>(
  [
    ['o', 'a'],
    ['o', 'e'],
    ['u', 'y'],
  ].flatMap(([first = '', second = '']) =>
    TONES.map((tone): [string, string] => [
      first + (second + tone).normalize('NFC'),
      (first + tone).normalize('NFC') + second,
    ]),
  ),
);
const MISPLACED_TONE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

/** The letter without its marks, by its code; itself where it has none or cannot be without. */
const PLAIN_LETTER = new Uint16Array(0x10000);
for (let code = 0; code < 0x80; code++) PLAIN_LETTER[code] = code;
const AT_ONCE = 8_192;

/** Words in lower case without the marks of their letters, letter for letter. */
export function withoutAccents(low: string): string {
  const codes = new Uint16Array(Math.min(low.length, AT_ONCE));
  const pieces: string[] = [];
  for (let from = 0; from < low.length; from += AT_ONCE) {
    const count = Math.min(AT_ONCE, low.length - from);
    for (let i = 0; i < count; i++) {
      const code = low.charCodeAt(from + i);
      codes[i] = PLAIN_LETTER[code] || plainLetter(code);
    }
    pieces.push(Reflect.apply(String.fromCharCode, null, codes.subarray(0, count)));
  }
  return pieces.join('');
}

function plainLetter(code: number): number {
  const letter = String.fromCharCode(code);
  const base = letter === 'đ' ? 'd' : letter.normalize('NFD').replace(/\p{M}/gu, '');
  const plain = base.length === 1 ? base.charCodeAt(0) : code;
  PLAIN_LETTER[code] = plain;
  return plain;
}
