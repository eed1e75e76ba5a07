import type { Column } from './column.js';

/**
 * Which columns have room, in their order: those with the lowest `hidesAt` go first, then what the person switched off.
 * @param room px that the columns may take; 0: not measured yet, all are shown
 */
export function visibleColumns<Row>(
  columns: readonly Column<Row>[],
  room: number,
  switchedOff: ReadonlySet<string>,
): Column<Row>[] {
  let shown = columns.filter(({ key, hidesAt }) => hidesAt === undefined || !switchedOff.has(key));
  if (room === 0) return shown;
  const byOrder = shown
    .filter((column): column is Column<Row> & { hidesAt: number } => column.hidesAt !== undefined)
    .toSorted((a, b) => a.hidesAt - b.hidesAt);
  for (const next of byOrder) {
    if (widthOf(shown) <= room) break;
    shown = shown.filter((column) => column !== next);
  }
  return shown;
}

export const widthOf = (columns: readonly { width: number }[]): number =>
  columns.reduce((sum, { width }) => sum + width, 0);
