import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { DomainError } from '../../domain/errors.js';
import { foldVietnamese } from '../../domain/fold-vietnamese.js';
import { dateOfDayNumber } from '../../domain/plain-date.js';
import type { UploadedContent } from '../uploaded-content.js';

/** A column that a file may have; `also`: other headings by which offices know it. */
export interface Column {
  key: string;
  heading: string;
  also?: readonly string[];
  /** what stands in the template's example rows */
  examples: readonly [string, string];
}

/** One row of a file by the columns' keys; `row` is its number as a spreadsheet shows it. Empty cells are left out. */
export interface SheetRow {
  row: number;
  cells: Readonly<Record<string, string>>;
}

export const SHEET_BYTES_AT_MOST = 5 * 1024 * 1024;
export const ROWS_AT_MOST = 5_000;
const COLUMNS_AT_MOST = 100;
const CELL_CHARACTERS_AT_MOST = 10_000;
/** A workbook is a zip archive: what it says that it holds, before it is unpacked in memory. */
const UNPACKED_BYTES_AT_MOST = 80 * 1024 * 1024;
/** Offices put a title above the headings. */
const HEADING_ROWS_SEARCHED = 15;

/**
 * The rows of an xlsx or csv file below its headings, as text: dates of a spreadsheet as 'YYYY-MM-DD', formulas as their
 * results, csv in UTF-8 (with or without its mark) or UTF-16, separated by ; , or tab.
 * @throws DomainError FILE_MISSING, EMPTY_FILE, SHEET_NOT_READ, HEADINGS_MISSING, SHEET_TOO_LONG
 */
export async function readSheet(
  file: UploadedContent | undefined,
  columns: readonly Column[],
): Promise<readonly SheetRow[]> {
  if (!file) throw new DomainError('FILE_MISSING', 'Thiếu tệp: gửi multipart/form-data với trường "file".');
  if (file.content.length === 0) throw new DomainError('EMPTY_FILE', `Tệp ${file.name} không có nội dung.`);
  const tables = isZip(file.content) ? await tablesOfWorkbook(file) : [tableOfCsv(file)];
  for (const table of tables) {
    const rows = rowsBelowHeadings(table, columns);
    if (rows === null) continue;
    if (rows.length > ROWS_AT_MOST) {
      throw new DomainError(
        'SHEET_TOO_LONG',
        `Tệp có ${rows.length} dòng, vượt mức ${ROWS_AT_MOST} dòng một lần nhập.`,
        {
          rowCount: rows.length,
          rowsAtMost: ROWS_AT_MOST,
        },
      );
    }
    if (rows.length === 0) throw new DomainError('EMPTY_FILE', `Tệp ${file.name} không có dòng nào dưới dòng tiêu đề.`);
    return rows;
  }
  throw new DomainError(
    'HEADINGS_MISSING',
    'Không thấy dòng tiêu đề của tệp mẫu. Tải tệp mẫu, giữ nguyên dòng tiêu đề rồi nhập lại.',
    { headings: columns.map(({ heading }) => heading) },
  );
}

/** Cells by row, the first row is number 1. */
type Table = readonly (readonly string[])[];

const isZip = (content: Buffer): boolean => content.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]));

const notRead = (name: string, cause: unknown): DomainError =>
  new DomainError(
    'SHEET_NOT_READ',
    `Không đọc được tệp ${name}. Cần tệp Excel (.xlsx) hoặc CSV (UTF-8).`,
    {},
    { cause },
  );

async function tablesOfWorkbook({ name, content }: UploadedContent): Promise<Table[]> {
  if (unpackedBytes(content) > UNPACKED_BYTES_AT_MOST) throw notRead(name, 'unpacked size');
  const workbook = new ExcelJS.Workbook();
  try {
    // exceljs declares an older Buffer than Node's.
    const bytes = new ArrayBuffer(content.length);
    new Uint8Array(bytes).set(content);
    await workbook.xlsx.load(bytes);
  } catch (cause) {
    throw notRead(name, cause);
  }
  return workbook.worksheets.map((sheet) => {
    const rows: string[][] = [];
    sheet.eachRow({ includeEmpty: false }, (row, number) => {
      if (number > ROWS_AT_MOST + HEADING_ROWS_SEARCHED + 1_000) return;
      const cells: string[] = [];
      row.eachCell({ includeEmpty: false }, (cell, column) => {
        if (column <= COLUMNS_AT_MOST) cells[column - 1] = textOf(cell.value);
      });
      rows[number - 1] = Array.from(cells, (cell) => cell ?? '');
    });
    return Array.from(rows, (row) => row ?? []);
  });
}

