/** What can be done with a row. The one that the row waits for is a button, the rest stand in "Thao tác". */
export interface RowAct {
  key: string;
  /** verb and object: "Xác nhận hoàn thành" */
  name: string;
  run?: () => void;
  /** instead of `run`: another page */
  href?: string;
  /** shown as the row's button; at most one */
  isFirst?: boolean;
  /** single key that does it: 'x' */
  keys?: string;
}

/** A key that acts on the row that has the focus: `x` xác nhận, `b` đề nghị bổ sung … (desks.md §7). */
export interface RowKey<Row> {
  keys: string;
  does: string;
  run: (row: Row) => void;
  /** not for every row */
  when?: (row: Row) => boolean;
}
