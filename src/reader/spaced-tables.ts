import type { KnownNames } from './known-names.js';
import type { Line } from './paragraphs.js';
import type { SourceText } from './source-text.js';
import { type Cell, cellOf, columnIn, widePieces } from './table-cells.js';
import { type Column, columnsOf } from './table-columns.js';
import { ROW_CODE, type TablesFound, nothingAbove, tableRow } from './table-rows.js';

type Piece = [number, number];

/** Where a column stands: [start, end) in characters from the line's start. */
interface Slot {
  start: number;
  end: number;
}

const MOST_HEADING_LINES = 3;
const MOST_ROW_LINES = 60;
const LONGEST_LINE = 600;
const PAGE_LINE = /^(?:trang )?-?\s?\d{1,3}(?:\s?\/\s?\d{1,3})?\s?-?$/u;
const RULE_LINE = /^[\s+=_-]+$/u;

/**
 * Tables set with runs of blanks, as they come out of a page's layout: each heading marks a column, and the words of a
 * cell are broken over several lines. Headings may stand again after a page break.
 */
export function spacedTables(source: SourceText, lines: readonly Line[], known: KnownNames): TablesFound {
  const found: TablesFound = { rows: [], taken: new Set() };
  for (let i = 0; i < lines.length; i++) {
    const heading = headingAt(source, lines, i);
    if (!heading) continue;
    for (let taken = i; taken < heading.next; taken++) found.taken.add(taken);
    i = readRows(source, lines, heading, known, found) - 1;
  }
  return found;
}

interface Heading {
  slots: Slot[];
  columns: Map<Column, number>;
  next: number;
}

function headingAt(source: SourceText, lines: readonly Line[], i: number): Heading | null {
  const first = lines[i];
  if (!first || first.text.length > 400) return null;
  const pieces = widePieces(source, first);
  if (pieces.length < 3 || first.text.includes('|')) return null;
  const slots: Slot[] = pieces.map(([from, to]) => slotOf(source, from, to));
  const words = pieces.map(([from, to]) => source.text.slice(from, to));
  for (let last = i; ;) {
    const columns = columnsOf(words);
    if (columns) {
      // "Cơ quan" over "chủ trì": what stands below without a code is still the heading.
      let next = last + 1;
      while (next < i + MOST_HEADING_LINES && isHeadingTail(source, lines[next], slots)) next++;
      return { slots, columns, next };
    }
    const following = lines[++last];
    if (last >= i + MOST_HEADING_LINES || !following || following.blankBefore) return null;
    for (const [from, to] of widePieces(source, following)) {
      const slot = slotOf(source, from, to);
      const at = nearest(slots, slot);
      const own = slots[at];
      if (!own) return null;
      words[at] = `${words[at] ?? ''} ${source.text.slice(from, to)}`;
      slots[at] = { start: Math.min(own.start, slot.start), end: Math.max(own.end, slot.end) };
    }
  }
}

