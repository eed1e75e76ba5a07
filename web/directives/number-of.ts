import { formatDate } from '../words/formats.js';
import type { SayDirective } from './words.js';

/** "15/TB-UBND ngày 05/02/2016"; what has no number is named by its source. */
export function numberOf(
  say: SayDirective,
  directive: { number: string | null; issuedOn: string | null; sourceStatement?: string | null },
): string {
  const { number, issuedOn, sourceStatement } = directive;
  if (!number) return sourceStatement ?? say('noNumber');
  return issuedOn ? say('numberOn', { number, on: formatDate(issuedOn) }) : number;
}

/** "61/96", as every share is said (desks.md §1). */
export const partOf = (part: number, whole: number): string => `${part}/${whole}`;
