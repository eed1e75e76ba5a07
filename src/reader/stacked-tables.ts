import type { KnownNames } from './known-names.js';
import { markerAt } from './markers.js';
import type { Line } from './paragraphs.js';
import { partiesAt } from './parties.js';
import { type SourceText, looseStretch } from './source-text.js';
import { type Cell, cellAt } from './table-cells.js';
import { type Column, columnOf, columnsOf } from './table-columns.js';
import { type TablesFound, nothingAbove, tableRow } from './table-rows.js';

const CODE = /^(?:\d{1,3}(?:\.\d{1,2}){0,2}|[a-zđ]|[A-Z]{1,3}\d{0,3}_?[A-Z]\d{1,3}\.\d{1,2})[.)]?$/u;
const GROUP_CODE = /^(?:[A-HK]|[IVXL]{1,6})[.)]?$/u;
const HEADING_STARTS = /^(?:stt|tt|số tt|số thứ tự|mã(?: số)?)\.?$/u;
const ENDS_TABLE = /^(?:ghi chú|nơi nhận|tổng số|phụ lục|tm\.|kt\.|tl\.)/u;
const MOST_CELL_LINES = 60;
const MOST_HEADINGS = 12;
const ROLE_OF_CELL =
  /^[-+\s]*(?:(?:cơ quan |đơn vị )?(?:chủ trì|phối hợp|thực hiện)\s*:\s*|(?:kính )?đề nghị\s+|giao\s+|mời\s+)/iu;
const TIME_CELL =
  /^(?:trước|trong|đến|hoàn thành|xong|chậm nhất|quý|tháng|năm \d|ngày|tuần|cuối|đầu|giữa|thường xuyên|hằng|hàng|định kỳ|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])(?!\p{L})|chủ nhật|theo (?:quy định|tiến độ|lộ trình)|từ |\d{1,2}[./-]\d{1,2}|\d{1,2}\/\d{4}|sau khi|kỳ họp|\d{1,2} tháng|gửi .{0,40}trước|t\d{1,2}\/|-?nt-?$)/u;

/**
 * Tables whose cells were written one under the other (a table copied as text): the headings stand line by line, each
 * record begins with its code on a line of its own. An empty cell may be an empty line, or be missing.
 */
export function stackedTables(source: SourceText, lines: readonly Line[], known: KnownNames): TablesFound {
  const found: TablesFound = { rows: [], taken: new Set() };
  for (let i = 0; i < lines.length; i++) {
    const heading = headingsFrom(lines, i);
    if (!heading) continue;
    for (let taken = i; taken < heading.next; taken++) found.taken.add(taken);
    i = readRecords(source, lines, heading, known, found) - 1;
  }
  return found;
}

interface Headings {
  /** The columns behind the code, in their order. */
  order: (Column | null)[];
  /** An empty line stands between any two cells: lines without one between them are one cell. */
  isSpaced: boolean;
  next: number;
}

