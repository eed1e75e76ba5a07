import type { KnownNames } from './known-names.js';
import { type PartiesOfCell, partiesOfCell } from './party-cells.js';
import type { Party } from './party.js';
import type { Cell } from './table-cells.js';
import type { Column } from './table-columns.js';

/** One leaf row of an assignment table. */
export interface TableRow {
  start: number;
  end: number;
  code: string | null;
  task: string;
  parties: Party[];
  coordinators: Party[];
  deadline: Cell | null;
  product: string | null;
  reportTo: string | null;
}

export interface TablesFound {
  rows: TableRow[];
  /** Lines (by index) that belong to a table and are no running text. */
  taken: Set<number>;
}

/** What the rows above said, for cells merged over rows or written "-nt-". */
export interface RowsAbove {
  parties: PartiesOfCell;
  deadline: Cell | null;
  product: string | null;
  code: string | null;
}

export const nothingAbove = (): RowsAbove => ({
  parties: { leads: [], coordinators: [] },
  deadline: null,
  product: null,
  code: null,
});

/** "-nt-", "nt", "như trên", "//", '"', "-//-": the cell above. */
const SAME_AS_ABOVE = /^(?:["'″”,.\s-]{0,6}(?:n\.?t\.?|như trên|\/\/|″|”|"|'')["'″”,.\s-]{0,6}|n\/t)$/iu;
export const ROW_CODE =
  /^(?:(?:nv|kh|ct)?\s?\d{1,3}(?:[._]\d{1,3}){0,3}(?:\s?-?\s?[a-zđ]\)?)?|[A-Z]{1,4}\d{0,3}[_.-]?[A-Z0-9.]{0,12}|[IVXL]{1,6}(?:\.\d{1,2}){0,2}|[a-zđ])[.)]?$/u;
const GROUP_CODE = /^(?:[IVXL]{1,6}|[A-HK])[.)]?$/u;

/**
 * One row: a leaf is a duty, a group row ("I | LĨNH VỰC KINH TẾ | | |") is none. An empty lead is that of the row above
 * (merged cells). `next` is the code of the row that follows.
 */
export function tableRow(
  cells: readonly Cell[],
  columns: ReadonlyMap<Column, number>,
  known: KnownNames,
  above: RowsAbove,
  next: string | null,
): TableRow | null {
  const at = (column: Column): Cell | null => {
    const index = columns.get(column);
    const found = index === undefined ? undefined : cells[index];
    return found && /[\p{L}\p{N}"″”/]/u.test(found.stretch.text) ? found : null;
  };
  const task = at('task');
  const code = codeOf(cells, columns);
  const lead = at('lead');
  const together = at('coordinator');
  const [deadline, product] = [at('deadline'), at('product')];
  const isBare = !lead && !together && !deadline && !product && !at('reportTo');
  if (!task || (isBare && !isLeaf(task, code, next, above))) {
    if (isBare) above.code = null;
    return null;
  }
  const isSame = lead === null || SAME_AS_ABOVE.test(lead.stretch.text);
  const own = lead && !isSame ? partiesOfCell(lead.stretch, known) : null;
  const leads = own?.leads ?? above.parties.leads;
  if (leads.length === 0) return null;
  const coordinators = together
    ? SAME_AS_ABOVE.test(together.stretch.text)
      ? above.parties.coordinators
      : partiesOfCell(together.stretch, known).all
    : lead === null
      ? above.parties.coordinators
      : [];
  const isSameTime = deadline !== null && SAME_AS_ABOVE.test(deadline.stretch.text);
  const time = isSameTime || (isBare && deadline === null) ? above.deadline : deadline;
  const made = product && !SAME_AS_ABOVE.test(product.stretch.text) ? words(product) : product ? above.product : null;
  const row: TableRow = {
    start: Math.min(task.start, ...cells.filter((c) => c.stretch.text.trim() !== '').map((c) => c.start)),
    end: Math.max(...cells.map((c) => c.end)),
    code,
    task: words(task),
    parties: [...leads],
    coordinators: [...coordinators, ...(own?.coordinators ?? [])],
    deadline: time,
    product: made,
    reportTo: at('reportTo') ? words(at('reportTo')) : null,
  };
  above.parties = { leads: row.parties, coordinators: row.coordinators };
  above.deadline = time;
  above.product = made;
  above.code = code;
  return row;
}

function codeOf(cells: readonly Cell[], columns: ReadonlyMap<Column, number>): string | null {
  const index = columns.get('code') ?? (columns.get('task') === 0 ? -1 : 0);
  const code = cells[index]?.stretch.text.trim() ?? '';
  return ROW_CODE.test(code) ? code : null;
}

/** A row with nothing but its words: every other cell is merged with the one above, or it is the name of a group. */
function isLeaf(task: Cell, code: string | null, next: string | null, above: RowsAbove): boolean {
  if (above.parties.leads.length === 0 || above.code === null || code === null || GROUP_CODE.test(code)) return false;
  if (!/\p{Ll}/u.test(task.stretch.text)) return false;
  if (next?.startsWith(`${code.replace(/[.)]$/u, '')}.`)) return false;
  return Number(code.replace(/\D/gu, '')) === Number(above.code.replace(/\D/gu, '')) + 1;
}

const words = (cell: Cell | null): string => cell?.stretch.text.replace(/\s+/gu, ' ').trim() ?? '';
