/** The parts of a document's number: "104/TB-UBND", "12/2014/CT-UBND", "62-KL/ĐU". */
export interface DocumentNumber {
  /** "104" */
  number: string;
  /** "TB-UBND"; empty when the text gives a bare number */
  notation: string;
  /** the year that the number itself names; else null, and the year of issue counts (numbers restart each year) */
  year: number | null;
}

const SHAPE = /^(\d+[a-zđ]?)(?:\/(\d{4}))?(?:[/-](.+))?$/i;

/** Parts of "Số, ký hiệu"; blanks inside ("104 /TB-UBND") do not count. @returns null for what is no number */
export function splitDocumentNumber(text: string): DocumentNumber | null {
  const match = SHAPE.exec(text.replace(/\s+/g, ''));
  if (!match?.[1]) return null;
  return { number: match[1], notation: match[3] ?? '', year: match[2] ? Number(match[2]) : null };
}

/** "104/TB-UBND" again, as documents write it: the year is part of a legal-normative number only when the notation says so there. */
export function writtenNumber({ number, notation, year }: DocumentNumber): string {
  const withYear = year === null ? number : `${number}/${year}`;
  if (notation === '') return withYear;
  // Party documents put the type before the slash: 62-KL/ĐU.
  return `${withYear}${/^[^/-]+\//.test(notation) ? '-' : '/'}${notation}`;
}
