import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';

export interface OpenRow {
  /** `row=:id` of the address: the row that is open beside the list */
  id: string | null;
  /** opening is a step that Back undoes; going on to another row is not */
  open: (id: string) => void;
  close: () => void;
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
      query.delete('row');
      if (next !== null) query.append('row', next); // last: the filters' order stays as it was
      const text = query.toString().replaceAll('%2C', ',');
      navigate(text ? `${path}?${text}` : path, { replace: isOpen });
    },
    [navigate, path],
  );
  return useMemo(() => ({ id, open: go, close: () => go(null) }), [id, go]);
}
