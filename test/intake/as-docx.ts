import { cell, centred, docxFile, p, row, table } from './docx-file.js';

const isRow = (line: string): boolean => line.split('|').length >= 4;
const isRule = (line: string): boolean => /^[\s|:+=-]*$/u.test(line);

/** A plain directive as Word would hold it: paragraphs, tables with borders, the letterhead in two columns. */
export async function asDocx(text: string): Promise<Uint8Array> {
  const lines = text.split('\n');
  const motto = lines.findIndex((line) => line.startsWith('CỘNG HÒA XÃ HỘI'));
  const number = lines.findIndex((line) => line.startsWith('Số:'));
  const date = lines.findIndex((line) => /, ngày \d/u.test(line));
  const hasLetterhead = motto > 0 && motto < 6 && number > motto && date > number && date < 15;
  if (!hasLetterhead) return docxFile({ body: body(lines) });
  const column = (from: number, to: number): string =>
    cell(
      lines
        .slice(from, to)
        .filter((line) => !isRule(line))
        .map(centred)
        .join('') || p(''),
    );
  const letterhead = table(
    false,
    row(column(0, motto), column(motto, number)),
    row(column(number, date), column(date, date + 1)),
  );
  return docxFile({ body: letterhead + body(lines.slice(date + 1)) });
}

function body(lines: readonly string[]): string {
  let xml = '';
  const title = lines.findIndex((line) =>
    /^(?:CHỈ THỊ|THÔNG BÁO|QUYẾT ĐỊNH|KẾ HOẠCH|CÔNG ĐIỆN|NGHỊ QUYẾT)$/u.test(line),
  );
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const rows: string[] = [];
    for (; i < lines.length && isRow(lines[i] ?? ''); i++) rows.push(lines[i] ?? '');
    if (rows.length > 0) {
      xml += table(true, ...rows.filter((one) => !isRule(one)).map((one) => row(...cellsOf(one))));
      i--;
    } else if (title >= 0 && i >= title && !lines.slice(title, i).includes('')) xml += centred(line);
    else xml += p(line);
  }
  return xml;
}

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\s*\|/u, '')
    .replace(/\|\s*$/u, '')
    .split('|')
    .map((words) => words.trim());
