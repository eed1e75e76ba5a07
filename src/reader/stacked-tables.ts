import type { KnownNames } from './known-names.js';
import type { Line } from './paragraphs.js';
import { partiesAt } from './parties.js';
import type { Party } from './party.js';
import { type SourceText, type Stretch, looseStretch } from './source-text.js';
import { columnOf, columnsOf } from './table-columns.js';
import type { TablesFound } from './tables.js';

const NUMBERED = /^\d{1,3}$/u;
const GROUP_ROW = /^(?:[A-Z]|[IVXL]{1,6})$/u;
const MOST_CELL_LINES = 60;

/**
 * Tables whose cells were written one under the other (a table copied as text): the headings stand line by line, each
 * record begins with its number on a line of its own; an empty cell is an empty line.
 */
export function stackedTables(source: SourceText, lines: readonly Line[], known: KnownNames): TablesFound {
  const found: TablesFound = { rows: [], taken: new Set() };
  for (let i = 0; i < lines.length; i++) {
    const headings = headingsFrom(lines, i);
    if (!headings) continue;
    for (let h = 0; h < headings.count; h++) found.taken.add(i + h);
    i = readRecords(source, lines, i + headings.count, known, found) - 1;
  }
  return found;
}

function headingsFrom(lines: readonly Line[], from: number): { count: number } | null {
  if (!/^(?:stt|tt|số tt|mã)$/u.test(lines[from]?.low ?? '')) return null;
  const cells: string[] = [];
  let count = 0;
  for (let i = from; i < lines.length && i < from + 10; i++) {
    const line = lines[i];
    if (!line || (i > from && line.blankBefore && cells.length >= 3) || line.text.length > 60) break;
    if (i > from && columnOf(line.text) === null && cells.length >= 3) break;
    cells.push(line.text);
    count++;
  }
  return columnsOf(cells) ? { count } : null;
}

function readRecords(
  source: SourceText,
  lines: readonly Line[],
  from: number,
  known: KnownNames,
  found: TablesFound,
): number {
  let i = from;
  while (i < lines.length) {
    const line = lines[i];
    if (!line) break;
    if (GROUP_ROW.test(line.text) && line.blankBefore) {
      found.taken.add(i++);
      while (i < lines.length && !lines[i]?.blankBefore) found.taken.add(i++);
      continue;
    }
    if (!NUMBERED.test(line.text)) break;
    let end = i + 1;
    while (end < lines.length && end - i < MOST_CELL_LINES && !startsRecord(lines, end)) end++;
    const record = lines.slice(i + 1, end);
    const used = readRecord(source, line, record, known, found);
    for (let taken = i; taken <= i + used; taken++) found.taken.add(taken);
    i = i + used + 1;
    if (used === 0) break;
  }
  return i;
}

function startsRecord(lines: readonly Line[], i: number): boolean {
  const line = lines[i];
  if (!line?.blankBefore) return false;
  return NUMBERED.test(line.text) || GROUP_ROW.test(line.text) || /^(?:ghi chú|nơi nhận|tổng số)/u.test(line.low);
}

/** Cells in their order: task until a line that is a party, then the lead, then the coordinators, then the time. */
function readRecord(
  source: SourceText,
  number: Line,
  record: readonly Line[],
  known: KnownNames,
  found: TablesFound,
): number {
  let at = record.findIndex((line, i) => i > 0 && partyCell(record, i, known) !== null && line.text !== '');
  if (at < 1) return 0;
  const task = record.slice(0, at);
  const lead = partyCell(record, at, known);
  if (!lead) return 0;
  at = lead.next;
  let coordinators: Party[] = [];
  const second = record[at] && !record[at]?.blankBefore ? partyCell(record, at, known) : null;
  if (second) {
    coordinators = second.parties;
    at = second.next;
  }
  const time = record.slice(at);
  const firstTask = task[0];
  const lastTask = task[task.length - 1];
  const firstTime = time[0];
  const lastTime = time[time.length - 1];
  if (!firstTask || !lastTask) return 0;
  const end = lastTime?.end ?? record[at - 1]?.end ?? lastTask.end;
  found.rows.push({
    start: firstTask.start,
    end,
    code: number.text,
    task: task
      .map((line) => line.text)
      .join(' ')
      .replace(/\s+/gu, ' '),
    parties: lead.parties,
    coordinators,
    deadline:
      firstTime && lastTime
        ? { start: firstTime.start, end: lastTime.end, stretch: flat(source, firstTime.start, lastTime.end) }
        : null,
    product: null,
    reportTo: null,
  });
  return record.length;
}

/** The parties of a cell that begins at line `i` and fills whole lines. */
function partyCell(record: readonly Line[], i: number, known: KnownNames): { parties: Party[]; next: number } | null {
  let words = '';
  for (let next = i; next < record.length && next < i + 6; next++) {
    const line = record[next];
    if (!line || (next > i && line.blankBefore)) break;
    words = `${words} ${line.text}`.trim();
    const s = looseStretch(words);
    const list = partiesAt(s, 0, known, true);
    if (!list) return null;
    const isWhole = /^[\s.;,]*$/u.test(s.text.slice(list.end));
    const following = record[next + 1];
    const goesOn =
      /(?:,|;| và| các)$/u.test(words) ||
      (following !== undefined && !following.blankBefore && /^\p{Ll}/u.test(following.text));
    if (isWhole && !goesOn) return { parties: list.parties, next: next + 1 };
  }
  return null;
}

function flat(source: SourceText, start: number, end: number): Stretch {
  const cut = (text: string): string => text.slice(start, end).replaceAll('\n', ' ');
  return { start, text: cut(source.text), low: cut(source.low), plain: cut(source.plain) };
}
