import type { KnownNames } from './known-names.js';
import type { Line } from './paragraphs.js';
import type { SourceText } from './source-text.js';
import { spacedTables } from './spaced-tables.js';
import { stackedTables } from './stacked-tables.js';
import type { TablesFound } from './table-rows.js';
import { barTables } from './tables.js';

/** Every assignment table among the lines, however its cells were written: with bars, tabs, blanks, or one a line. */
export function tablesIn(source: SourceText, lines: readonly Line[], known: KnownNames): TablesFound {
  const all: TablesFound = { rows: [], taken: new Set() };
  for (const find of [barTables, spacedTables, stackedTables]) {
    const left = lines.flatMap((_, i) => (all.taken.has(i) ? [] : [i]));
    const found = find(
      source,
      left.flatMap((i) => lines[i] ?? []),
      known,
    );
    all.rows.push(...found.rows);
    for (const i of found.taken) all.taken.add(left[i] ?? -1);
  }
  return all;
}
