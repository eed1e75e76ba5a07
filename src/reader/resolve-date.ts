import { type PlainDate, addDays, lastDayOfMonth, weekdayOf } from '../domain/plain-date.js';
import type { WrittenDate } from './date-words.js';
import type { DraftWarningCode } from './draft.js';

/** Setting S10: an inferred year is asked about when the date lies more than 11 months ahead. */
const FAR_AHEAD_DAYS = 335;
/** A directive's own dates lie within the term of office or two; beyond that a figure of the year is likely wrong. */
const FAR_YEARS = 11;

/** What a written date may mean: the first reading, what is doubtful about it, and what else it could be. */
export interface ResolvedDate {
  due: PlainDate | null;
  issues: DraftWarningCode[];
  others: { due: PlainDate; why: DraftWarningCode }[];
}

/**
 * A written date as a calendar date. A missing year is the first such date on or after the day of issue (N1). A day that
 * the month does not have becomes its last day, with a warning: never silently another date.
 */
export function resolveDate(date: WrittenDate, issuedOn: PlainDate | null): ResolvedDate {
  const issueYear = issuedOn === null ? null : Number(issuedOn.slice(0, 4));
  const year = date.year ?? (date.yearsAhead !== undefined && issueYear !== null ? issueYear + date.yearsAhead : null);
  const resolved =
    year !== null ? inYear(year, date) : issuedOn === null ? unknownYear() : withInferredYear(date, issuedOn);
  if (resolved.due === null) return resolved;
  const ofYear = Number(resolved.due.slice(0, 4));
  if (date.dayInWords !== undefined || date.monthInWords !== undefined) {
    resolved.issues.unshift('DATE_CONTRADICTION');
    const inWords = inYear(ofYear, { day: date.dayInWords ?? date.day, month: date.monthInWords ?? date.month });
    if (inWords.due !== null) resolved.others.push({ due: inWords.due, why: 'DATE_CONTRADICTION' });
  }
  if (date.weekday !== undefined && weekdayOf(resolved.due) !== date.weekday) {
    resolved.issues.push('WEEKDAY_MISMATCH');
    for (const due of withWeekday(resolved.due, date.weekday)) resolved.others.push({ due, why: 'WEEKDAY_MISMATCH' });
  }
  if (year !== null && issueYear !== null && Math.abs(year - issueYear) > FAR_YEARS) {
    resolved.issues.push('FAR_AHEAD');
    const near = inYear(issueYear, date).due;
    if (near !== null && year > issueYear) resolved.others.push({ due: near, why: 'FAR_AHEAD' });
  }
  return resolved;
}

const unknownYear = (): ResolvedDate => ({ due: null, issues: ['YEAR_UNKNOWN'], others: [] });

function withInferredYear(date: WrittenDate, issuedOn: PlainDate): ResolvedDate {
  const issueYear = Number(issuedOn.slice(0, 4));
  const thisYear = inYear(issueYear, date);
  const nextYear = inYear(issueYear + 1, date);
  const isAhead = thisYear.due !== null && thisYear.due >= issuedOn;
  const [resolved, other] = isAhead ? [thisYear, nextYear] : [nextYear, thisYear];
  resolved.issues.push('YEAR_INFERRED');
  if (other.due !== null) resolved.others.push({ due: other.due, why: 'YEAR_INFERRED' });
  if (resolved.due !== null && isFarAhead(resolved.due, issuedOn)) resolved.issues.push('FAR_AHEAD');
  return resolved;
}

/** True when a date whose year was inferred lies so far ahead that a person should look. */
function isFarAhead(due: PlainDate, issuedOn: PlainDate): boolean {
  return (Date.parse(due) - Date.parse(issuedOn)) / 86_400_000 > FAR_AHEAD_DAYS;
}

function inYear(year: number, { day, month }: { day: number; month: number }): ResolvedDate {
  if (year < 1900 || year > 2200) return { due: null, issues: ['IMPOSSIBLE_DATE'], others: [] };
  const last = lastDayOfMonth(year, month);
  const written = `${last.slice(0, 8)}${String(day).padStart(2, '0')}`;
  if (written <= last) return { due: written, issues: [], others: [] };
  return { due: last, issues: ['IMPOSSIBLE_DATE'], others: [{ due: addDays(last, 1), why: 'IMPOSSIBLE_DATE' }] };
}

/** The days of that name next to a date, the nearer one first. */
function withWeekday(due: PlainDate, weekday: number): PlainDate[] {
  const ahead = (weekday - weekdayOf(due) + 7) % 7;
  const [later, earlier] = [addDays(due, ahead), addDays(due, ahead - 7)];
  return ahead <= 3 ? [later, earlier] : [earlier, later];
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
