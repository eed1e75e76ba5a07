import type { PlacedWords } from './text-builder.js';

/** A cell as a file holds it: once, with the rows and columns it covers. */
export interface SpanningCell {
  words: PlacedWords[];
  columns: number;
  rows: number;
}

const WIDEST = 128;
const LONGEST_HEADING = 60;

/**
 * The rows of a table, each with all its cells. A cell merged over rows holds for each of them, so its words stand in
 * each; merged over columns they stand in the first. Of headings in two storeys the lower one names the columns: there a
 * heading that covers both stands in the last row only.
 */
export function tableRows(rows: readonly (readonly SpanningCell[])[]): PlacedWords[][][] {
  const headingRow = rows.findIndex(isUpperStorey);
  const width = widthOf(rows);
  const above: ({ cell: SpanningCell; column: number; left: number; isHeading: boolean } | undefined)[] = [];
  return rows.map((row, r) => {
    const filled: PlacedWords[][] = Array.from({ length: width }, () => []);
    let next = 0;
    for (let column = 0; column < width; column++) {
      let held = above[column];
      if (!held || held.left === 0) {
        const cell = row[next++];
        if (!cell) continue;
        held = { cell, column, left: Math.max(1, cell.rows), isHeading: r === headingRow && cell.rows > 1 };
        const covered = Math.max(1, Math.min(cell.columns, width - column));
        for (let c = column; c < column + covered; c++) above[c] = { ...held };
        held = above[column] ?? held;
      }
      if (held.column === column && (!held.isHeading || held.left === 1)) filled[column] = held.cell.words;
      const isFirst = held.column === column;
      const last = isFirst ? column + Math.max(1, Math.min(held.cell.columns, width - column)) : column + 1;
      for (let c = column; c < last; c++) {
        const one = above[c];
        if (one) one.left--;
      }
      column = last - 1;
    }
    return filled;
  });
}

export const isBlank = (words: readonly PlacedWords[]): boolean => words.every(({ text }) => text.trim() === '');

function isUpperStorey(row: readonly SpanningCell[]): boolean {
  const isOverRows = row.some((cell) => cell.rows > 1);
  const isOverColumns = row.some((cell) => cell.columns > 1 && cell.rows === 1);
  return isOverRows && isOverColumns && row.every(({ words }) => lengthOf(words) <= LONGEST_HEADING);
}

const lengthOf = (words: readonly PlacedWords[]): number => words.reduce((sum, { text }) => sum + text.length, 0);

function widthOf(rows: readonly (readonly SpanningCell[])[]): number {
  let widest = 1;
  const hanging: { left: number; columns: number }[] = [];
  for (const row of rows) {
    const own = row.reduce((sum, cell) => sum + Math.max(1, cell.columns), 0);
    const held = hanging.reduce((sum, cell) => sum + (cell.left > 0 ? cell.columns : 0), 0);
    widest = Math.max(widest, own + held);
    for (const cell of hanging) cell.left--;
    const open = hanging.filter(({ left }) => left > 0);
    hanging.splice(0, hanging.length, ...open);
    for (const cell of row)
      if (cell.rows > 1) hanging.push({ left: cell.rows - 1, columns: Math.max(1, cell.columns) });
    if (widest >= WIDEST) return WIDEST;
  }
  return widest;
}
