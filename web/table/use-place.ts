import { useCallback, useEffect, useRef } from 'react';

/** Where somebody was in a list: comes back with the browser's Back. */
export interface Place {
  focusKey: string | null;
  scrollTop: number;
}

const NAME = 'listPlace';
const WRITTEN_AFTER_MS = 250;

/** The place that belongs to this entry of the history, if Back led here. */
export function placeNow(): Place | null {
  const state: unknown = window.history.state;
  if (typeof state !== 'object' || state === null || !(NAME in state)) return null;
  const place: unknown = state[NAME];
  if (typeof place !== 'object' || place === null || !('focusKey' in place) || !('scrollTop' in place)) return null;
  const { focusKey, scrollTop } = place;
  if (typeof scrollTop !== 'number' || (focusKey !== null && typeof focusKey !== 'string')) return null;
  return { focusKey, scrollTop };
}

/** Keeps the place in the history's entry. `at` is asked when it is written; `now: true` before the page is left. */
export function useKeepPlace(at: () => Place): (options?: { now: boolean }) => void {
  const latest = useRef(at);
  latest.current = at;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const address = useRef(window.location.href);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(({ now } = { now: false }) => {
    clearTimeout(timer.current);
    address.current = window.location.href;
    const write = (): void => {
      // Another entry of the history by now: its place is not ours.
      if (window.location.href !== address.current) return;
      const state: unknown = window.history.state;
      window.history.replaceState({ ...(typeof state === 'object' ? state : {}), [NAME]: latest.current() }, '');
    };
    if (now) write();
    else timer.current = setTimeout(write, WRITTEN_AFTER_MS);
  }, []);
}
