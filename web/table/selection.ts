/**
 * What is selected: single rows, or all rows of the filter but a few. `anchor`: where Shift+↑↓ began. `failed`: rows on which
 * the last act failed, with the reason; they stay selected.
 */
export interface Selection {
  readonly isAll: boolean;
  /** the selected ones, or with `isAll` those that are not */
  readonly keys: ReadonlySet<string>;
  readonly anchor: string | null;
  readonly failed: ReadonlyMap<string, string>;
}

export const nothingSelected: Selection = { isAll: false, keys: new Set(), anchor: null, failed: new Map() };

export const isSelected = ({ isAll, keys }: Selection, key: string): boolean => keys.has(key) !== isAll;

export function toggle(selection: Selection, key: string): Selection {
  const keys = new Set(selection.keys);
  if (!keys.delete(key)) keys.add(key);
  return { ...selection, keys, anchor: key, failed: without(selection.failed, key) };
}

/** From the anchor to `to`, both with it, among the loaded rows: what Shift+↑↓ and a click with Shift do. */
export function extend(selection: Selection, loaded: readonly string[], from: string, to: string): Selection {
  const anchor = selection.anchor !== null && loaded.includes(selection.anchor) ? selection.anchor : from;
  const [first, last] = [loaded.indexOf(anchor), loaded.indexOf(to)].toSorted((a, b) => a - b);
  if (first === undefined || last === undefined || first < 0) return selection;
  const keys = new Set(selection.keys);
  for (const key of loaded.slice(first, last + 1))
    if (selection.isAll) keys.delete(key);
    else keys.add(key);
  return { ...selection, keys, anchor };
}

/** The header's checkbox and Ctrl+A: all loaded rows, or none when all of them were. */
export function toggleLoaded(selection: Selection, loaded: readonly string[]): Selection {
  const areAll = loaded.length > 0 && loaded.every((key) => isSelected(selection, key));
  return areAll ? nothingSelected : { ...nothingSelected, keys: new Set(loaded) };
}

export const selectFilter = (): Selection => ({ ...nothingSelected, isAll: true });

/** @param total how many rows the filter has; null: not known, then "all" cannot be counted */
export function countOf({ isAll, keys }: Selection, total: number | null): number | null {
  if (!isAll) return keys.size;
  return total === null ? null : Math.max(0, total - keys.size);
}

/** After an act on the selection: what failed stays, with its reason. */
export const keepFailed = (failed: ReadonlyMap<string, string>): Selection => ({
  ...nothingSelected,
  keys: new Set(failed.keys()),
  failed,
});

/** Selected rows that are no longer in the list are let go; those selected by the filter need none. */
export function keepOnly(selection: Selection, loaded: ReadonlySet<string>): Selection {
  if (selection.isAll || [...selection.keys].every((key) => loaded.has(key))) return selection;
  return { ...selection, keys: new Set([...selection.keys].filter((key) => loaded.has(key))) };
}

function without(failed: ReadonlyMap<string, string>, key: string): ReadonlyMap<string, string> {
  if (!failed.has(key)) return failed;
  const rest = new Map(failed);
  rest.delete(key);
  return rest;
}
