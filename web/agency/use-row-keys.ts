import type { RefObject } from 'react';
import { useLocation } from 'wouter';
import { useKeys } from '../app/keys/use-keys.js';
import { useAgencyWords } from './words.js';

/** ↑ ↓ from assignment to assignment, `h` asks for more time, `b` opens the report of the one that has the focus. */
export function useRowKeys(root: RefObject<HTMLElement | null>): void {
  const say = useAgencyWords();
  const [, go] = useLocation();
  const links = (): HTMLElement[] => [...(root.current?.querySelectorAll<HTMLElement>('[data-row-id]') ?? [])];
  const focused = (): HTMLElement | null => {
    const active = document.activeElement;
    return active instanceof HTMLElement ? active.closest<HTMLElement>('[data-row]') : null;
  };
  const step = (by: 1 | -1): void => {
    const all = links();
    const row = focused();
    const at = all.findIndex((link) => row?.contains(link));
    const next = all[at < 0 ? 0 : at + by];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  const openForm = (form: 'report' | 'extension'): void => {
    const id = focused()?.dataset['row'];
    if (id) go(`/assignments/${id}/${form}`);
  };
  useKeys(
    say('keys.list'),
    [
      { keys: 'ArrowDown', does: say('keys.move'), run: () => step(1) },
      { keys: 'ArrowUp', does: say('keys.move'), run: () => step(-1) },
      { keys: 'b', does: say('keys.report'), run: () => openForm('report') },
      { keys: 'h', does: say('keys.extension'), run: () => openForm('extension') },
    ],
    { within: root },
  );
  // ↓ enters the list from anywhere on the page, as on the secretariat's desk.
  useKeys(say('work.title'), [{ keys: 'ArrowDown', does: say('keys.intoList'), run: () => step(1) }]);
}
