import type { Block, FlowBlock } from './blocks.js';
import { zonesOf } from './columns.js';
import { gapTables } from './gap-tables.js';
import type { PageContent } from './page-content.js';
import { type Row, rowsOf } from './rows.js';
import { ruledTables } from './ruled-tables.js';

const FOOTNOTE_SIZE = 0.88;
const FOOTNOTE_FROM = 0.55;

/** The blocks of a page from the top: tables, columns side by side, running text, footnotes. */
export function pageLayout(content: PageContent): Block[] {
  const { tables, rest } = ruledTables(content);
  const blocks: Block[] = [];
  const rows = rowsOf(rest);
  const { body, notes } = footnotesParted(rows, content);
  let from = 0;
  for (const { table, top } of tables.toSorted((a, b) => a.top - b.top)) {
    const until = body.findIndex((row, i) => i >= from && row.baseline > top);
    const to = until < 0 ? body.length : until;
    blocks.push(...flowBlocks(body.slice(from, to), body, content), table);
    from = to;
  }
  blocks.push(...flowBlocks(body.slice(from), body, content));
  if (notes.length > 0) blocks.push({ ...flow(notes, areaOf(rows), content.page), isFootnote: true });
  return blocks;
}

function flowBlocks(rows: readonly Row[], all: readonly Row[], content: PageContent): Block[] {
  const area = areaOf(all);
  return gapTables(rows, content.page).flatMap((part): Block[] => {
    if ('kind' in part) return [part];
    return zonesOf(part, area).flatMap(({ parts }) =>
      parts
        .filter((side) => side.length > 0)
        .map((side) => ({
          ...flow(side, parts.length > 1 ? ownArea(side) : area, content.page),
          isColumn: parts.length > 1,
        })),
    );
  });
}

const flow = (rows: Row[], area: { left: number; right: number }, page: number): FlowBlock => ({
  kind: 'flow',
  page,
  rows,
  ...area,
  isColumn: false,
  isFootnote: false,
});

/** Margins of the running text: where most long rows begin and end. */
function areaOf(rows: readonly Row[]): { left: number; right: number } {
  const widest = rows.reduce((most, row) => Math.max(most, row.right - row.left), 0);
  const long = rows.filter((row) => row.right - row.left > widest * 0.75);
  const lefts = long.map((row) => row.left).toSorted((a, b) => a - b);
  const rights = long.map((row) => row.right).toSorted((a, b) => a - b);
  return {
    left: lefts[Math.floor(lefts.length * 0.1)] ?? 0,
    right: rights[Math.ceil(rights.length * 0.9) - 1] ?? 0,
  };
}

const ownArea = (rows: readonly Row[]): { left: number; right: number } => ({
  left: Math.min(...rows.map((row) => row.left)),
  right: Math.max(...rows.map((row) => row.right)),
});

/** Rows in small type at the foot of the page, the first of which begins with a mark. */
function footnotesParted(rows: readonly Row[], { height }: PageContent): { body: Row[]; notes: Row[] } {
  const sizes = rows.flatMap((row) => row.words.map((word) => word.size)).toSorted((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  let from = rows.length;
  while (from > 0) {
    const row = rows[from - 1];
    if (!row || row.size > usual * FOOTNOTE_SIZE || row.baseline < height * FOOTNOTE_FROM) break;
    from--;
  }
  const isNote = from > 0 && /^[[(]?(?:\d{1,3}|\*)/u.test(rows[from]?.words[0]?.text ?? '');
  return isNote ? { body: rows.slice(0, from), notes: rows.slice(from) } : { body: [...rows], notes: [] };
}
