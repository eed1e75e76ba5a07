import type { MenuAct } from '../design/MenuActs.js';

/** What can be done with a row. The one that the row waits for is a button, the rest stand in "Thao tác". */
export interface RowAct extends MenuAct {
  /** shown as the row's button; at most one */
  isFirst?: boolean;
}

/** A key that acts on the row that has the focus: `x` xác nhận, `b` đề nghị bổ sung … (desks.md §7). */
export interface RowKey<Row> {
  keys: string;
  does: string;
  run: (row: Row) => void;
  /** not for every row */
  when?: (row: Row) => boolean;
}
