import { useSyncExternalStore } from 'react';

const WIDE = '(min-width: 75em)';

const query = (): MediaQueryList | null => (typeof window.matchMedia === 'function' ? window.matchMedia(WIDE) : null);

/** From 1200 px a list and what is open in it stand side by side. */
export const usePanelRoom = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const media = query();
      media?.addEventListener('change', changed);
      return () => media?.removeEventListener('change', changed);
    },
    () => query()?.matches ?? true,
  );
