import type { Line } from './paragraphs.js';
import { type SourceText, type Stretch, stretchOf } from './source-text.js';
import { eachMatch } from './pattern.js';

/** A cell's words; where they were written over several lines the pieces are joined by a blank. */
export interface Cell {
  start: number;
  end: number;
  stretch: Stretch;
  /** Where a character of the stretch stands in the prepared text. */
  placeOf: (index: number) => number;
}

/** A cell that stands in the text in one piece; its line ends become blanks. */
export function cellAt(source: SourceText, from: number, to: number): Cell {
  const raw = source.text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const end = Math.max(start, from + raw.trimEnd().length);
  const whole = stretchOf(source, start, end);
  const flat = (text: string): string => text.replaceAll('\n', ' ');
  return {
    start,
    end,
    stretch: { start, text: flat(whole.text), low: flat(whole.low), plain: flat(whole.plain) },
    placeOf: (index) => start + index,
  };
}

/** A cell put together from pieces [start, end) of several lines, in their order. */
export function cellOf(source: SourceText, pieces: readonly (readonly [number, number])[]): Cell {
  const joined = (text: string): string => pieces.map(([from, to]) => text.slice(from, to)).join(' ');
  const start = pieces[0]?.[0] ?? 0;
  const offsets: number[] = [];
  let length = 0;
  for (const [from, to] of pieces) {
    offsets.push(length);
    length += to - from + 1;
  }
  return {
    start,
    end: pieces[pieces.length - 1]?.[1] ?? start,
    stretch: { start, text: joined(source.text), low: joined(source.low), plain: joined(source.plain) },
    placeOf: (index) => {
      const piece = Math.max(
        0,
        offsets.findLastIndex((offset) => offset <= index),
      );
      const [from, to] = pieces[piece] ?? [start, start];
      return Math.min(to, from + index - (offsets[piece] ?? 0));
    },
  };
}

/** The cells between bars, from one line's start to another's end; an outer bar at either side is no cell. */
export function barCells(source: SourceText, first: Line, last: Line): Cell[] {
  const text = source.text.slice(first.start, last.end);
  if (!text.includes('|')) return [];
  const isFramed = text.startsWith('|') && text.endsWith('|') && text.length > 1;
  const end = isFramed ? text.length - 1 : text.length;
  return split(source, text, '|', first.start, text.startsWith('|') ? 1 : 0, end);
}

/** The cells of a line parted by tabs; empty ones at its start and end count. */
export function tabCells(source: SourceText, line: Line): Cell[] {
  const from = source.text.lastIndexOf('\n', line.start - 1) + 1;
  const close = source.text.indexOf('\n', line.end);
  const text = source.typed.slice(from, close < 0 ? source.text.length : close);
  return text.includes('\t') ? split(source, text, '\t', from, 0, text.length) : [];
}

function split(source: SourceText, text: string, mark: string, base: number, begin: number, end: number): Cell[] {
  const cells: Cell[] = [];
  for (let from = begin; from <= end;) {
    const found = text.indexOf(mark, from);
    const to = found < 0 || found > end ? end : found;
    cells.push(cellAt(source, base + from, base + to));
    if (found < 0 || found >= end) break;
    from = to + 1;
  }
  return cells;
}

/** The pieces of a line that two or more blanks part: [start, end) in the prepared text. */
export function widePieces(source: SourceText, line: Line): [number, number][] {
  const pieces: [number, number][] = [];
  let from = line.start;
  for (const gap of eachMatch(/\s{2,200}/gu, line.text)) {
    pieces.push([from, line.start + gap.index]);
    from = line.start + gap.index + gap[0].length;
  }
  pieces.push([from, line.end]);
  return pieces;
}

/** How far from its line's start a place stands. */
export const columnIn = (source: SourceText, at: number): number => at - (source.text.lastIndexOf('\n', at - 1) + 1);
