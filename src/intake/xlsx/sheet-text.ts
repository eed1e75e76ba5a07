import { type SpanningCell, isBlank, tableRows } from '../table-rows.js';
import type { PlacedWords, TextBuilder } from '../text-builder.js';
import { columnName } from './cell-reference.js';
import type { MergedRange, RawCell, Sheet } from './read-sheet.js';

/** A table has a line of at least so many headings; what stands above is a title. */
const FEWEST_HEADINGS = 3;

/** Writes a sheet: lines above the table as they are, the table's rows with bars. `shown` gives the words of a cell. */
export function writeSheet(builder: TextBuilder, name: string, sheet: Sheet, shown: (cell: RawCell) => string): void {
  const columns = [...new Set(sheet.rows.flatMap(({ cells }) => cells.map(({ column }) => column)))].sort(
    (a, b) => a - b,
  );
  const rows = tableRows(spanningRows(name, sheet, columns, shown));
  const own = sheet.rows.map(({ cells }) => cells.length);
  let isInTable = false;
  rows.forEach((row, i) => {
    isInTable ||= (own[i] ?? 0) >= FEWEST_HEADINGS;
    if (row.every(isBlank)) return;
    if (isInTable) builder.row(row);
    else titleLines(builder, row);
    const next = sheet.rows[i + 1];
    if (!isInTable && next && next.row > (sheet.rows[i]?.row ?? 0) + 1) builder.blankLine();
  });
  builder.blankLine();
}

/** Above the table what stands side by side is a letterhead: each cell is a line. */
function titleLines(builder: TextBuilder, row: readonly PlacedWords[][]): void {
  for (const cell of row) {
    if (isBlank(cell)) continue;
    for (const { text, place } of cell)
      for (const line of text.split('\n')) if (line.trim() !== '') builder.words(line.trim(), place).lineEnd();
  }
}

function spanningRows(
  name: string,
  sheet: Sheet,
  columns: readonly number[],
  shown: (cell: RawCell) => string,
): SpanningCell[][] {
  const byTop = new Map<number, MergedRange[]>();
  for (const range of sheet.merged) byTop.set(range.top, [...(byTop.get(range.top) ?? []), range]);
  let open: MergedRange[] = [];
  return sheet.rows.map(({ row, cells }, i) => {
    const beginning = byTop.get(row) ?? [];
    open = [...open.filter(({ bottom }) => bottom >= row), ...beginning];
    const held = new Map(cells.map((cell) => [cell.column, cell]));
    return columns.flatMap((column) => {
      const range = open.find(({ left, right }) => column >= left && column <= right);
      if (range && (range.top !== row || column !== Math.max(range.left, firstOf(columns, range)))) return [];
      const cell = held.get(range ? range.left : column) ?? held.get(column);
      const text = cell ? shown(cell).trim() : '';
      const words =
        text === '' ? [] : [{ text, place: { cell: `${name}!${columnName(cell?.column ?? column)}${row}` } }];
      if (!range) return [{ words, columns: 1, rows: 1 }];
      const below = sheet.rows.slice(i + 1);
      const last = below.findIndex((one) => one.row > range.bottom);
      const covered = columns.filter((one) => one >= range.left && one <= range.right).length;
      return [{ words, columns: covered, rows: 1 + (last < 0 ? below.length : last) }];
    });
  });
}

const firstOf = (columns: readonly number[], { left, right }: MergedRange): number =>
  columns.find((column) => column >= left && column <= right) ?? left;
