import type { KnownNames } from './known-names.js';
import type { Line } from './paragraphs.js';
import { partiesAt } from './parties.js';
import { type SourceText, looseStretch } from './source-text.js';
import { type Cell, barCells, tabCells } from './table-cells.js';
import { type Column, columnOf, columnsOf } from './table-columns.js';
import { ROW_CODE, type RowsAbove, type TablesFound, nothingAbove, tableRow } from './table-rows.js';

const RULE_LINE = /^[|\s:+=_-]+$/u;
const PAGE_LINE = /^(?:trang )?-?\s?\d{1,3}(?:\s?\/\s?\d{1,3})?\s?-?$/u;
/** A row that never closes (a line full of bars in running text) is given up after this many lines. */
const LONGEST_ROW = 40;
/** A table without headings is known by this many rows of one make. */
const FEWEST_ROWS = 2;

/** Assignment tables whose cells stand between "|" or tabs: headings, then rows that may run over several lines. */
export function barTables(source: SourceText, lines: readonly Line[], known: KnownNames): TablesFound {
  const found: TablesFound = { rows: [], taken: new Set() };
  for (let i = 0; i < lines.length; i++) {
    const header = headingAt(source, lines, i);
    if (header) {
      for (let taken = i; taken < header.next; taken++) found.taken.add(taken);
      i = readRows(source, lines, header.next, header, known, found) - 1;
      continue;
    }
    const nameless = namelessTable(source, lines, i, known);
    if (typeof nameless === 'number') i += nameless;
    else i = readRows(source, lines, i, nameless, known, found) - 1;
  }
  return found;
}

interface Heading {
  width: number;
  columns: Map<Column, number>;
  cells: (source: SourceText, first: Line, last: Line) => Cell[];
  next: number;
}

const byTabs = (source: SourceText, first: Line): Cell[] => tabCells(source, first);

function headingAt(source: SourceText, lines: readonly Line[], i: number): Heading | null {
  const line = lines[i];
  if (!line) return null;
  const tabs = tabCells(source, line);
  if (tabs.length >= 3) {
    const columns = columnsOf(tabs.map((cell) => cell.stretch.text));
    if (columns) return { width: tabs.length, columns, cells: byTabs, next: i + 1 };
  }
  if (!line.text.includes('|')) return null;
  // The words of a heading may themselves be broken over lines; what stands between outer bars is whole.
  const most = line.text.startsWith('|') && line.text.endsWith('|') ? 1 : 3;
  for (let last = i; last < i + most && last < lines.length; last++) {
    const close = lines[last];
    if (!close || (last > i && close.blankBefore)) break;
    const bars = barCells(source, line, close);
    const columns = bars.length >= 3 ? columnsOf(bars.map((cell) => cell.stretch.text)) : null;
    if (columns && isClosed(close, lines[last + 1]))
      return { width: bars.length, columns, cells: barCells, next: last + 1 };
  }
  return null;
}

/** The row ends here: the line ends in a bar, or the next one begins a row of its own. */
function isClosed(line: Line, next: Line | undefined): boolean {
  return line.text.endsWith('|') || !next || next.blankBefore || next.text.includes('|') || RULE_LINE.test(next.text);
}

/**
 * Rows without a heading line: one column holds nothing but parties, another the words of the task. Else how many more
 * lines are no such table either.
 */
function namelessTable(source: SourceText, lines: readonly Line[], from: number, known: KnownNames): Heading | number {
  const first = lines[from];
  if (!first) return 0;
  const isTabbed = !first.text.includes('|');
  const cells: Heading['cells'] = isTabbed ? byTabs : barCells;
  const width = cells(source, first, first).length;
  if (width < 3) return 0;
  const rows: string[][] = [];
  for (let i = from; i < lines.length && rows.length < 12; i++) {
    const line = lines[i];
    // What stands above a heading is its upper storey, or of another table.
    if (!line || (i > from && headingAt(source, lines, i))) break;
    const words = cells(source, line, line).map((cell) => cell.stretch.text.trim());
    if (words.length !== width) break;
    rows.push(words);
  }
  // A record with a heading of other matters (figures, names) is no assignment table.
  if (rows.length < FEWEST_ROWS || rows[0]?.every((cell) => cell.length < 40 && !/\d/u.test(cell) && columnOf(cell)))
    return 0;
  const columns = columnsByContent(rows, width, known);
  return columns ? { width, columns, cells, next: from } : Math.floor(rows.length / 2);
}

