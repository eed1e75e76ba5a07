import type { ReactNode } from 'react';
import type { Column } from './column.js';
import type { Group } from './item.js';
import type { RowAct, RowKey } from './row-act.js';
import type { Selection } from './selection.js';
import type { List } from './use-list.js';

/** Where a row stands while something is done with it. */
export type RowMark = { kind: 'saving' } | { kind: 'failed'; reason: string; again?: () => void } | { kind: 'gone' };

export interface DataTableProps<Row> {
  /** names what the person chose for this list (columns): 'assignments' */
  id: string;
  /** what is listed, read out as the table's name: "Nhiệm vụ quá hạn" */
  caption: string;
  /** grid: rows act, one tab stop, keys of desks.md §7 · reading: a plain table */
  kind: 'grid' | 'reading';
  list: List<Row>;
  /** the same array as long as nothing in it changes: rows are drawn anew otherwise */
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
  /** how a row is read out: "Sở Y tế, chờ xác nhận, quá hạn 17 ngày" */
  nameOf: (row: Row) => string;
  /** the row as a block below 768 px and at 200 % zoom; acts and checkbox are added */
  card: (row: Row) => ReactNode;
  /** lines that the longest cell has; decides the height of all rows. Default 2 */
  lines?: 1 | 2;
  /** the API's sort word now, and how it is changed */
  sort?: { now: string; set: (to: string) => void };
  groupOf?: (row: Row) => Group;
  selection?: { now: Selection; set: (next: Selection) => void };
  /** Enter, and a press on the row */
  open?: (row: Row) => void;
  /** the row that is open beside the list */
  openKey?: string | null;
  acts?: (row: Row) => readonly RowAct[];
  rowKeys?: readonly RowKey<Row>[];
  /** what is open under a row: a confirm line, a small form; null: nothing */
  below?: (row: Row) => ReactNode | null;
  markOf?: (row: Row) => RowMark | null;
  /** shown when there is no row */
  empty?: ReactNode;
  /** takes the height that the window has left and scrolls within; default true. False: as long as its rows */
  fills?: boolean;
}
