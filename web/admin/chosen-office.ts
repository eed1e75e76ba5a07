import { useSyncExternalStore } from 'react';

const KEY = 'dondoc.admin.office';
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // storage is forbidden: the first office is shown
  }
}

/** Which office an administrator of several looks after at present; kept on this machine. */
export const useChosenOffice = (): string | null => useSyncExternalStore(subscribe, read);

export function chooseOffice(id: string): void {
  try {
    localStorage.setItem(KEY, id);
  } catch {
    return; // stays with the first office
  }
  for (const listener of listeners) listener();
}
