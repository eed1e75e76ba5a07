import { useSearch } from 'wouter';

/** The tab that the address names; the first one is left out of the address. */
export function useTab<T extends string>(name: string, tabs: readonly [T, ...T[]]): T {
  const wanted = new URLSearchParams(useSearch()).get(name);
  return tabs.find((tab) => tab === wanted) ?? tabs[0];
}

/** The address of a tab. */
export const tabAddress = <T extends string>(path: string, name: string, tabs: readonly [T, ...T[]], tab: T): string =>
  tab === tabs[0] ? path : `${path}?${name}=${tab}`;
