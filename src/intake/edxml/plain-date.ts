import { isPlainDate } from '../../domain/plain-date.js';

/** yyyy/MM/dd as the standard has it, with - or ., with a time behind it, or the other way round. */
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/u;
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/u;

/** A calendar date of an envelope as 'YYYY-MM-DD'; null for anything that is no date of the calendar. */
export function plainDate(text: string | undefined): string | null {
  const words = text?.trim() ?? '';
  const first = YEAR_FIRST.exec(words);
  const last = first ? null : DAY_FIRST.exec(words);
  const [year, month, day] = first ? [first[1], first[2], first[3]] : [last?.[3], last?.[2], last?.[1]];
  if (year === undefined || month === undefined || day === undefined) return null;
  const plain = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // Year 1 stands for "none" in some systems.
  return isPlainDate(plain) && Number(year) >= 1945 ? plain : null;
}
