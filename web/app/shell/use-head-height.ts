import { useLayoutEffect, type RefObject } from 'react';

const NAME = '--head-height';

/**
 * `--head-height` for what sticks below the bands and the top bar, which come and go. The observer is told in the frame in which
 * the head is drawn, after its layout and before the paint: nothing jumps, and nothing is laid out twice to be measured.
 */
export function useHeadHeight(head: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = head.current;
    if (!element) return undefined;
    const root = document.documentElement;
    const observer = new ResizeObserver(([entry]) => {
      const height = `${entry?.borderBoxSize[0]?.blockSize ?? element.offsetHeight}px`;
      // Every element inherits it: what it is already (tokens.css) is not written again.
      if (getComputedStyle(root).getPropertyValue(NAME) !== height) root.style.setProperty(NAME, height);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [head]);
}
