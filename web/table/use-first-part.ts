import { useDeferredValue } from 'react';

/**
 * Of something long what is seen at first, at once; the rest right after it was drawn, so that nobody waits for it.
 * @returns how many of `count` to draw now
 */
export const useFirstPart = (count: number, first: number): number => Math.min(count, useDeferredValue(count, first));
