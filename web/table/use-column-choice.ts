import { useCallback, useEffect, useMemo, useState } from 'react';

const nameOf = (listId: string): string => `dondoc.columns.${listId}`;

function stored(listId: string): string[] {
  try {
    return (localStorage.getItem(nameOf(listId)) ?? '').split(',').filter(Boolean);
  } catch {
    return [];
  }
}

const listeners = new Map<string, Set<() => void>>();

/** Which columns of a list the person does not want to see; remembered on this machine. */
export function useColumnChoice(listId: string): { switchedOff: ReadonlySet<string>; toggle: (key: string) => void } {
  const [off, setOff] = useState(() => stored(listId));
  useEffect(() => {
    const changed = (): void => setOff(stored(listId));
    const all = listeners.get(listId) ?? new Set();
    listeners.set(listId, all.add(changed));
    return () => void all.delete(changed);
  }, [listId]);
  const toggle = useCallback(
    (key: string) => {
      const now = stored(listId);
      const next = now.includes(key) ? now.filter((one) => one !== key) : [...now, key];
      try {
        localStorage.setItem(nameOf(listId), next.join(','));
      } catch {
        return; // storage is forbidden: all columns stay
      }
      for (const listener of listeners.get(listId) ?? []) listener();
    },
    [listId],
  );
  return { switchedOff: useMemo(() => new Set(off), [off]), toggle };
}
