import { at } from './party-patterns.js';
import { matchAt } from './pattern.js';
import type { Stretch } from './source-text.js';

/** Where the words end that say who does not belong to a group: "(trừ thành phố Sơn Hà)", ", không kể huyện đảo"; `from` when there are none. */
export function exclusionEnd(s: Stretch, from: number): number {
  const begins = matchAt(at.exclusion, s.low, from);
  if (!begins) return from;
  const start = from + begins[0].length;
  const tail = s.text.slice(start, start + 200);
  const words = begins[0].includes('(') ? /^[^()]{1,180}\)/u.exec(tail) : /^[^,.;:()]{1,120}/u.exec(tail);
  return words ? start + words[0].length : from;
}
