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
    if (by === 'back' && place) return restore(place);
    window.scrollTo(0, 0);
    return whenThere(() => headingOf(main.current));
  }, [path, main]);
}

let isFirstPage = true;
let lastHeading: HTMLElement | null = null;

const headingOf = (main: HTMLElement | null): HTMLElement | null => main?.querySelector<HTMLElement>('h1') ?? null;

/** @returns how to stop waiting */
function whenThere(find: () => HTMLElement | null): () => void {
  // The browser has put the focus where a fresh page begins: the way to the main part leads through the skip link.
  if (isFirstPage) {
    isFirstPage = false;
    return () => {};
  }
  return eachFrame(() => {
    const element = find();
    // The page that is left stands there until the chunk of the next one has come; a heading that two pages share is not new.
    if (!element || element === lastHeading) return false;
    if (isTyping()) return true;
    if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
    element.focus({ preventScroll: true });
    if (document.activeElement !== element) return false;
    lastHeading = element;
    return true;
  });
}

function restore({ scrollY, rowId }: { scrollY: number; rowId: string | null }): () => void {
  isFirstPage = false;
  return eachFrame(() => {
    const room = Math.max(0, document.documentElement.scrollHeight - window.innerHeight);
    const row = rowId === null ? null : document.querySelector<HTMLElement>(`[data-row-id="${CSS.escape(rowId)}"]`);
    if (room < scrollY || (rowId !== null && !row)) return false;
    window.scrollTo(0, scrollY);
    if (row && !isTyping()) row.focus({ preventScroll: true });
    return true;
  });
}

const isTyping = (): boolean =>
  document.activeElement?.matches('input, textarea, select, [contenteditable="true"]') ?? false;

function eachFrame(isDone: () => boolean): () => void {
  const until = performance.now() + LOOK_FOR_MS;
  let frame = 0;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    removeEventListener('wheel', stop);
    removeEventListener('touchmove', stop);
  };
  const look = (): void => {
    if (isDone() || performance.now() > until) stop();
    else frame = requestAnimationFrame(look);
  };
  addEventListener('wheel', stop, { passive: true });
  addEventListener('touchmove', stop, { passive: true });
  frame = requestAnimationFrame(look);
  return stop;
}