function isHeadingTail(source: SourceText, line: Line | undefined, slots: readonly Slot[]): boolean {
  if (!line || line.blankBefore || line.text.length > 200) return false;
  const pieces = widePieces(source, line);
  return pieces.every(([from, to]) => {
    const at = nearest(slots, slotOf(source, from, to));
    return at > 0 && to - from <= 24 && /^[\p{Ll}(]/u.test(source.text.slice(from, from + 1));
  });
}

const slotOf = (source: SourceText, from: number, to: number): Slot => ({
  start: columnIn(source, from),
  end: columnIn(source, from) + to - from,
});

/** The column that a piece shares most characters with; beside all of them, the nearest. */
function nearest(slots: readonly Slot[], piece: Slot): number {
  let best = 0;
  let closest = -Infinity;
  slots.forEach((slot, i) => {
    const shared = Math.min(slot.end, piece.end) - Math.max(slot.start, piece.start);
    if (shared > closest) [best, closest] = [i, shared];
  });
  return best;
}

function readRows(
  source: SourceText,
  lines: readonly Line[],
  heading: Heading,
  known: KnownNames,
  found: TablesFound,
): number {
  const above = nothingAbove();
  const hasCodes = heading.columns.get('code') === 0;
  // A wide cell must not reach over the heading beside it: columns end where the next one begins.
  let slots = heading.slots;
  let row: Piece[][] | null = null;
  let rowLines = 0;
  const rows: Piece[][][] = [];
  let i = heading.next;
  for (; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    if (RULE_LINE.test(line.text) || (PAGE_LINE.test(line.low) && columnIn(source, line.start) > 3)) {
      found.taken.add(i);
      continue;
    }
    if (line.text.length > LONGEST_LINE) break;
    const again = headingAt(source, lines, i);
    if (again) {
      if (again.slots.length !== heading.slots.length) break;
      for (let taken = i; taken < again.next; taken++) found.taken.add(taken);
      i = again.next - 1;
      slots = again.slots;
      continue;
    }
    const pieces = piecesOf(source, line, slots);
    const placed = pieces.map((piece) => ({ piece, at: nearest(slots, slotOf(source, piece[0], piece[1])) }));
    const code = placed.find(({ at }) => at === 0);
    const isCode = code !== undefined && ROW_CODE.test(source.text.slice(...code.piece));
    const starts: boolean = hasCodes
      ? isCode && placed.length >= 2
      : row === null || (line.blankBefore && placed.length >= 2) || startsUncoded(source, placed, row, heading.columns);
    if (!starts && (row === null || line.blankBefore || isRunning(line, placed.length, slots))) break;
    if (hasCodes && !isCode && code !== undefined) break;
    if (starts) {
      row = slots.map((): Piece[] => []);
      rows.push(row);
      rowLines = 0;
    }
    if (++rowLines > MOST_ROW_LINES) break;
    for (const { piece, at } of placed) row?.[at]?.push(piece);
    found.taken.add(i);
  }
  rows.forEach((pieces, r) => {
    const cells: Cell[] = pieces.map((own) => cellOf(source, own));
    const code = rows[r + 1]?.[0]?.[0];
    const made = tableRow(cells, heading.columns, known, above, code ? source.text.slice(...code) : null);
    if (made) found.rows.push({ ...made, ...extentOf(pieces) });
  });
  return i;
}

/** The pieces of a row's line; one that runs over two columns with a single blank between is cut where the next begins. */
function piecesOf(source: SourceText, line: Line, slots: readonly Slot[]): Piece[] {
  return widePieces(source, line).flatMap(([from, to]): Piece[] => {
    const base = columnIn(source, from) - from;
    const cut = slots.find(
      ({ start }) =>
        start > from + base + 3 &&
        start < to + base &&
        source.text[start - base - 1] === ' ' &&
        /\p{Lu}|\d/u.test(source.text[start - base] ?? ''),
    );
    // Only where the words on both sides stand in columns of their own.
    if (!cut || slots.some(({ start }) => start > from + base && start < cut.start)) return [[from, to]];
    const at = cut.start - base;
    return to - at < 3
      ? [[from, to]]
      : [
          [from, at - 1],
          [at, to],
        ];
  });
}

/** Without codes a row begins where a task begins in capitals and the row above names its party already. */
function startsUncoded(
  source: SourceText,
  placed: readonly { piece: Piece; at: number }[],
  row: readonly (readonly Piece[])[],
  columns: ReadonlyMap<Column, number>,
): boolean {
  const task = placed.find(({ at }) => at === columns.get('task'));
  const lead = placed.find(({ at }) => at === columns.get('lead'));
  const isNamed = (row[columns.get('lead') ?? -1]?.length ?? 0) > 0;
  return task !== undefined && lead !== undefined && isNamed && /^\p{Lu}/u.test(source.text.slice(...task.piece));
}

/** A line that runs from the first column over the others is no cell: the table has ended. */
const isRunning = (line: Line, pieces: number, slots: readonly Slot[]): boolean =>
  pieces === 1 && line.text.length > (slots[2]?.start ?? 60) && line.text.length > 60;

function extentOf(pieces: readonly (readonly Piece[])[]): { start: number; end: number } {
  const all = pieces.flat();
  return { start: Math.min(...all.map(([from]) => from)), end: Math.max(...all.map(([, to]) => to)) };
}
