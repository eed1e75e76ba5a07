import type { TableBlock } from './blocks.js';
import type { PageContent, PageWord } from './page-content.js';
import { type Grid, ruledGrids } from './ruled-grids.js';
import { rowsOf } from './rows.js';

export interface TableOnPage {
  table: TableBlock;
  top: number;
  bottom: number;
}

/** Tables drawn with rulings, and the words that stand outside of them. */
export function ruledTables(content: PageContent): { tables: TableOnPage[]; rest: PageWord[] } {
  const tables: TableOnPage[] = [];
  let rest = content.words;
  for (const grid of ruledGrids(content.rules)) {
    const inside: PageWord[] = [];
    const outside: PageWord[] = [];
    for (const word of rest) (isInside(grid, word) ? inside : outside).push(word);
    const table = tableFrom(grid, inside, content.page);
    if (!table) continue;
    rest = outside;
    tables.push({ table, top: grid.ys[0] ?? 0, bottom: grid.ys[grid.ys.length - 1] ?? 0 });
  }
  return { tables, rest };
}

const middleOf = (word: PageWord): { x: number; y: number } => ({
  x: (word.left + word.right) / 2,
  y: word.baseline - word.size * 0.3,
});

function isInside(grid: Grid, word: PageWord): boolean {
  const { x, y } = middleOf(word);
  return indexIn(grid.xs, x) >= 0 && indexIn(grid.ys, y) >= 0;
}

/** Which stretch between two lines holds the point; -1 outside. */
function indexIn(lines: readonly number[], at: number): number {
  if (at < (lines[0] ?? 0) || at > (lines[lines.length - 1] ?? 0)) return -1;
  return Math.min(lines.filter((line) => line <= at).length, lines.length - 1) - 1;
}

/** A cell that spans others gives its words to the first of them. Null when no row has two filled cells: a frame. */
function tableFrom(grid: Grid, words: readonly PageWord[], page: number): TableBlock | null {
  const columns = grid.xs.length - 1;
  const rows = grid.ys.length - 1;
  const ownerOf = owners(grid, rows, columns);
  const wordsOf = new Map<number, PageWord[]>();
  for (const word of words) {
    const { x, y } = middleOf(word);
    const owner = ownerOf[indexIn(grid.ys, y) * columns + indexIn(grid.xs, x)] ?? 0;
    const cell = wordsOf.get(owner);
    if (cell) cell.push(word);
    else wordsOf.set(owner, [word]);
  }
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => rowsOf(wordsOf.get(row * columns + column) ?? [])),
  ).filter((row) => row.some((cell) => cell.length > 0));
  const isTable = cells.some((row) => row.filter((cell) => cell.length > 0).length >= 2);
  return isTable ? { kind: 'table', page, edges: grid.xs, cells } : null;
}

/** For each cell the one it is merged into: itself, or the first from the top left. */
function owners(grid: Grid, rows: number, columns: number): number[] {
  const owner = Array.from({ length: rows * columns }, (_, i) => i);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      if (column > 0 && grid.isOpenRight(row, column - 1)) owner[at] = owner[at - 1] ?? at;
      else if (row > 0 && grid.isOpenBelow(row - 1, column)) owner[at] = owner[at - columns] ?? at;
    }
  return owner;
}
