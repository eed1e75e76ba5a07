import type { PlacedWords } from '../text-builder.js';
import { TextBuilder } from '../text-builder.js';
import { type SpanningCell, tableRows } from '../table-rows.js';
import { cellsOf, isDataTable, rowsOf } from './data-table.js';
import { BLOCKS, firstWordsOf, type HtmlElement, wordsOf } from './html-tree.js';
import { listMarkers } from './list-marker.js';

/** Blanks that mean no more than one; a fixed blank is a blank too. Line ends of the source are none of the page. */
const BLANKS = /[\s\u00a0]+/gu;

/** Writes the words of an element as lines: one for each line that a browser would begin on its own. */
export class PageWriter {
  readonly builder = new TextBuilder();
  /** Letters that were hidden within what was written. */
  hiddenLetters = 0;
  #line = '';
  #paragraph = 0;
  #table = 0;
  #blanks = 0;

  write(node: HtmlElement): this {
    this.#element(node, new Map());
    this.#endLine();
    return this;
  }

  #element(node: HtmlElement, markers: ReadonlyMap<HtmlElement, string>): void {
    if (node.isHidden) {
      this.hiddenLetters += wordsOf({ ...node, isHidden: false }).replace(/[^\p{L}]+/gu, '').length;
      return;
    }
    if (node.tag === 'br') return this.#break();
    if (node.tag === 'sup' && isNoteMark(node, this.#line)) return;
    if (node.tag === 'table' && isDataTable(node)) return this.#dataTable(node);
    const isBlock = BLOCKS.has(node.tag);
    if (isBlock) this.#endLine();
    const marker = markers.get(node);
    if (marker) this.#line += marker;
    const own = node.tag === 'ol' || node.tag === 'ul' ? listMarkers(node) : markers;
    for (const child of node.children) {
      if (typeof child === 'string') this.#words(child, node.isPreformatted);
      else this.#element(child, own);
    }
    if (isBlock) this.#endBlock(node);
  }

  #words(text: string, isPreformatted: boolean): void {
    if (!isPreformatted) {
      this.#line += text.replace(BLANKS, ' ');
      return;
    }
    text.split(/\r\n|[\n\r]/u).forEach((line, i) => {
      if (i > 0) this.#break();
      this.#line += line.replaceAll('\u00a0', ' ');
    });
  }

  /** A line break; two of them leave a line blank. */
  #break(): void {
    if (this.#line.trim() === '') this.#blanks += 1;
    this.#endLine();
  }

  /** A paragraph without words leaves a line blank, as it does on the page. */
  #endBlock(node: HtmlElement): void {
    if (this.#line.trim() === '' && node.tag === 'p' && firstWordsOf(node, 50).trim() === '') this.#blanks += 1;
    this.#endLine();
  }

  #endLine(): void {
    const line = this.#line.replace(/ {2,}/gu, ' ').trim();
    this.#line = '';
    if (line === '') return;
    this.#open();
    this.#paragraph += 1;
    this.builder.words(line, { paragraph: this.#paragraph }).lineEnd();
  }

  #open(): void {
    this.builder.lineEnd();
    if (this.#blanks > 0) this.builder.blankLine();
    this.#blanks = 0;
  }

  #dataTable(table: HtmlElement): void {
    this.#endLine();
    const caption = table.children.find((child) => typeof child !== 'string' && child.tag === 'caption');
    if (caption && typeof caption !== 'string') this.#element(caption, new Map());
    this.#open();
    this.#table += 1;
    const rows = rowsOf(table).map((row, r) => cellsOf(row).map((cell, c) => this.#cell(cell, r + 1, c + 1)));
    for (const cells of tableRows(rows)) {
      if (cells.every((words) => words.length === 0)) continue;
      this.builder.row(cells);
    }
    this.#blanks = 1;
  }

  #cell(cell: HtmlElement, row: number, column: number): SpanningCell {
    const inner = new PageWriter();
    for (const child of cell.children) {
      if (typeof child === 'string') inner.#words(child, cell.isPreformatted);
      else inner.#element(child, new Map());
    }
    inner.#endLine();
    this.hiddenLetters += inner.hiddenLetters;
    const text = inner.builder.finish().text.trim().replace(/\s+/gu, ' ');
    const place = { cell: `bảng ${this.#table}, hàng ${row}, cột ${column}` };
    const words: PlacedWords[] = text === '' ? [] : [{ text, place }];
    return { words, columns: spanOf(cell, 'colspan'), rows: spanOf(cell, 'rowspan') };
  }
}

/** The number of a footnote is no digit of what it stands behind: "năm 2023¹" is no year 20231. "m²" stays. */
function isNoteMark(node: HtmlElement, before: string): boolean {
  const mark = firstWordsOf(node, 12).trim();
  if (!/^(?:[[(]?\d{1,3}[\])]?|\*{1,3})$/u.test(mark)) return false;
  const isLink = node.children.some((child) => typeof child !== 'string' && child.tag === 'a');
  return isLink || !/^\d+$/u.test(mark) || /[\d.,;:)”"]\s*$/u.test(before);
}

function spanOf(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(cell.attributes[name] ?? '1', 10);
  return Number.isInteger(value) && value > 0 ? Math.min(value, 1_000) : 1;
}
