import type { KnownNames } from './known-names.js';
import type { Line } from './paragraphs.js';
import { partiesAt } from './parties.js';
import type { Party } from './party.js';
import { type SourceText, type Stretch, looseStretch, stretchOf } from './source-text.js';
import { type Column, columnsOf } from './table-columns.js';

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

/** A cell's words, with their place in the prepared text when they stand there in one piece. */
export interface Cell {
  start: number;
  end: number;
  stretch: Stretch;
}

export interface TablesFound {
  rows: TableRow[];
  /** Lines (by index) that belong to a table and are no running text. */
  taken: Set<number>;
}

const SAME_AS_ABOVE = /^["'″-]*\s*(?:-?\s?nt\s?-?|như trên|″|")\s*["'″-]*$/iu;
const RULE_LINE = /^[|\s:+=-]+$/u;
const ROW_CODE = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[A-Z]{1,4}\d{0,3}[_.]?[A-Z0-9.]*|[IVXL]{1,6})\.?$/u;
/** A row that never closes (a line full of bars in running text) is given up after this many lines. */
const LONGEST_ROW = 40;

/** Assignment tables whose cells stand between "|" (or tabs): header row, then rows that may run over several lines. */
export function barTables(source: SourceText, lines: readonly Line[], known: KnownNames): TablesFound {
  const found: TablesFound = { rows: [], taken: new Set() };
  for (let i = 0; i < lines.length; i++) {
    const header = cellsOf(source, lines[i], lines[i]);
    const columns = header.length >= 3 ? columnsOf(header.map((cell) => cell.stretch.text)) : null;
    if (!columns) continue;
    found.taken.add(i);
    i = readRows(source, lines, i + 1, header.length, columns, known, found) - 1;
  }
  return found;
}

function readRows(
  source: SourceText,
  lines: readonly Line[],
  from: number,
  width: number,
  columns: Map<Column, number>,
  known: KnownNames,
  found: TablesFound,
): number {
  let above: Party[] = [];
  let i = from;
  while (i < lines.length) {
    const first = lines[i];
    if (!first) break;
    if (RULE_LINE.test(first.text)) {
      found.taken.add(i++);
      continue;
    }
    if (!first.text.includes('|')) break;
    let last = i;
    let cells = cellsOf(source, first, first);
    while (cells.length < width && last + 1 < lines.length && last - i < LONGEST_ROW) {
      const following = lines[last + 1];
      if (!following || following.blankBefore) break;
      last++;
      cells = cellsOf(source, first, following);
    }
    for (let taken = i; taken <= last; taken++) found.taken.add(taken);
    i = last + 1;
    const row = rowFrom(source, cells, columns, known, above);
    if (row) {
      above = row.parties;
      found.rows.push(row);
    }
  }
  return i;
}

/** The cells from one line's start to another's end; an outer bar at either side is no cell. */
function cellsOf(source: SourceText, first: Line | undefined, last: Line | undefined): Cell[] {
  if (!first || !last) return [];
  const text = source.text.slice(first.start, last.end);
  const delimiter = text.includes('|') ? '|' : null;
  if (delimiter === null) return [];
  const cells: Cell[] = [];
  let from = text.startsWith(delimiter) ? 1 : 0;
  const end = text.endsWith(delimiter) && text.startsWith(delimiter) ? text.length - 1 : text.length;
  while (from <= end) {
    const bar = text.indexOf(delimiter, from);
    const to = bar < 0 || bar > end ? end : bar;
    cells.push(cell(source, first.start + from, first.start + to));
    if (bar < 0 || bar >= end) break;
    from = to + 1;
  }
  return cells;
}

function cell(source: SourceText, from: number, to: number): Cell {
  const raw = source.text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const end = Math.max(start, from + raw.trimEnd().length);
  const whole = stretchOf(source, start, end);
  const flat = (text: string): string => text.replaceAll('\n', ' ');
  return { start, end, stretch: { start, text: flat(whole.text), low: flat(whole.low), plain: flat(whole.plain) } };
}

function rowFrom(
  source: SourceText,
  cells: readonly Cell[],
  columns: Map<Column, number>,
  known: KnownNames,
  above: Party[],
): TableRow | null {
  const at = (column: Column): Cell | null => {
    const index = columns.get(column);
    const found = index === undefined ? undefined : cells[index];
    return found && found.stretch.text.trim() !== '' ? found : null;
  };
  const task = at('task');
  if (!task) return null;
  const lead = at('lead');
  const deadline = at('deadline');
  const filled = [lead, at('coordinator'), deadline, at('product'), at('reportTo')].filter((c) => c !== null);
  if (filled.length === 0) return null; // a group row: "LĨNH VỰC KINH TẾ | | |"
  const isSame = lead !== null && SAME_AS_ABOVE.test(lead.stretch.text);
  const parties = isSame || lead === null ? above : partiesInCell(lead.stretch, known);
  if (parties.length === 0) return null;
  const code = cells[0]?.stretch.text.trim() ?? '';
  return {
    start: Math.min(task.start, cells[0]?.start ?? task.start),
    end: Math.max(...cells.map((c) => c.end)),
    code: ROW_CODE.test(code) ? code : null,
    task: task.stretch.text.replace(/\s+/gu, ' ').trim(),
    parties,
    coordinators: at('coordinator') ? partiesInCell(at('coordinator')?.stretch ?? looseStretch(''), known) : [],
    deadline,
    product: at('product')?.stretch.text.replace(/\s+/gu, ' ').trim() ?? null,
    reportTo: at('reportTo')?.stretch.text.replace(/\s+/gu, ' ').trim() ?? null,
  };
}

/** The parties of a cell: lists parted by commas, semicolons or line ends. */
export function partiesInCell(s: Stretch, known: KnownNames): Party[] {
  const found: Party[] = [];
  for (let i = 0, guard = 0; i < s.text.length && guard < 60; guard++) {
    const list = partiesAt(s, i, known, true);
    if (list) {
      found.push(...list.parties);
      i = Math.max(list.end, i + 1);
    }
    const next = /[,;]\s*/gu;
    next.lastIndex = i;
    const stop = next.exec(s.text);
    if (!stop) break;
    i = stop.index + stop[0].length;
  }
  return found;
}
