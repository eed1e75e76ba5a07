import type { Density } from '../app/preferences.js';

const HEIGHTS: Readonly<Record<Density, { single: number; double: number }>> = {
  compact: { single: 32, double: 52 },
  normal: { single: 40, double: 60 },
  roomy: { single: 52, double: 72 },
};

/** Px of a row. Fixed, so that 10,000 rows need no measuring; the same numbers as --row-single and --row-double. */
export const rowHeight = (density: Density, lines: 1 | 2): number =>
  HEIGHTS[density][lines === 1 ? 'single' : 'double'];

/** A list shorter than this is drawn whole, so that the browser's own search finds every row. */
export const VIRTUAL_FROM = 100;
