import type { ReactNode } from 'react';

/** One column of a list, as data: the screen, the print and the copied table are all made from it. */
export interface Column<Row> {
  key: string;
  /** head of the column, in the language of the page */
  head: string;
  cell: (row: Row) => ReactNode;
  /** the same in plain words, for print and copy; '' leaves the cell empty */
  text: (row: Row) => string;
  /** px; a `grows` column takes what is left over and is never narrower than this */
  width: number;
  grows?: boolean;
  /** 1 is hidden first when there is no room; without: never hidden */
  hidesAt?: number;
  /** right-aligned, tabular figures */
  isNumeric?: boolean;
  /** the API's sort words for this column; a press takes the first, another press the second */
  sort?: { ascending?: string; descending?: string };
  /** false: not on paper and not in the copied table (actions) */
  isPrinted?: boolean;
  /** share of the paper's width; default: by `width` */
  printWidth?: number;
  /** content is never cut: numbers, dates, status (desks.md §4); default: two lines, then cut */
  isWhole?: boolean;
}
