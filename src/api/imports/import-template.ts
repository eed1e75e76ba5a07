import ExcelJS from 'exceljs';
import { importColumns, type ImportKind } from './import-columns.js';

export const templateFormats = ['xlsx', 'csv'] as const;
export type TemplateFormat = (typeof templateFormats)[number];

const names: Record<ImportKind, string> = {
  registry: 'mau-co-quan-nguoi-dung',
  assignments: 'mau-nhiem-vu-dang-theo-doi',
};

/** A file to fill in: the headings and two example lines. csv with the mark by which Excel knows UTF-8, separated by ';'. */
export async function importTemplate(
  kind: ImportKind,
  format: TemplateFormat,
): Promise<{ name: string; mediaType: string; content: Buffer }> {
  const columns = importColumns[kind];
  const lines = [
    columns.map(({ heading }) => heading),
    columns.map(({ examples }) => examples[0]),
    columns.map(({ examples }) => examples[1]),
  ];
  const name = `${names[kind]}.${format}`;
  if (format === 'csv') {
    const text = lines.map((line) => line.map(quoted).join(';')).join('\r\n');
    return { name, mediaType: 'text/csv; charset=utf-8', content: Buffer.from(`\ufeff${text}\r\n`, 'utf8') };
  }
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Danh sách', { views: [{ state: 'frozen', ySplit: 1 }] });
  for (const line of lines) sheet.addRow(line);
  sheet.getRow(1).font = { bold: true };
  for (const [index, { heading }] of columns.entries()) {
    const column = sheet.getColumn(index + 1);
    column.width = Math.max(16, heading.length + 4);
    // Text: a spreadsheet would read 05/02/2016 as a date of its own country, and 0229 as a number.
    column.numFmt = '@';
  }
  return {
    name,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: Buffer.from(await workbook.xlsx.writeBuffer()),
  };
}

const quoted = (cell: string): string => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
