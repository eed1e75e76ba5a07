import { formatDate } from '../words/formats.js';
import type { SayAgency } from './words.js';

/** "15/TB-UBND ngày 05/02/2016"; a source without number by its statement or its day. */
export function documentWords(
  say: SayAgency,
  {
    number,
    issuedOn,
    sourceStatement,
  }: { number: string | null; issuedOn: string | null; sourceStatement?: string | null },
): string {
  if (!number) return sourceStatement ?? (issuedOn ? say('doc.withoutNumber', { on: formatDate(issuedOn) }) : '');
  return issuedOn ? say('doc.of', { number, on: formatDate(issuedOn) }) : say('doc.undated', { number });
}

/** "Mục 2" as the document counts, else "Nhiệm vụ 2". */
export const clauseWords = (say: SayAgency, { clause, ordinal }: { clause: string | null; ordinal: number }): string =>
  clause ? say('clause', { clause }) : say('item', { n: ordinal });
