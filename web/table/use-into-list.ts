import { useKeys } from '../app/keys/use-keys.js';
import { useTableWords } from './words.js';

/** Puts the focus on the row of the page's list that is its tab stop. */
function enterList(): void {
  document.querySelector<HTMLElement>('[data-row-id][tabindex="0"]')?.focus();
}

/** ↓ enters the list from anywhere on a page that is about its list: nobody walks through the page's head to it. */
export function useIntoList(title: string): void {
  const say = useTableWords();
  useKeys(title, [{ keys: 'ArrowDown', does: say('keys.intoList'), run: enterList }]);
}
