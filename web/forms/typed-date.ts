/** What somebody typed into a date field. `on` is 'YYYY-MM-DD'. */
export type TypedDate =
  | { kind: 'empty' }
  | { kind: 'date'; on: string }
  /** looks like a date that does not exist: 31/02/2016 */
  | { kind: 'noSuchDate'; said: string }
  | { kind: 'unreadable' };

const WITH_SIGNS = /^(\d{1,2})[/.\-\s](\d{1,2})(?:[/.\-\s](\d{2}|\d{4}))?$/;
const DIGITS = /^(\d{2})(\d{2})(\d{2}|\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * Reads 28/2/2016, 28-2-16, 28.2.16, 28 2 2016, 280216, 28022016, 2016-02-28 and, where the year is known, 28/2.
 * @param year the year of a date that has none: of the business clock
 */
export function readTypedDate(text: string, year?: number): TypedDate {
  const typed = text.trim().replace(/\s*([/.-])\s*/g, '$1');
  if (typed === '') return { kind: 'empty' };
  const iso = ISO.exec(typed);
  const [, day = '', month = '', typedYear] =
    WITH_SIGNS.exec(typed) ?? DIGITS.exec(typed) ?? (iso ? ['', iso[3], iso[2], iso[1]] : []);
  const fullYear = typedYear ?? (year === undefined ? '' : String(year));
  if (day === '' || fullYear === '') return { kind: 'unreadable' };
  const y = fullYear.length === 2 ? `20${fullYear}` : fullYear;
  const on = `${y}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return exists(on) ? { kind: 'date', on } : { kind: 'noSuchDate', said: `${day}/${month}/${y}` };
}

/** The engine reads 31 February as 2 March: only what comes back unchanged exists. */
function exists(on: string): boolean {
  const ms = Date.parse(`${on}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(on);
}
