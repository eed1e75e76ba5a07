import type { Block, Cell, TableBlock } from './blocks.js';
import { textOf } from './text-flow.js';

/** Edges of one table on two pages may differ by so many points. */
const SAME_EDGE = 4;
const NUMBER = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,6}|[A-Z])[.)]?$/u;

/** Tables that run over a page put together: repeated headings left out, a row broken by the page's end joined. */
export function continued(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined[joined.length - 1];
    if (block.kind !== 'table' || last?.kind !== 'table' || last.page === block.page || !hasSameEdges(last, block)) {
      joined.push(block);
      continue;
    }
    joined[joined.length - 1] = { ...last, page: block.page, cells: appended(last.cells, block.cells) };
  }
  return joined;
}

const hasSameEdges = (a: TableBlock, b: TableBlock): boolean =>
  a.edges.length === b.edges.length && a.edges.every((edge, i) => Math.abs(edge - (b.edges[i] ?? 0)) <= SAME_EDGE);

function appended(above: readonly Cell[][], below: readonly Cell[][]): Cell[][] {
  let from = 0;
  while (from < below.length && wordsOf(below[from]) === wordsOf(above[from]) && from < 3) from++;
  const rows = below.slice(from);
  const last = above[above.length - 1];
  const first = rows[0];
  if (!last || !first || !isRest(first, last)) return [...above, ...rows];
  const whole = last.map((cell, i) => [...cell, ...(first[i] ?? [])]);
  return [...above.slice(0, -1), whole, ...rows.slice(1)];
}

/** The rest of a row has no number of its own, below a row that has one. */
function isRest(row: readonly Cell[], above: readonly Cell[]): boolean {
  const number = above[0]?.map(textOf).join(' ') ?? '';
  return (row[0]?.length ?? 0) === 0 && NUMBER.test(number);
}

const wordsOf = (row: readonly Cell[] | undefined): string =>
  (row ?? []).map((cell) => cell.map(textOf).join(' ')).join('|');
