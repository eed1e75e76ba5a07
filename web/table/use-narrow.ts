import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 47.99em)';

const query = (): MediaQueryList | null => (typeof window.matchMedia === 'function' ? window.matchMedia(NARROW) : null);

/** Below 768 px, also at 200 % zoom: rows become blocks, panels become pages. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const media = query();
      media?.addEventListener('change', changed);
      return () => media?.removeEventListener('change', changed);
    },
    () => query()?.matches ?? false,
  );
