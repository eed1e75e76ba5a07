import type { FlowBlock } from './blocks.js';
import type { Row } from './rows.js';

/** Lines put together again: each group is one paragraph of the text; a group's rows are joined. */
export interface Paragraph {
  rows: Row[];
  /** A blank line stands before it: it is set off from what precedes. */
  isSetOff: boolean;
  isCentred: boolean;
}

const MARKER =
  /^(?:[-–•●○▪◦*+]\p{Lu}?\p{L}*|\(?[\da-zđ]{1,2}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|[IVX]{1,5}\.|Điều|Phụ)$/u;
const ENDS_SENTENCE = /[.:;!?]["'”’)\]]?$/u;
/** In sizes of the type. */
const INDENT = 0.8;
const LONGEST_HANGING = 4.5;
/** Of the usual distance between two lines. */
const SPACED = 1.2;
const SET_OFF = 1.55;

/** The paragraphs of a block, by indents, line ends and distances. */
export function paragraphsIn(block: FlowBlock): Paragraph[] {
  const pitch = usualPitch(block.rows);
  const paragraphs: Paragraph[] = [];
  const centredRows = centredOf(block);
  for (const [i, row] of block.rows.entries()) {
    const current = paragraphs[paragraphs.length - 1];
    const last = current?.rows[current.rows.length - 1];
    const gap = last ? (row.baseline - last.baseline) / pitch : 0;
    const centred = centredRows[i] ?? false;
    if (current && last && centred === current.isCentred && goesOn(current, last, row, gap, block)) {
      current.rows.push(row);
      continue;
    }
    const isSetOff = current !== undefined && (gap > SET_OFF || (!block.isColumn && current.isCentred !== centred));
    paragraphs.push({ rows: [row], isSetOff, isCentred: centred });
  }
  return paragraphs;
}

/** Whether a paragraph that ends a page goes on with the first row of the next. */
export function goesOnWith(paragraph: Paragraph, from: FlowBlock, next: Paragraph, into: FlowBlock): boolean {
  const last = paragraph.rows[paragraph.rows.length - 1];
  const row = next.rows[0];
  if (!last || !row || paragraph.isCentred || next.isCentred || from.isColumn || into.isColumn) return false;
  const isIndented = row.left - into.left > INDENT * row.size;
  const words = row.words[0]?.text ?? '';
  if (/^\p{Ll}/u.test(words) && !MARKER.test(words)) return !ENDS_SENTENCE.test(textOf(last)) || !isIndented;
  return !isIndented && isFull(last, row, from) && !(MARKER.test(words) && ENDS_SENTENCE.test(textOf(last)));
}

function goesOn({ rows, isCentred }: Paragraph, last: Row, row: Row, gap: number, block: FlowBlock): boolean {
  if (!isCentred) return block.isColumn ? wrapsInColumn(last, row, gap, block) : runsOn(rows, last, row, gap, block);
  // Only a line that filled the width was broken by itself; others were by hand.
  const width = firstWidth(row) + last.right - last.left + row.size * 0.5;
  return (
    gap < SPACED &&
    width > block.right - block.left &&
    isCapital(last) === isCapital(row) &&
    !textOf(row).startsWith('(')
  );
}

/** Columns hold names, lists and titles: a line goes on only with what cannot begin one. */
const wrapsInColumn = (last: Row, row: Row, gap: number, block: FlowBlock): boolean =>
  gap <= SPACED && isFull(last, row, block) && /^[\p{Ll}\d(]/u.test(textOf(row)) && !ENDS_SENTENCE.test(textOf(last));

function runsOn(paragraph: readonly Row[], last: Row, row: Row, gap: number, block: FlowBlock): boolean {
  const first = paragraph[0] ?? last;
  const indent = INDENT * row.size;
  const opens = MARKER.test(row.words[0]?.text ?? '');
  if (gap > SET_OFF || gap <= 0) return false;
  if (!isFull(last, row, block)) return false;
  if (gap > SPACED && (opens || ENDS_SENTENCE.test(textOf(last)))) return false;
  if (paragraph.length > 1) {
    if (row.left - last.left > indent) return false;
  } else if (row.left - first.left > indent) {
    // A hanging paragraph: its marker stands out to the left.
    const isHanging = MARKER.test(first.words[0]?.text ?? '') && row.left - first.left < LONGEST_HANGING * row.size;
    if (!isHanging) return false;
  }
  return !(opens && ENDS_SENTENCE.test(textOf(last)));
}

/** The next row's first word would not have found room at this row's end. */
function isFull(row: Row, next: Row, block: FlowBlock): boolean {
  return row.right + firstWidth(next) + row.size * 0.2 > block.right - row.size * 0.3;
}

const firstWidth = ({ words: [word] }: Row): number => (word ? word.right - word.left : 0);

const isCapital = (row: Row): boolean => textOf(row) === textOf(row).toUpperCase();

/** A full line between two centred ones is centred as well. */
function centredOf(block: FlowBlock): boolean[] {
  const centred = block.rows.map((row) => isCentred(row, block));
  return centred.map((is, i) => is || ((centred[i - 1] ?? false) && (centred[i + 1] ?? false)));
}

export const textOf = (row: Row): string => row.words.map((word) => word.text).join(' ');

function isCentred(row: Row, { left, right }: FlowBlock): boolean {
  const before = row.left - left;
  const after = right - row.right;
  // A full line of a paragraph reaches both margins, a first line only the right one.
  return Math.min(before, after) > row.size && Math.abs(before - after) < row.size * 1.2;
}

/** A low quartile: lines within paragraphs are nearer than paragraphs. */
function usualPitch(rows: readonly Row[]): number {
  const gaps = rows
    .slice(1)
    .map((row, i) => row.baseline - (rows[i]?.baseline ?? 0))
    .filter((gap) => gap > 0)
    .toSorted((a, b) => a - b);
  const size = rows[0]?.size ?? 12;
  return Math.max(gaps[Math.floor(gaps.length * 0.3)] ?? size * 1.3, size * 0.9);
}
