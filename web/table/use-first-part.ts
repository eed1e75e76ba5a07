import { useDeferredValue } from 'react';

/** Of something long what is seen at first, at once; the rest right after it was drawn, so that nobody waits for it. */
export function useFirstPart<T>(rows: readonly T[], first: number): readonly T[] {
  const count = useDeferredValue(rows.length, first);
  return rows.length <= count ? rows : rows.slice(0, count);
}
