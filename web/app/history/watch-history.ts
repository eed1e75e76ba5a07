/** Where a page stood when it was left: Back finds it so. */
interface Place {
  scrollY: number;
  /** data-row-id of the row that had the focus */
  rowId: string | null;
}

const places = new Map<string, Place>();
let arrivedBy: 'back' | 'push' = 'push';
let current = '';

const KEY = 'dondocPage';

function keyNow(): string {
  const state: unknown = history.state;
  const found: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, KEY) : undefined;
  if (typeof found === 'string') return found;
  const key = Math.random().toString(36).slice(2);
  const kept = typeof state === 'object' && state !== null ? state : {};
  // The prototype's own: the router listens to the one on the object, and nothing has moved.
  History.prototype.replaceState.call(history, { ...kept, [KEY]: key }, '', location.href);
  return key;
}

/** Begins to keep, for every page of the browser's history, how far it was scrolled and which row had the focus. */
export function watchHistory(): void {
  history.scrollRestoration = 'manual';
  current = keyNow();
  const place = (): Place => {
    const found = places.get(current) ?? { scrollY: 0, rowId: null };
    places.set(current, found);
    return found;
  };
  addEventListener('scroll', () => Object.assign(place(), { scrollY: window.scrollY }), { passive: true });
  addEventListener('focusin', ({ target }) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-row-id]') : null;
    if (row) Object.assign(place(), { rowId: row.dataset['rowId'] ?? null });
  });
  const arrive = (by: typeof arrivedBy) => () => {
    arrivedBy = by;
    current = keyNow();
  };
  addEventListener('popstate', arrive('back'), { capture: true });
  addEventListener('pushState', arrive('push'), { capture: true });
  addEventListener('replaceState', () => void (current = keyNow()), { capture: true });
}

/** How the page was come to, and where it stood when it was left. */
export const arrival = (): { by: 'back' | 'push'; place: Place | undefined } => ({
  by: arrivedBy,
  place: places.get(current),
});
