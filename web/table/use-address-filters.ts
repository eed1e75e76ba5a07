import { useCallback, useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { readFilters, setFilters, writeFilters, type FilterSchema, type FilterValues } from './address-filter.js';

export interface AddressFilters<S extends FilterSchema> {
  values: FilterValues<S>;
  /** replaces the address, so Back leaves the list and does not go through every filter */
  set: (changes: Partial<FilterValues<S>>) => void;
  /** back to the defaults; `keeping` some (the sort) */
  clear: (keeping?: readonly (keyof S)[]) => void;
  /** names of those that differ from the default */
  changed: readonly string[];
  /** the filters as the address has them, in fixed order: also a key for what is kept per view */
  search: string;
}

/**
 * The filters of a list in its address (desks.md §2). The names and values are the API's own.
 * @example const filters = useAddressFilters({ state: severalOf(assignmentStates), overdue: flagFilter, q: wordsFilter });
 * @param schema stays the same object: define it outside of the component
 */
export function useAddressFilters<S extends FilterSchema>(schema: S): AddressFilters<S> {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const [stable] = useState(schema);
  const values = useMemo(() => readFilters(stable, search), [stable, search]);

  const go = useCallback(
    (next: FilterValues<S>) => {
      const written = writeFilters(stable, next);
      navigate(written ? `${path}?${written}` : path, { replace: true });
    },
    [navigate, path, stable],
  );

  const set = useCallback(
    // The address itself, not the last render: two changes in one press must not lose one another.
    (changes: Partial<FilterValues<S>>) => go({ ...readFilters(stable, window.location.search), ...changes }),
    [go, stable],
  );

  const clear = useCallback(
    (keeping: readonly (keyof S)[] = []) => {
      const now = readFilters(stable, window.location.search);
      const empty = readFilters(stable, '');
      for (const name of keeping) empty[name] = now[name];
      go(empty);
    },
    [go, stable],
  );

  return useMemo(
    () => ({ values, set, clear, changed: setFilters(stable, values), search: writeFilters(stable, values) }),
    [values, set, clear, stable],
  );
}
