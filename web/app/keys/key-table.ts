import type { RefObject } from 'react';

/** One line of the table of keys: what the handlers act on and what the sheet shows. */
export interface KeyLine {
  /** 'x' · 'Ctrl+Enter' · 'Shift+F10' · 'ArrowDown'; several do the same. Single letters are consonants (desks.md §7). */
  keys: string | readonly string[];
  /** in the language of the page: "Xác nhận hoàn thành" */
  does: string;
  run: (event: KeyboardEvent) => void;
  /** false: not now (no row has focus…); the sheet still shows it */
  when?: boolean;
}

export interface KeyScope {
  /** heading in the sheet: "Danh sách" */
  title: string;
  lines: readonly KeyLine[];
  /** keys act only while the focus is in here; without: wherever it is on the page */
  within?: RefObject<HTMLElement | null> | undefined;
  /** the frame's keys come last, in the sheet and in the order of asking */
  isGlobal?: boolean | undefined;
}

const scopes = new Set<{ current: KeyScope }>();
const listeners = new Set<() => void>();

/** @returns how to take the scope away again */
export function addScope(scope: { current: KeyScope }): () => void {
  scopes.add(scope);
  for (const listener of listeners) listener();
  return () => {
    scopes.delete(scope);
    for (const listener of listeners) listener();
  };
}

/** This page's keys first, then those of every page; the latest first, so that an open panel is asked before the list. */
export const scopesNow = (): KeyScope[] =>
  [...scopes]
    .map(({ current }) => current)
    .toReversed()
    .toSorted((a, b) => Number(a.isGlobal ?? false) - Number(b.isGlobal ?? false));

export function onScopes(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export const keysOf = ({ keys }: KeyLine): readonly string[] => (typeof keys === 'string' ? [keys] : keys);

/** For `aria-keyshortcuts` of the button that does the same. */
export const ariaKeys = (keys: string | readonly string[]): string =>
  (typeof keys === 'string' ? [keys] : keys)
    .map((key) => key.replace('Ctrl+', 'Control+').replace(/^ $/, 'Space'))
    .join(' ');