function columnsByContent(rows: readonly string[][], width: number, known: KnownNames): Map<Column, number> | null {
  const columns = new Map<Column, number>();
  const share = (column: number, holds: (words: string) => boolean): number => {
    const filled = rows.map((row) => row[column] ?? '').filter((words) => words !== '');
    return filled.length === 0 ? 0 : filled.filter(holds).length / filled.length;
  };
  let longest = 0;
  for (let column = 0; column < width; column++) {
    const isParty = share(column, (words) => isPartyCell(words, known)) >= 0.8;
    if (isParty && !columns.has('lead')) columns.set('lead', column);
    else if (isParty && !columns.has('coordinator')) columns.set('coordinator', column);
    else if (isParty) continue;
    else if (share(column, (words) => ROW_CODE.test(words)) >= 0.8 && column === 0) columns.set('code', column);
    else if (share(column, (words) => TIME_CELL.test(words)) >= 0.6) columns.set('deadline', column);
    else {
      const length = rows.reduce((sum, row) => sum + (row[column]?.length ?? 0), 0);
      if (length > longest && !columns.has('lead')) columns.set('task', column);
      else if (columns.has('lead') && !columns.has('product')) columns.set('product', column);
      longest = Math.max(longest, length);
    }
  }
  const isTable = columns.has('task') && columns.has('lead') && longest / rows.length >= 15;
  return isTable ? columns : null;
}

const TIME_CELL =
  /^(?:trước|trong|đến|hoàn thành|xong|chậm nhất|quý|tháng|năm|ngày|tuần|cuối|đầu|giữa|thường xuyên|hằng|hàng|định kỳ|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])(?!\p{L})|chủ nhật|\d{1,2}[./-]\d{1,2}|\d{1,2}\/\d{4}|sau khi|kỳ họp|\d tháng|t\d{1,2}\/)/iu;

function isPartyCell(words: string, known: KnownNames): boolean {
  const s = looseStretch(words);
  const list = partiesAt(s, 0, known, true);
  return list !== null && /^[\s.;,()]*$/u.test(words.slice(list.end));
}

function readRows(
  source: SourceText,
  lines: readonly Line[],
  from: number,
  heading: Heading,
  known: KnownNames,
  found: TablesFound,
): number {
  const above: RowsAbove = nothingAbove();
  const isBars = heading.cells === barCells;
  let { columns } = heading;
  let i = from;
  while (i < lines.length) {
    const first = lines[i];
    if (!first) break;
    const isBreak =
      RULE_LINE.test(first.text) || (PAGE_LINE.test(first.low) && isRowAhead(source, lines, i + 1, isBars));
    if (isBreak) {
      found.taken.add(i++);
      continue;
    }
    if (isBars ? !first.text.includes('|') : tabCells(source, first).length < 2) break;
    const repeated = headingAt(source, lines, i);
    if (repeated) {
      // Headings said again on the next page; other headings are another table.
      if (repeated.width !== heading.width) break;
      for (let taken = i; taken < repeated.next; taken++) found.taken.add(taken);
      // Right below the heading it is its lower storey, which names the columns.
      // Further down it may be the head of another table of as many columns.
      const mayReplace = i === from ? 1 : 0;
      if (repeated.columns.size >= columns.size + mayReplace) columns = repeated.columns;
      i = repeated.next;
      continue;
    }
    const last = isBars ? lastLineOf(source, lines, i, heading.width) : i;
    const cells = heading.cells(source, first, lines[last] ?? first);
    for (let taken = i; taken <= last; taken++) found.taken.add(taken);
    i = last + 1;
    const next = lines[i];
    const code = next ? (heading.cells(source, next, next)[0]?.stretch.text.trim() ?? null) : null;
    const row = tableRow(cells, columns, known, above, code);
    if (row) found.rows.push(row);
  }
  return i;
}

/** The line on which the row that begins at line `i` has all its cells. */
function lastLineOf(source: SourceText, lines: readonly Line[], i: number, width: number): number {
  const first = lines[i];
  let last = i;
  if (!first) return last;
  const isFramed = first.text.startsWith('|') && first.text.endsWith('|');
  for (let count = barCells(source, first, first).length; last - i < LONGEST_ROW;) {
    const following = lines[last + 1];
    if (!following || following.blankBefore || RULE_LINE.test(following.text)) break;
    const own = barCells(source, following, following);
    const startsRow =
      own.length > 1 &&
      (own.length >= width || ROW_CODE.test(own[0]?.stretch.text ?? '') || following.text.startsWith('|'));
    // Words behind the last bar of an unframed row run on until the next row begins.
    if (startsRow || isFramed || (count >= width && own.length === 0 && !/^[\p{Ll}(&]/u.test(following.text))) break;
    if (count >= width && own.length > 0) break;
    last++;
    count = barCells(source, first, following).length;
  }
  return last;
}

function isRowAhead(source: SourceText, lines: readonly Line[], i: number, isBars: boolean): boolean {
  const line = lines[i];
  return line !== undefined && (isBars ? line.text.includes('|') : tabCells(source, line).length >= 2);
}
