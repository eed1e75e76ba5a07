import { useLayoutEffect, useState, type RefObject } from 'react';

/** below the list, within the page's main part */
const SPACE_PX = 16;

/** Px from the element's top down to the foot of the window: what a list may take, so that the page itself does not scroll. */
export function useFillHeight(ref: RefObject<HTMLElement | null>, isOn: boolean): number | null {
  const [height, setHeight] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    const measure = (): void => {
      const element = ref.current;
      if (!element) return;
      const { top, bottom } = element.getBoundingClientRect();
      // What stands below in the list's column (the bar of selected rows) keeps its place under the table, not over it.
      const column = element.closest('[data-list-column]')?.getBoundingClientRect().bottom ?? bottom;
      const foot = (document.querySelector('footer')?.offsetHeight ?? 0) + SPACE_PX;
      setHeight(Math.floor(window.innerHeight - (top + window.scrollY) - Math.max(0, column - bottom) - foot));
    };
    measure();
    window.addEventListener('resize', measure);
    // What stands above may come or go: the band of a lost connection, a line of new changes.
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
    observer?.observe(document.body);
    return () => {
      window.removeEventListener('resize', measure);
      observer?.disconnect();
    };
  }, [ref, isOn]);
  return isOn ? height : null;
}
