import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';

export interface OpenRow {
  /** `row=:id` of the address: the row that is open beside the list */
  id: string | null;
  /** opening is a step that Back undoes; going on to another row is not */
  open: (id: string) => void;
  close: () => void;
}

/** Says of an entry of the history that the list stands one step before it. */
const FROM_LIST = 'openedFromList';

function isFromList(): boolean {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null && FROM_LIST in state;
}

/** Which row is open beside a list, in the address: list and panel are one link (desks.md §2). */
export function useOpenRow(): OpenRow {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const id = new URLSearchParams(search).get('row');
  const go = useCallback(
    (next: string | null) => {
      const query = new URLSearchParams(window.location.search);
      const isOpen = query.has('row');
      // Back to the list's own entry: it has the place and the row that were left.
      if (next === null && isFromList()) return window.history.back();
      query.delete('row');
      if (next !== null) query.append('row', next); // last: the filters' order stays as it was
      const text = query.toString().replaceAll('%2C', ',');
      const state = next !== null && (!isOpen || isFromList()) ? { [FROM_LIST]: true } : null;
      navigate(text ? `${path}?${text}` : path, { replace: isOpen, state });
      return undefined;
    },
    [navigate, path],
  );
  return useMemo(() => ({ id, open: go, close: () => go(null) }), [id, go]);
}
