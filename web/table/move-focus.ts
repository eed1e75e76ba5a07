/** Keys that move from row to row. */
export const moveKeys = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Ctrl+Home', 'Ctrl+End'] as const;
export type MoveKey = (typeof moveKeys)[number];

/**
 * The row that a key leads to.
 * @param from the focused row; -1: none yet
 * @param count rows there are, also those that are not loaded yet
 * @param pageRows rows that the visible part has
 */
export function moveFocus(key: MoveKey, from: number, count: number, pageRows: number): number {
  const last = count - 1;
  if (last < 0) return -1;
  switch (key) {
    case 'ArrowUp':
      return Math.max(0, from - 1);
    case 'ArrowDown':
      return Math.min(last, from + 1);
    case 'PageUp':
      return Math.max(0, from - Math.max(1, pageRows - 1));
    case 'PageDown':
      return Math.min(last, from + Math.max(1, pageRows - 1));
    case 'Ctrl+Home':
      return 0;
    case 'Ctrl+End':
      return last;
    default:
      return key satisfies never;
  }
}
