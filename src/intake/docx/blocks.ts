/** What a document's story is made of, put together from its XML. */
export type Block = ParagraphBlock | TableBlock;

export interface ParagraphBlock {
  kind: 'paragraph';
  /** From 1, in the order of the file, those in tables too. */
  index: number;
  /** As it is shown; '\n' where a line was broken by hand. */
  text: string;
  /** The number or bullet that Word shows before it, with its blank: "1. ". */
  label: string;
  isCentred: boolean;
  /** Of the text boxes that hang on this paragraph. */
  boxes: Block[];
}

export interface TableBlock {
  kind: 'table';
  /** From 1, in the order of the file; tables within tables count. */
  index: number;
  hasBorders: boolean;
  rows: TableRowBlock[];
}

export interface TableRowBlock {
  /** Grid columns left free before the first cell. */
  before: number;
  cells: TableCellBlock[];
}

export interface TableCellBlock {
  columns: number;
  merge: 'begins' | 'goes on' | null;
  blocks: Block[];
}
