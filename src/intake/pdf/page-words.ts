import type { PageWord } from '../layout/page-content.js';
import { times } from './page-matrix.js';
import { writtenCharacters } from './written-characters.js';

/** A run of text as the library gives it; x to the right, y upwards, in points. */
export interface TextRun {
  str: string;
  width: number;
  height: number;
  /** a, b, c, d, e, f. */
  transform: number[];
  fontName: string;
}

/** What leads from the file's points to the page as it is seen, y downwards. */
type Matrix = readonly number[];

/** Of the type's size: pieces nearer than this are one word. */
const WORD_GAP = 0.14;
const NARROW = /[iljtfrI.,;:'!|()[\]1-]/u;
const WIDE = /[mwMWĐ%@ƠƯO]/u;

interface Piece extends PageWord {
  /** Quarter turns of the writing. */
  turn: number;
  /** A blank was written before it. */
  isApart: boolean;
}

/** Words of a page with their places. `fontOf` converts the letters of a legacy font. */
export function pageWords(
  runs: readonly TextRun[],
  toPage: Matrix,
  fontOf: (name: string, text: string) => string,
): PageWord[] {
  let isApart = true;
  const pieces = runs.flatMap((run) => {
    const found = piecesOf(run, toPage, fontOf, isApart);
    isApart = /\s$/u.test(run.str) || (run.str === '' ? isApart : found.length === 0);
    return found;
  });
  const turn = usualTurn(pieces);
  return joined(pieces.filter((piece) => piece.turn === turn)).flatMap(({ text, left, right, baseline, size }) => {
    const written = writtenCharacters(text).trim();
    return written === '' ? [] : [{ text: written, left, right, baseline, size }];
  });
}

function piecesOf(
  run: TextRun,
  toPage: Matrix,
  fontOf: (name: string, text: string) => string,
  isApart: boolean,
): Piece[] {
  const text = fontOf(run.fontName, run.str);
  if (text.trim() === '') return [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = times(toPage, run.transform);
  const size = Math.hypot(c, d) || run.height;
  const angle = Math.atan2(b, a);
  const turn = Math.round(angle / (Math.PI / 2));
  // Slanted stamps and watermarks are no lines of the text.
  if (Math.abs(angle - (turn * Math.PI) / 2) > 0.1) return [];
  const scale = Math.hypot(toPage[0] ?? 1, toPage[1] ?? 0);
  const [left, baseline] = turned(e, f, turn);
  const total = weigh(text);
  const width = run.width * scale;
  const pieces: Piece[] = [];
  for (const match of text.matchAll(/\S+/gu)) {
    const from = left + (width * weigh(text.slice(0, match.index))) / total;
    const to = from + (width * weigh(match[0])) / total;
    const isFirst = match.index === 0;
    pieces.push({
      text: match[0],
      left: from,
      right: to,
      baseline,
      size,
      turn: ((turn % 4) + 4) % 4,
      isApart: !isFirst || isApart,
    });
  }
  return pieces;
}

/** Widths are known for a whole run only; letters share it by their usual widths. */
function weigh(text: string): number {
  let weight = 0;
  for (const c of text)
    weight += c === ' ' ? 0.5 : NARROW.test(c) ? 0.62 : WIDE.test(c) ? 1.6 : /\p{Lu}/u.test(c) ? 1.4 : 1;
  return weight;
}

/** Coordinates as if the writing ran from left to right. */
function turned(x: number, y: number, turn: number): [number, number] {
  switch (((turn % 4) + 4) % 4) {
    case 1:
      return [y, -x];
    case 2:
      return [-x, -y];
    case 3:
      return [-y, x];
    default:
      return [x, y];
  }
}

function usualTurn(pieces: readonly Piece[]): number {
  const counts = [0, 0, 0, 0];
  for (const { turn, text } of pieces) counts[turn] = (counts[turn] ?? 0) + text.length;
  return counts.indexOf(Math.max(...counts));
}

/** Pieces that touch are one word: a word in two runs, letters set one by one, marks set over their letter. */
function joined(pieces: readonly Piece[]): Piece[] {
  const words: Piece[] = [];
  for (const piece of pieces) {
    const last = words[words.length - 1];
    if (last && isOneWord(last, piece)) {
      last.text += piece.text;
      last.right = Math.max(last.right, piece.right);
    } else words.push({ ...piece });
  }
  return words;
}

function isOneWord(last: Piece, piece: Piece): boolean {
  const isMark = /^\s*\p{M}/u.test(piece.text);
  if (piece.isApart && !isMark) return false;
  const gap = piece.left - last.right;
  if (Math.abs(last.baseline - piece.baseline) > (isMark ? 1 : 0.2) * Math.min(last.size, piece.size)) return false;
  if (Math.abs(last.size - piece.size) > 0.15 * last.size && !isMark) return false;
  return gap < WORD_GAP * piece.size && gap > -0.9 * piece.size;
}
