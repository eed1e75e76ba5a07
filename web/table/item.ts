import type { ReactNode } from 'react';

/** Rows that belong together under one head row: assignments of a document. */
export interface Group {
  key: string;
  /** what the head row shows; its controls are reached with → as those of a row */
  head: ReactNode;
  /** how it is read out: "15/TB-UBND ngày 05/02/2016, 3 nhiệm vụ" */
  name: string;
}

/** One line of a list, as it is drawn. `index` counts the loaded rows from 0. */
export type Item<Row> =
  { kind: 'head'; key: string; group: Group } | { kind: 'row'; key: string; row: Row; index: number };

/** The loaded rows as lines, with a head wherever the group changes. */
export function itemsOf<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  groupOf?: (row: Row) => Group,
): Item<Row>[] {
  const items: Item<Row>[] = [];
  let last: string | null = null;
  for (const [index, row] of rows.entries()) {
    const group = groupOf?.(row);
    if (group && group.key !== last) items.push({ kind: 'head', key: `group:${group.key}`, group });
    last = group?.key ?? null;
    items.push({ kind: 'row', key: keyOf(row), row, index });
  }
  return items;
}
