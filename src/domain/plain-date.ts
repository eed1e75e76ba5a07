import { DomainError } from './errors.js';

/**
 * A calendar date 'YYYY-MM-DD' (proleptic Gregorian, years 0001–9999) in Asia/Ho_Chi_Minh. Such strings sort by time.
 * Vietnam has kept UTC+7 without summer time since 1975, so local time is a constant shift and needs no zone table.
 */
export type PlainDate = string;

/** ISO weekday: 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY_MS = 86_400_000;
const LOCAL_SHIFT_MS = 7 * 3_600_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const TIME_SHAPE = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;
const WEEKDAYS = [4, 5, 6, 7, 1, 2, 3] as const; // day 0, 1970-01-01, was a Thursday

/** True for a date that exists: '2016-02-29' yes, '2015-02-29', '2016-2-9' and '0000-01-01' no. */
export function isPlainDate(text: string): boolean {
  if (!SHAPE.test(text) || text < '0001') return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  // The engine reads 30 February as 1 March: only what comes back unchanged exists.
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/**
 * Days since 1970-01-01, for arithmetic on many dates.
 * @throws DomainError DATE_INVALID when there is no such date
 */
export function dayNumberOf(date: PlainDate): number {
  if (!isPlainDate(date)) throw new DomainError('DATE_INVALID', `Ngày không hợp lệ: "${date}".`, { date });
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/**
 * The date of a day number.
 * @throws DomainError DATE_OUT_OF_RANGE outside the years 0001–9999
 */
export function dateOfDayNumber(day: number): PlainDate {
  const at = new Date(day * DAY_MS);
  const date = Number.isNaN(at.getTime()) ? '' : at.toISOString().slice(0, 10);
  if (!Number.isInteger(day) || !isPlainDate(date)) {
    throw new DomainError('DATE_OUT_OF_RANGE', 'Ngày tính được nằm ngoài phạm vi của lịch.', { day: String(day) });
  }
  return date;
}

/** The date `days` calendar days later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfDayNumber(dayNumberOf(date) + days);
}

/**
 * The same day number `months` later (earlier when negative), or that month's last day when it has no such day:
 * 31/01 plus one month is 28/02 or 29/02 (Civil Code 2015, art. 148(3); 2005, art. 153(3)).
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  dayNumberOf(date); // refuses a date that does not exist
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const last = lastDayOfMonth(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1);
  return date.slice(8) > last.slice(8) ? last : `${last.slice(0, 8)}${date.slice(8)}`;
}

/** Calendar days from `from` to `to`: positive when `to` is later. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

export function weekdayOf(date: PlainDate): Weekday {
  return weekdayOfDayNumber(dayNumberOf(date));
}

export function weekdayOfDayNumber(day: number): Weekday {
  return WEEKDAYS[((day % 7) + 7) % 7] ?? 1;
}

/** The date on the wall in Vietnam at that instant. */
export function localDateOf(instant: Date): PlainDate {
  return dateOfDayNumber(Math.floor((instant.getTime() + LOCAL_SHIFT_MS) / DAY_MS));
}

/** The time on the wall in Vietnam at that instant, 'HH:MM'; seconds are dropped. */
export function localTimeOf(instant: Date): string {
  return new Date(instant.getTime() + LOCAL_SHIFT_MS).toISOString().slice(-13, -8);
}

/**
 * The instant at which clocks in Vietnam show that date and time ('HH:MM'; '24:00' is the end of the day).
 * @throws DomainError DATE_INVALID, TIME_INVALID
 */
export function instantAt(date: PlainDate, time = '00:00'): Date {
  if (!TIME_SHAPE.test(time)) throw new DomainError('TIME_INVALID', `Giờ không hợp lệ: "${time}".`, { time });
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return new Date(dayNumberOf(date) * DAY_MS - LOCAL_SHIFT_MS + minutes * 60_000);
}

/** 24:00 of that day, which is 00:00 of the next: a term ends when its last day does (Civil Code 2015, art. 148(5)). */
export function endOfDay(date: PlainDate): Date {
  return instantAt(date, '24:00');
}

/** The last day of month 1–12. Months beyond run on into the neighbouring years (13 is next January). */
export function lastDayOfMonth(year: number, month: number): PlainDate {
  const at = new Date(0);
  at.setUTCFullYear(year, month, 0); // day 0 of the next month; setUTCFullYear, as Date.UTC takes the year 50 for 1950
  return dateOfDayNumber(at.getTime() / DAY_MS);
}

/** The last day of quarter 1–4: 'trong quý II/2017' ends on 30/6/2017 (domain rule N3). */
export function lastDayOfQuarter(year: number, quarter: number): PlainDate {
  return lastDayOfMonth(year, quarter * 3);
}

/** The last day of half-year 1 or 2. */
export function lastDayOfHalfYear(year: number, half: number): PlainDate {
  return lastDayOfMonth(year, half * 6);
}

export function lastDayOfYear(year: number): PlainDate {
  return lastDayOfMonth(year, 12);
}