function headingsFrom(lines: readonly Line[], from: number): Headings | null {
  if (!HEADING_STARTS.test(lines[from]?.low ?? '')) return null;
  const cells: string[] = [];
  let i = from;
  for (; i < lines.length && i < from + MOST_HEADINGS; i++) {
    const line = lines[i];
    if (!line || line.text.length > 60 || (CODE.test(line.text) && i > from) || GROUP_CODE.test(line.text)) break;
    const last = cells[cells.length - 1];
    const isTail = /^[\p{Ll}(]/u.test(line.text) && last !== undefined && cells.length > 1;
    if (isTail) cells[cells.length - 1] = `${last} ${line.text}`;
    else if (i > from && columnOf(line.text) === null && cells.length >= 3) break;
    else cells.push(line.text);
  }
  const columns = columnsOf(cells);
  if (!columns) return null;
  const seen = new Set<Column>();
  const order = cells.slice(1).map((cell, at) => {
    const column = columnOf(cell);
    // Of two dates the one that holds.
    if (column === null || seen.has(column) || (column === 'deadline' && columns.get(column) !== at + 1)) return null;
    seen.add(column);
    return column;
  });
  const isSpaced = lines.slice(from + 1, i).every((line) => line.blankBefore || /^[\p{Ll}(]/u.test(line.text));
  return { order, isSpaced, next: i };
}

function readRecords(
  source: SourceText,
  lines: readonly Line[],
  heading: Headings,
  known: KnownNames,
  found: TablesFound,
): number {
  const above = nothingAbove();
  let number = 0;
  let i = heading.next;
  while (i < lines.length) {
    const line = lines[i];
    if (!line) break;
    const again = headingsFrom(lines, i);
    if (again) {
      for (let taken = i; taken < again.next; taken++) found.taken.add(taken);
      i = again.next;
      continue;
    }
    if (GROUP_CODE.test(line.text)) {
      found.taken.add(i++);
      // The group's name: all up to the next code.
      const from = i;
      while (i < lines.length && i < from + 4 && !startsRecord(lines, i, number)) found.taken.add(i++);
      continue;
    }
    if (!CODE.test(line.text)) break;
    if (/^\d{1,3}\.?$/u.test(line.text)) number = Number.parseInt(line.text, 10);
    let end = i + 1;
    while (
      end < lines.length &&
      end - i < MOST_CELL_LINES &&
      !startsRecord(lines, end, number) &&
      !endsTable(lines[end])
    )
      end++;
    const record = lines.slice(i + 1, end);
    const cells = cellsOf(source, heading.isSpaced ? oneLineCells(record) : record, heading.order, known);
    if (cells) {
      const columns = new Map<Column, number>([['code', 0]]);
      heading.order.forEach((column, at) => {
        if (column) columns.set(column, at + 1);
      });
      const next = lines[end];
      const row = tableRow(
        [cellAt(source, line.start, line.end), ...cells],
        columns,
        known,
        above,
        next ? next.text : null,
      );
      if (row) found.rows.push({ ...row, start: cells[0]?.start ?? row.start });
      else if (!isGroupRecord(cells)) break;
    } else break;
    for (let taken = i; taken < end; taken++) found.taken.add(taken);
    i = end;
  }
  return i;
}

/** "1 | Nâng cao chỉ số": a code and a name with nothing beside it. */
const isGroupRecord = (cells: readonly Cell[]): boolean =>
  cells.slice(1).every((cell) => cell.stretch.text.trim() === '');

/** A record begins at a code behind an empty line, at the next number, or at a sub-code ("2.1", "a"). */
function startsRecord(lines: readonly Line[], i: number, number: number): boolean {
  const line = lines[i];
  if (!line) return true;
  if (!CODE.test(line.text) && !GROUP_CODE.test(line.text)) return HEADING_STARTS.test(line.low);
  if (line.blankBefore || !/^\d{1,3}\.?$/u.test(line.text)) return true;
  return Number.parseInt(line.text, 10) === number + 1 && lines[i + 1] !== undefined;
}

function endsTable(line: Line | undefined): boolean {
  if (!line) return true;
  const marker = markerAt(line.text);
  return (
    ENDS_TABLE.test(line.low) ||
    (line.blankBefore && marker !== null && marker.level <= 3 && line.text.length > marker.length)
  );
}

/** Of a table with empty lines between its cells: each cell's lines as one. */
function oneLineCells(record: readonly Line[]): Line[] {
  const cells: Line[] = [];
  for (const line of record) {
    const last = cells[cells.length - 1];
    if (!last || line.blankBefore) cells.push({ ...line, blankBefore: false });
    else
      cells[cells.length - 1] = {
        ...last,
        text: `${last.text} ${line.text}`,
        low: `${last.low} ${line.low}`,
        end: line.end,
      };
  }
  return cells;
}

/** The lines of a record, given to the columns: in their order when there are as many, else by what they say. */
function cellsOf(
  source: SourceText,
  record: readonly Line[],
  order: readonly (Column | null)[],
  known: KnownNames,
): Cell[] | null {
  if (record.length === 0) return null;
  const cells: Cell[] = order.map(() => cellAt(source, record[0]?.start ?? 0, record[0]?.start ?? 0));
  const put = (at: number, from: number, to: number): void => {
    const [first, last] = [record[from], record[to - 1]];
    if (first && last && at >= 0) cells[at] = cellAt(source, first.start, last.end);
  };
  const taskAt = order.indexOf('task');
  const leadAt = order.indexOf('lead');
  const line = (i: number): string => record[i]?.low ?? '';
  if (record.length === order.length && !record.some((l, i) => i > 0 && l.blankBefore) && fits(record, order, known)) {
    record.forEach((_, at) => put(at, at, at + 1));
    return cells;
  }
  const firstParty = record.findIndex(
    (l, i) => i > 0 && !goesOnAt(record, i) && (partyCell(record, i, known) !== null || /^-?\s?nt\s?-?$/u.test(l.low)),
  );
  if (firstParty < 1) {
    // The lead is merged with the row above, or it is a group's name.
    const time = record.findIndex((l, i) => i > 0 && TIME_CELL.test(l.low));
    put(taskAt, 0, time < 0 ? record.length : time);
    if (time >= 0) put(order.indexOf('deadline'), time, record.length);
    return taskAt < 0 ? null : cells;
  }
  put(taskAt, 0, firstParty);
  let at = partyCell(record, firstParty, known) ?? firstParty + 1;
  // "Chủ trì: Sở X" over "Phối hợp: Sở Y" is one cell.
  if (!order.includes('coordinator') && /^[-+\s]*phối hợp/u.test(line(at))) at = partyCell(record, at, known) ?? at;
  put(leadAt, firstParty, at);
  const second = at < record.length && !record[at]?.blankBefore ? partyCell(record, at, known) : null;
  if (second !== null && order.includes('coordinator')) {
    put(order.indexOf('coordinator'), at, second);
    at = second;
  } else if (order.includes('coordinator') && /^-?\s?nt\s?-?$|^như trên$/u.test(line(at))) {
    put(order.indexOf('coordinator'), at, at + 1);
    at++;
  }
  const rest = order.slice(Math.max(leadAt, order.indexOf('coordinator')) + 1);
  const time = rest.includes('deadline') ? record.findIndex((l, i) => i >= at && TIME_CELL.test(l.low)) : -1;
  const deadlineAt = order.indexOf('deadline');
  const productAt = order.indexOf('product');
  const isTimeFirst = productAt < 0 || productAt > deadlineAt;
  if (deadlineAt < leadAt && deadlineAt >= 0) return cells;
  if (rest.length === 1 && deadlineAt >= 0) put(deadlineAt, at, record.length);
  else if (time >= 0) {
    put(productAt, at, time);
    const close = isTimeFirst ? firstOther(record, time + 1) : record.length;
    put(deadlineAt, time, close);
    if (isTimeFirst && productAt >= 0) put(productAt, close, record.length);
  } else if (productAt >= 0) put(productAt, at, record.length);
  return cells;
}

/** "… tăng cường cho đặc khu Vân Đồn, / đặc khu Cô Tô": a line in small letters goes on with the words of the task above it. */
function goesOnAt(record: readonly Line[], i: number): boolean {
  const [above, line] = [record[i - 1], record[i]];
  if (!above || !line || line.blankBefore || !/^\p{Ll}/u.test(line.text)) return false;
  return /(?:,|(?<!\p{L})(?:và|của|tại|cho|ở|thuộc|với|về|từ|đến|giữa|trên|theo|các))$/iu.test(above.text);
}

/** Where the words of the time end: at the next line that begins in capitals. */
function firstOther(record: readonly Line[], from: number): number {
  const at = record.findIndex((line, i) => i >= from && /^\p{Lu}/u.test(line.text) && !TIME_CELL.test(line.low));
  return at < 0 ? record.length : at;
}

/** As many lines as columns: right when the lead's line names parties. */
function fits(record: readonly Line[], order: readonly (Column | null)[], known: KnownNames): boolean {
  const at = order.indexOf('lead');
  const line = record[at];
  const time = record[order.indexOf('deadline')];
  const isElsewhere =
    time !== undefined && !TIME_CELL.test(time.low) && record.slice(at).some((l) => TIME_CELL.test(l.low));
  if (isElsewhere) return false;
  return line !== undefined && (partyCell([line], 0, known) !== null || /^-?\s?nt\s?-?$|^như trên$/u.test(line.low));
}

/** Where the cell of parties that begins at line `i` and fills whole lines ends; null when there is none. */
function partyCell(record: readonly Line[], i: number, known: KnownNames): number | null {
  let words = '';
  for (let next = i; next < record.length && next < i + 6; next++) {
    const line = record[next];
    if (!line || (next > i && line.blankBefore)) break;
    words = `${words} ${line.text}`.trim();
    const s = looseStretch(words.replace(ROLE_OF_CELL, ''));
    const list = partiesAt(s, 0, known, true);
    if (!list) return null;
    const isWhole = /^[\s.;,]*$/u.test(s.text.slice(list.end));
    const following = record[next + 1];
    const goesOn =
      /(?:,|;| và| các)$/u.test(words) ||
      (following !== undefined && !following.blankBefore && /^\p{Ll}/u.test(following.text));
    if (isWhole && !goesOn) return next + 1;
  }
  return null;
}