/** Sum of the sizes that the archive's directory states. */
function unpackedBytes(content: Buffer): number {
  const mark = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
  let sum = 0;
  for (let at = content.indexOf(mark); at >= 0 && at + 28 <= content.length; at = content.indexOf(mark, at + 4)) {
    sum += content.readUInt32LE(at + 24);
  }
  return sum;
}

/** What a person sees in the cell. */
function textOf(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return tidy(String(value));
  if ('richText' in value) return tidy(value.richText.map(({ text }) => text).join(''));
  if ('hyperlink' in value) return tidy(typeof value.text === 'string' ? value.text : textOf(value.text));
  if ('error' in value) return value.error;
  if ('result' in value) return textOf(value.result);
  return '';
}

function tableOfCsv({ name, content }: UploadedContent): Table {
  try {
    const text = decode(content);
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: ROWS_AT_MOST + HEADING_ROWS_SEARCHED + 1_000,
    }).map((row) => row.slice(0, COLUMNS_AT_MOST).map(tidy));
  } catch (cause) {
    throw notRead(name, cause);
  }
}

/** @throws TypeError for bytes that are no text in either encoding: a guess would spoil Vietnamese letters */
function decode(content: Buffer): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true }).decode(content);
  if (content.includes(0)) throw new TypeError('binary');
  return new TextDecoder('utf-8', { fatal: true }).decode(content);
}

/** The one that stands most often, outside quotes, in the file's first lines. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 10_000).replace(/"[^"]*"/g, '');
  const [first] = [';', '\t', ',']
    .map((mark) => ({ mark, count: head.split(mark).length }))
    .sort((a, b) => b.count - a.count);
  return first?.mark ?? ',';
}

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00a0\u200b\ufeff]/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim()
    .slice(0, CELL_CHARACTERS_AT_MOST);

const headingKey = (text: string): string =>
  foldVietnamese(text)
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** @returns null where no row looks like the headings */
function rowsBelowHeadings(table: Table, columns: readonly Column[]): SheetRow[] | null {
  const keyOf = new Map(
    columns.flatMap(({ key, heading, also = [] }) =>
      [heading, ...also].map((name) => [headingKey(name), key] as const),
    ),
  );
  for (const [index, row] of table.slice(0, HEADING_ROWS_SEARCHED).entries()) {
    const keys = row.map((cell) => keyOf.get(headingKey(cell)));
    if (new Set(keys.filter((key) => key !== undefined)).size < 2) continue;
    return table.slice(index + 1).flatMap((cells, below) => {
      const filled = keys.flatMap((key, column) => {
        const cell = cells[column] ?? '';
        return key === undefined || cell === '' ? [] : [[key, cell] as const];
      });
      return filled.length === 0 ? [] : [{ row: index + below + 2, cells: Object.fromEntries(filled) }];
    });
  }
  return null;
}

/** Days from Excel's day 0 to 1970-01-01. */
const EXCEL_EPOCH_DAYS = 25_569;

/**
 * A date as offices type it: 28/2/2016, 28-02-16, 28.2.2016, 2016-02-28, or a spreadsheet's number of days.
 * @returns null for what is no date
 */
export function dateOfCell(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const typed = /^(?:ngày )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/i.exec(text);
  const serial = /^\d{5}$/.test(text) ? Number(text) : null;
  if (serial !== null) return serial >= 20_000 && serial <= 75_000 ? dateOfDayNumber(serial - EXCEL_EPOCH_DAYS) : null;
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : typed ? [typed[3], typed[2], typed[1]] : [];
  if (!year || !month || !day) return null;
  const full = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = Date.parse(`${full}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(full) ? full : null;
}
