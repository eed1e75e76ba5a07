import { useLayoutEffect, useRef, type RefObject } from 'react';
import { addScope, type KeyLine, type KeyScope } from './key-table.js';

export interface UseKeysOptions {
  /** act only while the focus is in here (lists, rows: WCAG 2.1.4) */
  within?: RefObject<HTMLElement | null>;
  isGlobal?: boolean;
}

/**
 * Gives the page keys, as long as the component is there. The same table is what the sheet (`?`) shows.
 * @example useKeys(say('list'), [{ keys: 'x', does: say('confirm'), run: () => confirm(row) }], { within: listRef });
 */
export function useKeys(title: string, lines: readonly KeyLine[], { within, isGlobal }: UseKeysOptions = {}): void {
  const scope = useRef<KeyScope>({ title, lines, within, isGlobal });
  scope.current = { title, lines, within, isGlobal };
  // In force from the moment in which the page can be seen, and no longer: a page that is hidden while the next one is fetched
  // answers no keys.
  useLayoutEffect(() => addScope(scope), []);
}
