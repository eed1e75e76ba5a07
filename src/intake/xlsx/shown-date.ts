const DAY_MS = 86_400_000;
const UNIX_DAY_1900 = 25_569;
const DAYS_1904 = 1_462;
const LAST_DAY = 2_958_465; // 31/12/9999

/** Which parts of an instant a number format shows; null when it shows a number. */
export interface DateParts {
  hasDay: boolean;
  hasMonth: boolean;
  hasYear: boolean;
  hasTime: boolean;
}

/** Formats 14 to 22 and 45 to 47 have no text in the file. */
const BUILT_IN = new Map<number, string>([
  [14, 'd/m/y'],
  [15, 'd-mmm-y'],
  [16, 'd-mmm'],
  [17, 'mmm-y'],
  [18, 'h:mm'],
  [19, 'h:mm:ss'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'd/m/y h:mm'],
  [45, 'h:s'],
  [46, 'h:s'],
  [47, 'h:s'],
]);

export function dateParts(formatId: number, format: string | undefined): DateParts | null {
  const code = (format ?? BUILT_IN.get(formatId) ?? '')
    .split(';')[0]
    ?.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./gu, '')
    .toLowerCase();
  if (!code || /[#0?@]/u.test(code.replace(/\.0+/gu, '')) || !/[dmyhs]/u.test(code)) return null;
  const hasTime = /[hs]/u.test(code);
  const calendar = code.replace(/h+\W*m+|m+\W*s+/gu, '');
  return { hasDay: calendar.includes('d'), hasMonth: calendar.includes('m'), hasYear: calendar.includes('y'), hasTime };
}

/**
 * A serial number as a date in the order of Vietnamese writing, with no more than its format shows: of "mm/yyyy" no day
 * is made. '' for a number that is no day.
 */
export function shownDate(serial: number, parts: DateParts, isFrom1904: boolean): string {
  if (!Number.isFinite(serial) || serial < 0 || serial > LAST_DAY) return '';
  // 1900 is a leap year to spreadsheets: before 1 March 1900 they count one day less.
  const from1900 = isFrom1904 ? serial + DAYS_1904 : serial < 60 ? serial + 1 : serial;
  const at = new Date(Math.round((from1900 - UNIX_DAY_1900) * DAY_MS));
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = [
    parts.hasDay ? two(at.getUTCDate()) : '',
    parts.hasMonth ? two(at.getUTCMonth() + 1) : '',
    parts.hasYear ? String(at.getUTCFullYear()) : '',
  ].filter((part) => part !== '');
  const time = parts.hasTime ? `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}` : '';
  return [date.join('/'), time].filter((part) => part !== '').join(' ');
}
