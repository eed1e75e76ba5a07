import { useCallback, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
const inMemory = new Map<string, string>();

function read(name: string): string | null {
  try {
    return localStorage.getItem(`dondoc.${name}`);
  } catch {
    return inMemory.get(name) ?? null;
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(`dondoc.${name}`, value);
  } catch {
    inMemory.set(name, value); // storage is forbidden: it holds for this page
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/**
 * A choice that this machine remembers (columns, density, single-letter keys). `name` carries the account's id where it is the
 * account's own. What is stored and is not among `choices` counts as the first of them.
 */
export function usePreference<const T extends string>(
  name: string,
  choices: readonly [T, ...T[]],
): [T, (to: T) => void] {
  const stored = useSyncExternalStore(subscribe, () => read(name));
  const value = choices.find((choice) => choice === stored) ?? choices[0];
  const set = useCallback((to: T) => write(name, to), [name]);
  return [value, set];
}

/** In the order in which they are offered; the first choice is `normal`. */
export const densities = ['compact', 'normal', 'roomy'] as const;
export type Density = (typeof densities)[number];

/** How dense tables are; `data-density` of the page carries it to the tokens. */
export const useDensity = () => usePreference<Density>('density', ['normal', 'compact', 'roomy']);

/** Whether keys of one letter act, for this account (WCAG 2.1.4). */
export const useSingleKeys = (accountId: string) => usePreference(`singleKeys.${accountId}`, ['on', 'off']);
