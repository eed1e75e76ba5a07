import type { Column } from './column.js';

/** A table in words: what is copied and what is printed. */
export interface TextTable {
  heads: string[];
  rows: string[][];
  numeric: boolean[];
}

export function textTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): TextTable {
  const printed = columns.filter(({ isPrinted }) => isPrinted !== false);
  return {
    heads: printed.map(({ head }) => head),
    rows: rows.map((row) => printed.map(({ text }) => text(row))),
    numeric: printed.map(({ isNumeric }) => isNumeric ?? false),
  };
}

/** Tab-separated, a line a row; line breaks and tabs inside a cell become blanks. */
export const asTabbed = ({ heads, rows }: TextTable): string =>
  [heads, ...rows].map((cells) => cells.map(tabbedCell).join('\t')).join('\r\n');

/** A spreadsheet would reckon what begins like a formula: an apostrophe keeps it text. */
function tabbedCell(text: string): string {
  const line = text.replace(/[\t\r\n\u2028]+/g, ' ').trim();
  return /^[=+\-@]/.test(line) && !/^-?[\d.,]+%?$/.test(line) ? `'${line}` : line;
}

/** The same as HTML. Every cell is marked as text: else a spreadsheet makes days of "9/31" and "05/02/2016". */
export function asHtml({ heads, rows, numeric }: TextTable): string {
  const cell = (text: string, index: number): string =>
    `<td style="mso-number-format:'\\@'${numeric[index] ? ';text-align:right' : ''}">${escaped(text)}</td>`;
  const head = `<thead><tr>${heads.map((text) => `<th>${escaped(text)}</th>`).join('')}</tr></thead>`;
  const body = rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('');
  return `<meta charset="utf-8"><table>${head}<tbody>${body}</tbody></table>`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign).replace(/\r?\n/g, '<br>');
