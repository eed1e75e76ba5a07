import type { Cell, TableBlock } from './blocks.js';
import type { PageWord } from './page-content.js';
import { type Row, rowFrom } from './rows.js';

/** In sizes of the type. */
const GAP = 0.9;
const LEAST_COLUMNS = 3;
const LEAST_ROWS = 3;
/** Rows further apart do not belong to one table. */
const FAR = 3.5;
const OPENS_RECORD = /^(?:\d{1,3}|[IVX]{1,5}|[A-H])[.)]?$/u;

/** Tables set without rulings: consecutive rows over which at least two gaps stay open. Other rows stay as they are. */
export function gapTables(rows: readonly Row[], page: number): (Row[] | TableBlock)[] {
  const parts: (Row[] | TableBlock)[] = [];
  let plain: Row[] = [];
  for (let i = 0; i < rows.length;) {
    const found = tableAt(rows, i);
    const row = rows[i];
    if (!found || !row) {
      if (row) plain.push(row);
      i++;
      continue;
    }
    if (plain.length > 0) parts.push(plain);
    plain = [];
    parts.push({ kind: 'table', page, edges: found.edges, cells: recordsOf(found.rows, found.edges) });
    i += found.rows.length;
  }
  if (plain.length > 0) parts.push(plain);
  return parts;
}

function tableAt(rows: readonly Row[], start: number): { rows: Row[]; edges: number[] } | null {
  const first = rows[start];
  if (!first || segmentsOf(first).length < LEAST_COLUMNS) return null;
  const taken: Row[] = [];
  let open: [number, number][] = [];
  for (let i = start; i < rows.length; i++) {
    const row = rows[i];
    const last = taken[taken.length - 1];
    if (!row || (last && row.baseline - last.baseline > FAR * row.size)) break;
    const gaps = i === start ? gapsOf(row) : common(open, row);
    if (gaps.length < LEAST_COLUMNS - 1 || gaps.length < open.length - 1) break;
    open = gaps;
    taken.push(row);
  }
  const full = taken.filter((row) => segmentsOf(row).length >= LEAST_COLUMNS).length;
  if (taken.length < LEAST_ROWS || full < LEAST_ROWS) return null;
  return { rows: taken, edges: [Math.min(...taken.map((row) => row.left)), ...open.map(([, to]) => to)] };
}

function segmentsOf(row: Row): PageWord[][] {
  const segments: PageWord[][] = [];
  let right = Number.POSITIVE_INFINITY;
  for (const word of row.words) {
    const current = segments[segments.length - 1];
    if (current && word.left - right < GAP * row.size) current.push(word);
    else segments.push([word]);
    right = word.right;
  }
  return segments;
}

function gapsOf(row: Row): [number, number][] {
  const segments = segmentsOf(row);
  return segments.slice(1).map((segment, i): [number, number] => {
    const before = segments[i];
    return [before?.[before.length - 1]?.right ?? 0, segment[0]?.left ?? 0];
  });
}

/** What of the open gaps no word of the row covers. */
function common(open: readonly [number, number][], row: Row): [number, number][] {
  return open.flatMap(([from, to]): [number, number][] => {
    let left = from;
    let right = to;
    for (const word of row.words) {
      if (word.right <= left || word.left >= right) continue;
      if (word.left - left > right - word.right) right = Math.min(right, word.left);
      else left = Math.max(left, word.right);
    }
    return right - left >= 0.4 * row.size ? [[left, right]] : [];
  });
}

/** Rows put together to records: one begins where the first column holds a number, or where all columns begin anew. */
function recordsOf(rows: readonly Row[], edges: readonly number[]): Cell[][] {
  const records: Cell[][] = [];
  const isNumbered = rows.some((row) => OPENS_RECORD.test(row.words[0]?.text ?? ''));
  rows.forEach((row, i) => {
    const cells = edges.map((edge, column) => {
      const to = edges[column + 1] ?? Number.POSITIVE_INFINITY;
      return row.words.filter((word) => word.left >= (column === 0 ? -1 : edge - 1) && word.left < to - 1);
    });
    const filled = cells.filter((words) => words.length > 0).length;
    const opens = isNumbered && i > 0 ? (cells[0]?.length ?? 0) > 0 : filled >= LEAST_COLUMNS;
    const last = records[records.length - 1];
    if (last && !opens) cells.forEach((words, column) => words.length > 0 && last[column]?.push(rowFrom(words)));
    else records.push(cells.map((words) => (words.length > 0 ? [rowFrom(words)] : [])));
  });
  return records;
}
