import { firstWordsOf, type HtmlElement, lengthOf } from './html-tree.js';

/** The rows of a table itself, not of tables within its cells. */
export function rowsOf(table: HtmlElement): HtmlElement[] {
  const rows: HtmlElement[] = [];
  for (const child of table.children) {
    if (typeof child === 'string' || child.isHidden) continue;
    if (child.tag === 'tr') rows.push(child);
    else if (child.tag === 'thead' || child.tag === 'tbody' || child.tag === 'tfoot') rows.push(...rowsOf(child));
  }
  return rows;
}

export const cellsOf = (row: HtmlElement): HtmlElement[] =>
  row.children.filter(
    (child): child is HtmlElement =>
      typeof child !== 'string' && (child.tag === 'td' || child.tag === 'th') && !child.isHidden,
  );

/** "border: solid 1px", "border-top-style:dashed": within one declaration, after "border". */
const isDrawn = (style: string): boolean =>
  style
    .slice(0, 2_000)
    .toLowerCase()
    .split(';')
    .some((one) => one.trimStart().startsWith('border') && DRAWN.test(one) && !NOT_DRAWN.test(one));
const DRAWN = /solid|double|dashed|dotted|[1-9]p[tx]/u;
const NOT_DRAWN = /radius|spacing|collapse|none|hidden|color|image/u;
/** Header cells by which an assignment table is known without its lines. */
const HEADER = /^(?:s?tt|số tt|số thứ tự|stt\.?|mã)$/iu;

/**
 * Whether a table is drawn as one: with lines, header cells, or several rows of three or more filled columns. Others only
 * set things side by side, such as the letterhead; their cells are read one below the other.
 */
export function isDataTable(table: HtmlElement): boolean {
  const rows = rowsOf(table).map(cellsOf);
  const most = Math.max(0, ...rows.slice(0, 50).map((cells) => cells.length));
  if (most < 2 || holdsTables(table)) return false;
  const first = rows.find((cells) => cells.length > 0)?.[0];
  if (first && most >= 3 && HEADER.test(firstWordsOf(first, 20).trim())) return true;
  if (rows.some((cells) => cells.filter((cell) => cell.tag === 'th').length >= 2)) return true;
  const border = Number.parseInt(table.attributes['border'] ?? '0', 10);
  if (border > 0 && !isLetterhead(rows)) return true;
  const styles = [table, ...rows.slice(0, 5).flat()].map((node) => node.attributes['style'] ?? '');
  if (styles.some(isDrawn) && !isLetterhead(rows)) return true;
  const full = rows.filter((cells) => cells.filter((cell) => firstWordsOf(cell, 200).trim() !== '').length >= 3);
  return full.length >= 3 && full.length * 2 > rows.length;
}

/** Two columns, one of them with the state's name and motto, or with "Nơi nhận": drawn or not, no table of data. */
function isLetterhead(rows: readonly HtmlElement[][]): boolean {
  if (rows.length > 4 || rows.some((cells) => cells.length > 3)) return false;
  return rows.flat().some((cell) => /CỘNG H(?:ÒA|OÀ) XÃ HỘI|Nơi nhận\s*:/iu.test(firstWordsOf(cell, 600)));
}

function holdsTables(table: HtmlElement): boolean {
  const inner = (node: HtmlElement): number =>
    node.children.reduce(
      (sum, child) => sum + (typeof child === 'string' ? 0 : child.tag === 'table' ? lengthOf(child) : inner(child)),
      0,
    );
  return inner(table) * 2 > lengthOf(table);
}
