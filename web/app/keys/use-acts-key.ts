import type { RefObject } from 'react';
import { useAppWords } from '../words.js';
import { useKeys } from './use-keys.js';

/**
 * Shift+F10 on a page about one thing leads to what may be done with it, as it opens the acts of a row in a list (desks.md §7).
 * @param acts the group of buttons; its last one is "Thao tác" where there is more
 */
export function useActsKey(title: string, acts: RefObject<HTMLElement | null>): void {
  const say = useAppWords();
  useKeys(title, [
    {
      keys: 'Shift+F10',
      does: say('keys.toActs'),
      run: () => acts.current?.querySelector<HTMLElement>('button, a')?.focus(),
    },
  ]);
}
