import type { XmlElement } from '../read-xml.js';
import type { Block, TableBlock, TableCellBlock } from './blocks.js';
import type { StoryContext } from './story.js';
import { styleValue } from './styles.js';

const VISIBLE = (value: string | undefined): boolean => !['none', 'nil'].includes(value ?? 'none');
const BORDERS = new Set(['w:tblBorders', 'w:tcBorders']);
/** More cells than any document has; beyond, words are still read, into the last cell. */
const MOST_CELLS = 200_000;

/** A table between its tags. */
export class OpenTable {
  readonly block: TableBlock;
  #cell: TableCellBlock | null = null;
  #isRowDeleted = false;
  #cells = 0;

  constructor(private readonly context: StoryContext) {
    this.block = { kind: 'table', index: ++context.findings.tables, hasBorders: false, rows: [] };
  }

  beginRow(): void {
    this.#isRowDeleted = false;
    if (this.#cells < MOST_CELLS) this.block.rows.push({ before: 0, cells: [] });
  }

  endRow(): void {
    if (this.#isRowDeleted) this.block.rows.pop();
  }

  beginCell(): void {
    if (this.#cells++ >= MOST_CELLS) return;
    this.#cell = { columns: 1, merge: null, blocks: [] };
    this.block.rows[this.block.rows.length - 1]?.cells.push(this.#cell);
  }

  add(block: Block): void {
    this.#cell?.blocks.push(block);
  }

  property(name: string, element: XmlElement, parent: string): void {
    const value = element.attribute('val');
    const row = this.block.rows[this.block.rows.length - 1];
    if (BORDERS.has(parent)) this.block.hasBorders ||= VISIBLE(value);
    else if (name === 'w:tblStyle')
      this.block.hasBorders ||= styleValue(this.context.styles, value, 'hasBorders') === true;
    else if (name === 'w:gridSpan' && this.#cell) this.#cell.columns = columns(value);
    else if (name === 'w:vMerge' && this.#cell) this.#cell.merge = value === 'restart' ? 'begins' : 'goes on';
    else if (name === 'w:gridBefore' && row) row.before = columns(value);
    else if (name === 'w:del' && parent === 'w:trPr') {
      this.#isRowDeleted = true;
      this.context.findings.hasTrackedChanges = true;
    }
  }
}

function columns(value: string | undefined): number {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? Math.min(number, 64) : 1;
}
