import { useEffect, useState, type RefObject } from 'react';

/** So much before it is seen, in CSS pixels. */
const BEFORE = 100;

/** Whether a part of the page has come near to what is seen, once and for all: what is below may wait until then. */
export function useNearView(part: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = part.current;
    if (!element || isNear) return undefined;
    if (typeof IntersectionObserver === 'undefined') {
      setNear(true);
      return undefined;
    }
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setNear(true),
      {
        rootMargin: `${BEFORE}px`,
      },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [part, isNear]);
  return isNear;
}
