/**
 * The parts of a document's number; `number/notation` is the number as documents write it. The key is (issuer, notation,
 * number, year): numbers restart each year (domain.md §3).
 */
export interface DocumentNumber {
  /** "104" of 104/TB-UBND, "12/2014" of 12/2014/CT-UBND (a series of its own), "62-KL" of the Party's 62-KL/ĐU */
  number: string;
  /** "TB-UBND", "CT-UBND", "ĐU"; empty when the text gives a bare number */
  notation: string;
  /** the year that the number itself names; else null, and the year of issue counts */
  year: number | null;
}

const SHAPE = /^(\d+[a-zđ]?(?:\/(\d{4}))?(?:-[^/]+)?)(?:\/(.+))?$/i;

/** Parts of "Số, ký hiệu"; blanks inside ("104 /TB-UBND") do not count. @returns null for what is no number */
export function splitDocumentNumber(text: string): DocumentNumber | null {
  const match = SHAPE.exec(text.replace(/\s+/g, ''));
  if (!match?.[1]) return null;
  return { number: match[1], notation: match[3] ?? '', year: match[2] ? Number(match[2]) : null };
}

/** "104/TB-UBND" again. */
export function writtenNumber({ number, notation }: Pick<DocumentNumber, 'number' | 'notation'>): string {
  return notation === '' ? number : `${number}/${notation}`;
}
