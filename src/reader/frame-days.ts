import { addDays, lastDayOfMonth, type PlainDate, type Weekday, weekdayOf } from '../domain/plain-date.js';
import { ROMAN } from './frame-rules.js';

/** A stretch of time that the text names by its calendar: its last day counts (domain.md §21 C, N3). */
export interface Frame {
  /** Year is null when the text leaves it out. */
  year: number | null;
  /** The last month of the frame and, when it ends inside a month, the day. */
  month: number;
  day: number | null;
  end: number;
  /** "năm 2017", "những tháng cuối năm": often only an aim or the period of the data. */
  isVague: boolean;
  /** Counted from the day of issue: "tháng tới", "quý này". */
  monthsAhead?: number;
  quartersAhead?: number;
  weeksAhead?: number;
  /** The weekday of such a week, where one is named; else its last working day (S13). */
  weekday?: Weekday;
  /** "tuần thứ hai tháng 8": 1 for the week with the 1st; 'last' for the month's last week. */
  weekOfMonth?: number | 'last';
  /** How many months a month, quarter or year has: where it begins. */
  months?: number;
  /** "đầu tháng", "giữa năm": words that offices do not all count alike. */
  isLoose?: true;
  /** Other days that they may mean, from the day that was read. */
  others?: ((due: PlainDate) => PlainDate)[];
}

/** Stands for the year behind that of the issue. */
export const NEXT_YEAR = -1;

export const yearOf = (...written: (string | undefined)[]): number | null => {
  const year = written.find((w) => w !== undefined && w !== 'nay');
  // "tháng 3 năm sau": counted from the year of issue.
  if (year === 'sau' || year === 'tới') return NEXT_YEAR;
  return year === undefined ? null : year.length === 2 ? 2000 + Number(year) : Number(year);
};
export const month = (written: string | undefined): number | null => {
  const n = Number(written);
  return Number.isInteger(n) && n >= 1 && n <= 12 ? n : null;
};

export function quarterEnd(
  written: string | undefined,
  year: number | null,
  months: number | undefined,
): Omit<Frame, 'end'> | null {
  const quarter = ROMAN.get(written ?? '');
  if (quarter === undefined) return null;
  const frame = { year, month: quarter * 3, day: null, isVague: false };
  return months === undefined ? frame : { ...frame, months };
}

export function countedFrom(frame: Frame, issuedOn: PlainDate): PlainDate | null {
  const [year, month] = [Number(issuedOn.slice(0, 4)), Number(issuedOn.slice(5, 7))];
  if (frame.monthsAhead !== undefined) return lastDayOfMonth(year, month + frame.monthsAhead);
  if (frame.quartersAhead !== undefined) return lastDayOfMonth(year, (Math.ceil(month / 3) + frame.quartersAhead) * 3);
  // Setting S13: the last working day of that week, Friday; a holiday there is the calendar's matter.
  if (frame.weeksAhead !== undefined)
    return addDays(issuedOn, (frame.weekday ?? 5) - weekdayOf(issuedOn) + 7 * frame.weeksAhead);
  return null;
}

/** The Friday of the n-th week of the month that ends on `last`; of its last week, the last Friday in it. */
export function fridayOf(week: number | 'last', last: PlainDate): PlainDate {
  if (week === 'last') return addDays(last, -((weekdayOf(last) + 2) % 7));
  const first = onDayOfMonth(last, 1);
  return addDays(first, ((5 - weekdayOf(first) + 7) % 7) + (week - 1) * 7);
}

export const onDayOfMonth = (due: PlainDate, day: number): PlainDate =>
  `${due.slice(0, 8)}${String(day).padStart(2, '0')}`;
export const lastOfMonth = (due: PlainDate): PlainDate =>
  lastDayOfMonth(Number(due.slice(0, 4)), Number(due.slice(5, 7)));
export const endOfMarch = (due: PlainDate): PlainDate => lastDayOfMonth(Number(due.slice(0, 4)), 3);
