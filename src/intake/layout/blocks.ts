import type { Row } from './rows.js';

/** A table's cell: the rows of words inside it, from the top. */
export type Cell = Row[];

export interface TableBlock {
  kind: 'table';
  page: number;
  /** x of the cells' left edges; two tables with the same edges are one that runs over a page. */
  edges: number[];
  cells: Cell[][];
}

export interface FlowBlock {
  kind: 'flow';
  page: number;
  rows: Row[];
  /** Margins between which the rows run. */
  left: number;
  right: number;
  /** One of two columns that stand side by side: no text runs on from it, or into it. */
  isColumn: boolean;
  isFootnote: boolean;
}

export type Block = TableBlock | FlowBlock;
