import { useLayoutEffect, type RefObject } from 'react';

/** `--head-height` for what sticks below the bands and the top bar, which come and go. Before the paint, so nothing jumps. */
export function useHeadHeight(head: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = head.current;
    if (!element) return undefined;
    const measure = (): void =>
      document.documentElement.style.setProperty('--head-height', `${element.getBoundingClientRect().height}px`);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [head]);
}
