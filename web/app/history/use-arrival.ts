import { useEffect, type RefObject } from 'react';
import { arrival } from './watch-history.js';

/** A list is read from the server before it is as long as it was: looked for so long, unless somebody scrolls first. */
const LOOK_FOR_MS = 5_000;

/**
 * On a new page the focus goes to its heading and the view to its top; on Back to the row and the place that were left.
 * A change of filters (the same path) moves nothing.
 */
export function useArrival(path: string, main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { by, place } = arrival();
    if (by === 'back' && place) return restore(place, main);
    window.scrollTo(0, 0);
    return whenThere(main);
  }, [path, main]);
}

let isFirstPage = true;
let lastHeading: HTMLElement | null = null;

const headingOf = (main: HTMLElement | null): HTMLElement | null => main?.querySelector<HTMLElement>('h1') ?? null;

type Main = RefObject<HTMLElement | null>;

/** @returns how to stop waiting */
function whenThere(main: Main): () => void {
  // The browser has put the focus where a fresh page begins: the way to the main part leads through the skip link.
  if (isFirstPage) {
    isFirstPage = false;
    return () => {};
  }
  return eachFrame(main, (isElsewhere) => {
    const element = headingOf(main.current);
    // The page that is left stands there until the chunk of the next one has come; a heading that two pages share is not new.
    if (!element || element === lastHeading) return false;
    if (isElsewhere()) {
      lastHeading = element;
      return true;
    }
    if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
    element.focus({ preventScroll: true });
    if (document.activeElement !== element) return false;
    lastHeading = element;
    return true;
  });
}

function restore({ scrollY, rowId }: { scrollY: number; rowId: string | null }, main: Main): () => void {
  isFirstPage = false;
  return eachFrame(main, (isElsewhere) => {
    const room = Math.max(0, document.documentElement.scrollHeight - window.innerHeight);
    const row = rowId === null ? null : document.querySelector<HTMLElement>(`[data-row-id="${CSS.escape(rowId)}"]`);
    if (room < scrollY || (rowId !== null && !row)) return false;
    window.scrollTo(0, scrollY);
    if (row && !isElsewhere()) row.focus({ preventScroll: true });
    return true;
  });
}

const isTyping = (): boolean =>
  document.activeElement?.matches('input, textarea, select, [contenteditable="true"]') ?? false;

/**
 * Looks at every frame until it is done.
 * @param isDone gets `isElsewhere`: the focus has come to something of the new page meanwhile, by the page itself or by who is
 *   ahead of it with the keys. It is not taken away from there.
 */
function eachFrame(main: Main, isDone: (isElsewhere: () => boolean) => boolean): () => void {
  const until = performance.now() + LOOK_FOR_MS;
  let frame = 0;
  let hasMoved = false;
  const moved = ({ target }: FocusEvent): void => {
    if (target instanceof Node && target !== main.current && main.current?.contains(target)) hasMoved = true;
  };
  const isElsewhere = (): boolean => {
    const at = document.activeElement;
    return isTyping() || (hasMoved && at !== main.current && (main.current?.contains(at) ?? false));
  };
  const stop = (): void => {
    cancelAnimationFrame(frame);
    removeEventListener('wheel', stop);
    removeEventListener('touchmove', stop);
    removeEventListener('focusin', moved);
  };
  const look = (): void => {
    if (isDone(isElsewhere) || performance.now() > until) stop();
    else frame = requestAnimationFrame(look);
  };
  addEventListener('wheel', stop, { passive: true });
  addEventListener('touchmove', stop, { passive: true });
  addEventListener('focusin', moved);
  frame = requestAnimationFrame(look);
  return stop;
}
