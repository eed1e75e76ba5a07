import { fileRefused } from '../file-refused.js';
import { type XmlElement, readXml } from '../read-xml.js';
import { cellAt } from './cell-reference.js';
import { RichText } from './rich-text.js';

/** A cell as the file holds it; how it is shown is decided by its style. */
export interface RawCell {
  column: number;
  type: string;
  style: number;
  value: string;
}

export interface MergedRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Sheet {
  /** Rows that hold something, in order. */
  rows: { row: number; cells: RawCell[] }[];
  merged: MergedRange[];
  hasHidden: boolean;
}

/** Far above any annex; what lies beyond is no directive. */
const MOST_CELLS = 200_000;
const MOST_MERGED = 20_000;

/** The cells of a sheet that hold something and are shown. @throws FILE_UNPACKS_TOO_LARGE, FILE_BROKEN */
export async function readSheet(source: AsyncIterable<Uint8Array>): Promise<Sheet> {
  const reader = new SheetReader();
  await readXml(source, {
    open: (element) => reader.open(element),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  });
  return reader.sheet;
}

class SheetReader {
  readonly sheet: Sheet = { rows: [], merged: [], hasHidden: false };
  #hiddenColumns: [number, number][] = [];
  #isRowHidden = false;
  #row = 0;
  #cell: RawCell | null = null;
  #isValue = false;
  #inline: RichText | null = null;
  #cells = 0;

  open(element: XmlElement): void {
    const { name, attribute } = element;
    this.#inline?.open(element);
    if (name === 'col' && isTrue(attribute('hidden')))
      this.#hiddenColumns.push([Number(attribute('min')), Number(attribute('max'))]);
    if (name === 'row') this.#beginRow(element);
    if (name === 'c') this.#beginCell(element);
    if (name === 'v') this.#isValue = true;
    if (name === 'is') this.#inline = new RichText();
    if (name === 'mergeCell') this.#merge(attribute('ref') ?? '');
  }

  text(text: string): void {
    this.#inline?.text(text);
    if (this.#isValue && this.#cell) this.#cell.value += text;
  }

  close(name: string): void {
    if (name === 'v') this.#isValue = false;
    if (name === 'is' && this.#inline && this.#cell) {
      this.#cell.value = this.#inline.finish().text;
      this.#inline = null;
    } else this.#inline?.close(name);
    if (name === 'c') this.#endCell();
  }

  #beginRow({ attribute }: XmlElement): void {
    this.#row = Number(attribute('r') ?? this.#row + 1);
    this.#isRowHidden = isTrue(attribute('hidden'));
    this.#cell = null;
  }

  #beginCell({ attribute }: XmlElement): void {
    const at = cellAt(attribute('r') ?? '');
    const column = at?.column ?? (this.#cell?.column ?? 0) + 1;
    this.#cell = { column, type: attribute('t') ?? 'n', style: Number(attribute('s') ?? 0), value: '' };
  }

  #endCell(): void {
    const cell = this.#cell;
    if (!cell || cell.value.trim() === '') return;
    if (this.#isRowHidden || this.#hiddenColumns.some(([min, max]) => cell.column >= min && cell.column <= max)) {
      this.sheet.hasHidden = true;
      return;
    }
    if (++this.#cells > MOST_CELLS) throw fileRefused('FILE_UNPACKS_TOO_LARGE', { cells: MOST_CELLS });
    const last = this.sheet.rows[this.sheet.rows.length - 1];
    if (last && last.row === this.#row) last.cells.push(cell);
    else this.sheet.rows.push({ row: this.#row, cells: [cell] });
  }

  #merge(reference: string): void {
    const [from, to] = reference.split(':').map((corner) => cellAt(corner));
    if (!from || !to || this.sheet.merged.length >= MOST_MERGED) return;
    this.sheet.merged.push({ top: from.row, left: from.column, bottom: to.row, right: to.column });
  }
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
