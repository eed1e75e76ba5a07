import type { Column } from '../table/column.js';

/** A column whose cell is its words. */
export const wordsColumn = <Row>(
  key: string,
  head: string,
  width: number,
  of: (row: Row) => string,
  more: Pick<Column<Row>, 'grows' | 'hidesAt' | 'isNumeric'> = {},
): Column<Row> => ({ key, head, width, cell: of, text: of, ...more });
