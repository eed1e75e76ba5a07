import { type PlainDate, lastDayOfMonth } from '../domain/plain-date.js';
import type { WrittenDate } from './date-words.js';
import type { DraftWarningCode } from './draft.js';

/** Setting S10: an inferred year is asked about when the date lies more than 11 months ahead. */
const FAR_AHEAD_DAYS = 335;

/**
 * A written date as a calendar date. A missing year is the first such date on or after the day of issue (N1). A day that
 * the month does not have becomes its last day, with a warning: never silently another date.
 */
export function resolveDate(
  { day, month, year, isContradictory }: WrittenDate,
  issuedOn: PlainDate | null,
): { due: PlainDate | null; issues: DraftWarningCode[] } {
  const issues: DraftWarningCode[] = isContradictory ? ['DATE_CONTRADICTION'] : [];
  if (year !== null && (year < 1900 || year > 2200)) return { due: null, issues: [...issues, 'IMPOSSIBLE_DATE'] };
  if (year !== null) return withDay(year, month, day, issues);
  if (issuedOn === null) return { due: null, issues: [...issues, 'YEAR_UNKNOWN'] };
  const issueYear = Number(issuedOn.slice(0, 4));
  const thisYear = withDay(issueYear, month, day, issues);
  const resolved =
    thisYear.due !== null && thisYear.due >= issuedOn ? thisYear : withDay(issueYear + 1, month, day, issues);
  return { due: resolved.due, issues: [...resolved.issues, 'YEAR_INFERRED'] };
}

/** True when a date whose year was inferred lies so far ahead that a person should look. */
export function isFarAhead(due: PlainDate, issuedOn: PlainDate): boolean {
  return (Date.parse(due) - Date.parse(issuedOn)) / 86_400_000 > FAR_AHEAD_DAYS;
}

function withDay(
  year: number,
  month: number,
  day: number,
  issues: DraftWarningCode[],
): { due: PlainDate; issues: DraftWarningCode[] } {
  const last = lastDayOfMonth(year, month);
  const written = `${last.slice(0, 8)}${String(day).padStart(2, '0')}`;
  return written > last ? { due: last, issues: [...issues, 'IMPOSSIBLE_DATE'] } : { due: written, issues };
}

/** An anchor's words up to where the next thing begins: "nhận được văn bản này để tổng hợp" keeps the first part. */
export function withoutSecondReading(anchor: string): string {
  const next = / (?:để|trước|đồng thời|báo cáo|gửi|trình) /u.exec(anchor);
  return next ? anchor.slice(0, next.index) : anchor;
}

/** "trước ngày 25" without a month: the next such day, for days that every month has. */
export function nextDay(day: number, issuedOn: PlainDate): PlainDate | null {
  const dd = String(day).padStart(2, '0');
  const same = `${issuedOn.slice(0, 8)}${dd}`;
  if (same >= issuedOn && day <= 28) return same;
  const year = Number(issuedOn.slice(0, 4));
  const month = Number(issuedOn.slice(5, 7));
  const [y, mo] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return day > 28 ? null : `${y}-${String(mo).padStart(2, '0')}-${dd}`;
}
