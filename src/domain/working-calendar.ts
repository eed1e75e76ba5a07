import { DomainError } from './errors.js';
import { dateOfDayNumber, dayNumberOf, weekdayOfDayNumber, type PlainDate } from './plain-date.js';
import { weekdayName } from './vietnamese-dates.js';

/** `holiday` a day the law makes free · `compensatory` for a holiday on a rest day · `swapped` a working day given off · `makeUp` a rest day worked for it. */
export type CalendarDayKind = 'holiday' | 'compensatory' | 'swapped' | 'makeUp';

export interface CalendarDay {
  on: PlainDate;
  kind: CalendarDayKind;
  /** Vietnamese, as an official would say it: 'Tết Nguyên đán', 'Nghỉ bù Quốc khánh'. */
  name: string;
  source: string;
}

/** Whether all of a year's days off are known: the law leaves Tết, Quốc khánh and swaps to a decision each year. */
export interface CalendarYear {
  year: number;
  isDecided: boolean;
  source: string;
  note?: string;
}

/** `weeklyRest`: ISO weekdays. Of two entries for one day the later wins, so a province's overrides are appended. */
export interface CalendarData {
  weeklyRest: readonly number[];
  days: readonly CalendarDay[];
  years: readonly CalendarYear[];
}

export interface WorkingCalendar {
  isWorkingDay(on: PlainDate): boolean;
  /** Why nobody works, 'Thứ Bảy' or 'Tết Nguyên đán'; on a make-up day why one does; else null. */
  describe(on: PlainDate): { isWorkingDay: boolean; reason: string | null };
  /** The day itself when it is a working day, else the next one. */
  onOrAfter(on: PlainDate): PlainDate;
  /** The day itself when it is a working day, else the one before. */
  onOrBefore(on: PlainDate): PlainDate;
  /**
   * The n-th working day after `from` (before it when negative); `from` itself for 0, even on a rest day.
   * @throws DomainError WORKING_DAYS_INVALID unless a whole number within the calendar's reach
   */
  addWorkingDays(from: PlainDate, days: number): PlainDate;
  /** Working days after `from` up to and with `to`; with `to` before `from`, minus those after `to` up to and with `from`. */
  workingDaysBetween(from: PlainDate, to: PlainDate): number;
  /** True when the span touches a year whose decision is not known: counts there rest on the statutory days alone. */
  isProvisional(from: PlainDate, to: PlainDate): boolean;
}

/** Ten thousand years: beyond it there is no date, and the search for one would lose whole numbers. */
const MAX_STEP = 3_660_000;

/**
 * The calendar as a ruler: every day has a rank, the number of working days up to and with it. Counting is a
 * difference of ranks and stepping a search for a rank, so a span of years costs no more than a week.
 * @throws DomainError CALENDAR_INVALID without a working weekday; DATE_INVALID for a day that does not exist
 */
export function workingCalendar(data: CalendarData): WorkingCalendar {
  const rest = new Set(data.weeklyRest);
  const isWeeklyWorkday = (day: number) => !rest.has(weekdayOfDayNumber(day));
  const weekdaysUpTo = weeklyRanks(isWeeklyWorkday);
  const workdaysPerWeek = weekdaysUpTo[6] ?? 0;
  if (workdaysPerWeek === 0) {
    throw new DomainError('CALENDAR_INVALID', 'Lịch làm việc phải có ít nhất một ngày làm việc trong tuần.');
  }

  const exceptions = new Map(data.days.map((day) => [dayNumberOf(day.on), day]));
  const decidedYears = new Set(data.years.filter((year) => year.isDecided).map((year) => year.year));
  const shifts = shiftsOf(exceptions, isWeeklyWorkday);

  const isWorking = (day: number) => {
    const exception = exceptions.get(day);
    return exception ? exception.kind === 'makeUp' : isWeeklyWorkday(day);
  };
  const rank = (day: number) =>
    Math.floor(day / 7) * workdaysPerWeek + (weekdaysUpTo[((day % 7) + 7) % 7] ?? 0) + shiftUpTo(shifts, day);

  /** The first day with that rank: the working day that raised it. */
  const dayOfRank = (wanted: number, near: number): number => {
    let step = 7;
    let low = near;
    while (rank(low) >= wanted) low -= step *= 2;
    step = 7;
    let high = near;
    while (rank(high) < wanted) high += step *= 2;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (rank(middle) < wanted) low = middle;
      else high = middle;
    }
    return high;
  };

  return {
    isWorkingDay: (on) => isWorking(dayNumberOf(on)),

    describe(on) {
      const day = dayNumberOf(on);
      const isWorkingDay = isWorking(day);
      const reason = exceptions.get(day)?.name ?? (isWorkingDay ? null : weekdayName(on));
      return { isWorkingDay, reason };
    },

    onOrAfter(on) {
      const day = dayNumberOf(on);
      return isWorking(day) ? on : dateOfDayNumber(dayOfRank(rank(day) + 1, day));
    },

    onOrBefore(on) {
      const day = dayNumberOf(on);
      return isWorking(day) ? on : dateOfDayNumber(dayOfRank(rank(day), day));
    },

    addWorkingDays(from, days) {
      if (!Number.isInteger(days) || Math.abs(days) > MAX_STEP) {
        throw new DomainError('WORKING_DAYS_INVALID', 'Số ngày làm việc phải là số nguyên trong phạm vi của lịch.', {
          days: String(days),
        });
      }
      const day = dayNumberOf(from);
      if (days === 0) return from;
      const wanted = days > 0 ? rank(day) + days : rank(day - 1) + days + 1;
      return dateOfDayNumber(dayOfRank(wanted, day));
    },

    workingDaysBetween: (from, to) => rank(dayNumberOf(to)) - rank(dayNumberOf(from)),

    isProvisional(from, to) {
      const [first, last] = from <= to ? [from, to] : [to, from];
      for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
        if (!decidedYears.has(year)) return true;
      }
      return false;
    },
  };
}

/** For each of the seven days from day 0 on: the weekly working days up to and with it. */
function weeklyRanks(isWeeklyWorkday: (day: number) => boolean): number[] {
  let count = 0;
  return [0, 1, 2, 3, 4, 5, 6].map((day) => (count += isWeeklyWorkday(day) ? 1 : 0));
}

interface Shifts {
  days: number[];
  /** How far the rank is moved from the weekly pattern on that day and after. */
  totals: number[];
}

function shiftsOf(exceptions: ReadonlyMap<number, CalendarDay>, isWeeklyWorkday: (day: number) => boolean): Shifts {
  const shifts: Shifts = { days: [], totals: [] };
  let total = 0;
  for (const [day, { kind }] of [...exceptions].sort(([a], [b]) => a - b)) {
    const change = Number(kind === 'makeUp') - Number(isWeeklyWorkday(day));
    if (change === 0) continue;
    shifts.days.push(day);
    shifts.totals.push((total += change));
  }
  return shifts;
}

function shiftUpTo({ days, totals }: Shifts, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return totals[low - 1] ?? 0;
}
