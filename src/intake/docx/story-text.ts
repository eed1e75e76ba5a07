import { isBlank, type SpanningCell, tableRows } from '../table-rows.js';
import type { SourcePlace, TextBuilder } from '../text-builder.js';
import type { Block, ParagraphBlock, TableBlock } from './blocks.js';
import { cellWords } from './cell-words.js';
import { isLayout } from './layout-table.js';

/** Beyond this length a line is running text, no line of a letterhead or an address. */
const LONGEST_HEAD_LINE = 130;

/**
 * Writes blocks as text. Paragraphs are parted by blank lines; lines that belong together (centred ones, as those of a
 * title; those of a letterhead's cell) are not.
 */
export class StoryText {
  #isAfterCentred = false;

  constructor(
    private readonly builder: TextBuilder,
    /** Instead of paragraph numbers, for words that do not stand in the body. */
    private readonly cell?: string,
  ) {}

  block(block: Block): void {
    if (block.kind === 'paragraph') this.#paragraph(block, false);
    else this.#table(block);
  }

  #paragraph(block: ParagraphBlock, isTight: boolean): void {
    const isEmpty = block.text.trim() === '';
    const isWithPrevious = isTight || (block.isCentred && this.#isAfterCentred && !isEmpty);
    if (!isWithPrevious) this.builder.blankLine();
    if (!isEmpty) this.#lines(block);
    this.#isAfterCentred = !isEmpty && block.isCentred;
    for (const box of block.boxes) this.#tight(box);
  }

  #lines(block: ParagraphBlock): void {
    const place = this.#placeOf(block);
    for (const line of `${block.label}${block.text}`.split('\n')) {
      if (line.trim() === '') continue;
      this.builder.words(line.trim(), place).lineEnd();
    }
  }

  /** A line of a letterhead's cell or a text box: directly below the one before. */
  #tight(block: Block): void {
    if (block.kind === 'table') this.#table(block);
    else this.#paragraph(block, block.text.length <= LONGEST_HEAD_LINE);
  }

  #table(table: TableBlock): void {
    this.builder.blankLine();
    if (isLayout(table)) this.#layout(table);
    else this.#rows(table);
    this.builder.blankLine();
    this.#isAfterCentred = false;
  }

  /** Cell by cell: each column is read to its end before the one beside it. */
  #layout(table: TableBlock): void {
    for (const row of table.rows) {
      for (const cell of row.cells) {
        this.builder.blankLine();
        for (const block of cell.blocks) {
          if (block.kind === 'table' || block.text.trim() !== '' || block.boxes.length > 0) this.#tight(block);
        }
      }
    }
  }

  #rows(table: TableBlock): void {
    for (const row of tableRows(spanningCells(table))) if (!row.every(isBlank)) this.builder.row(row);
  }

  #placeOf(block: ParagraphBlock): SourcePlace | undefined {
    if (this.cell !== undefined) return { cell: this.cell };
    return block.index > 0 ? { paragraph: block.index } : undefined;
  }
}

/** Word writes a cell merged downwards once for each row; here it becomes one cell of several rows. */
function spanningCells(table: TableBlock): SpanningCell[][] {
  const open = new Map<number, SpanningCell>();
  return table.rows.map((row, r) => {
    const cells: SpanningCell[] = row.before > 0 ? [{ words: [], columns: row.before, rows: 1 }] : [];
    let column = row.before;
    row.cells.forEach((cell, c) => {
      const above = open.get(column);
      if (cell.merge === 'goes on' && above) above.rows++;
      else {
        const place = `bảng ${table.index}, hàng ${r + 1}, cột ${c + 1}`;
        const whole: SpanningCell = { words: cellWords(cell.blocks, place), columns: cell.columns, rows: 1 };
        cells.push(whole);
        if (cell.merge === 'begins') open.set(column, whole);
        else open.delete(column);
      }
      column += cell.columns;
    });
    return cells;
  });
}
