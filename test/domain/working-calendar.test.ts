import fc from 'fast-check';
import { addDays, daysBetween, weekdayOf, type PlainDate } from '../../src/domain/plain-date.js';
import { vietnamCalendar } from '../../src/domain/vietnam-calendar.js';
import {
  workingCalendar,
  type CalendarData,
  type CalendarDay,
  type CalendarDayKind,
} from '../../src/domain/working-calendar.js';

const vietnam = workingCalendar(vietnamCalendar);

/** Any calendar: some weekday is worked, and days off and make-up days lie about 2016 as they like. */
const anyData: fc.Arbitrary<CalendarData> = fc.record({
  weeklyRest: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
  days: fc.array(
    fc.record({
      on: fc.integer({ min: 0, max: 120 }).map((day) => addDays('2016-01-01', day)),
      kind: fc.constantFrom<CalendarDayKind>('holiday', 'compensatory', 'swapped', 'makeUp'),
      name: fc.constant('ngày thử'),
      source: fc.constant('thử'),
    }),
    { maxLength: 60 },
  ),
  years: fc.constant([]),
});
const anyDate = fc.integer({ min: -60, max: 200 }).map((day) => addDays('2016-01-01', day));
const anyStep = fc.integer({ min: -80, max: 80 });
const vietnamDate = fc.integer({ min: 0, max: 14 * 365 }).map((day) => addDays('2014-01-01', day));
const longStep = fc.integer({ min: -1_500, max: 1_500 });

/** The plain reading of the rules, day by day, against which the calendar's arithmetic is held. */
function isWorkingByHand({ weeklyRest, days }: CalendarData, on: PlainDate): boolean {
  const exception = days.findLast((day) => day.on === on);
  return exception ? exception.kind === 'makeUp' : !weeklyRest.includes(weekdayOf(on));
}

function addByHand(data: CalendarData, from: PlainDate, days: number): PlainDate {
  let on = from;
  for (let left = Math.abs(days); left > 0; left -= isWorkingByHand(data, on) ? 1 : 0)
    on = addDays(on, Math.sign(days));
  return on;
}

describe('the working calendar', () => {
  test('knows weekends, holidays and days worked to make up, and says why', () => {
    expect(vietnam.describe('2016-02-05')).toEqual({ isWorkingDay: true, reason: null });
    expect(vietnam.describe('2016-02-27')).toEqual({ isWorkingDay: false, reason: 'Thứ Bảy' });
    expect(vietnam.describe('2016-02-28')).toEqual({ isWorkingDay: false, reason: 'Chủ nhật' });
    expect(vietnam.describe('2016-02-08')).toEqual({ isWorkingDay: false, reason: 'Tết Nguyên đán' });
    expect(vietnam.describe('2016-02-12')).toEqual({ isWorkingDay: false, reason: 'Nghỉ bù Tết Nguyên đán' });
    expect(vietnam.describe('2024-04-29')).toEqual({
      isWorkingDay: false,
      reason: 'Nghỉ hoán đổi, làm bù ngày 04/5/2024',
    });
    expect(vietnam.describe('2024-05-04')).toEqual({ isWorkingDay: true, reason: 'Làm bù cho ngày nghỉ 29/4/2024' });
  });

  test('steps over Tết 2016: after Friday 5/2 comes Monday 15/2', () => {
    expect(vietnam.addWorkingDays('2016-02-05', 1)).toBe('2016-02-15');
    expect(vietnam.addWorkingDays('2016-02-15', -1)).toBe('2016-02-05');
    expect(vietnam.workingDaysBetween('2016-02-05', '2016-02-15')).toBe(1);
    expect(vietnam.onOrAfter('2016-02-06')).toBe('2016-02-15');
    expect(vietnam.onOrBefore('2016-02-14')).toBe('2016-02-05');
  });

  test('counts a make-up Saturday as worked', () => {
    expect(vietnam.addWorkingDays('2024-05-03', 1)).toBe('2024-05-04');
    expect(vietnam.workingDaysBetween('2024-05-03', '2024-05-06')).toBe(2);
  });

  test('three and one working days before Sunday 28/2/2016 are Wednesday and Friday', () => {
    expect(vietnam.addWorkingDays('2016-02-28', -3)).toBe('2016-02-24');
    expect(vietnam.addWorkingDays('2016-02-28', -1)).toBe('2016-02-26');
    expect(vietnam.addWorkingDays('2016-02-28', 0)).toBe('2016-02-28');
    expect(vietnam.addWorkingDays('2016-02-28', 1)).toBe('2016-02-29');
  });

  test('a later entry for a day wins, so that a province may override', () => {
    const openThatDay: CalendarDay = { on: '2016-02-12', kind: 'makeUp', name: 'Trực tiếp công dân', source: 'tỉnh' };
    const province = workingCalendar({ ...vietnamCalendar, days: [...vietnamCalendar.days, openThatDay] });
    expect(province.isWorkingDay('2016-02-12')).toBe(true);
    expect(province.addWorkingDays('2016-02-05', 2)).toBe('2016-02-15');
  });

  test('offices that rest on Sunday only work on Saturdays', () => {
    const commune = workingCalendar({ ...vietnamCalendar, weeklyRest: [7] });
    expect(commune.addWorkingDays('2016-02-26', 1)).toBe('2016-02-27');
    expect(commune.isWorkingDay('2016-02-13')).toBe(true);
  });

  test('agrees with counting day by day, for any calendar', () => {
    fc.assert(
      fc.property(anyData, anyDate, anyStep, (data, from, days) => {
        const calendar = workingCalendar(data);
        expect(calendar.isWorkingDay(from)).toBe(isWorkingByHand(data, from));
        expect(calendar.addWorkingDays(from, days)).toBe(addByHand(data, from, days));
      }),
      { numRuns: 500 },
    );
  });

  test('counts every working day after the first date up to and with the second', () => {
    fc.assert(
      fc.property(anyData, anyDate, fc.nat({ max: 150 }), (data, from, days) => {
        const calendar = workingCalendar(data);
        const to = addDays(from, days);
        let count = 0;
        for (let on = from; on < to;) count += isWorkingByHand(data, (on = addDays(on, 1))) ? 1 : 0;
        expect(calendar.workingDaysBetween(from, to)).toBe(count);
        expect(calendar.workingDaysBetween(to, from)).toBe(0 - count);
      }),
    );
  });

  test('counting forth and back agrees, over years', () => {
    fc.assert(
      fc.property(vietnamDate, longStep, (date, days) => {
        const from = vietnam.onOrAfter(date);
        const to = vietnam.addWorkingDays(from, days);
        expect(vietnam.isWorkingDay(to)).toBe(true);
        expect(vietnam.workingDaysBetween(from, to)).toBe(days);
        expect(vietnam.addWorkingDays(to, -days)).toBe(from);
      }),
    );
  });

  test('stepping in two parts is stepping once, and further is later', () => {
    fc.assert(
      fc.property(vietnamDate, fc.integer({ min: 1, max: 300 }), fc.nat({ max: 300 }), (from, first, then) => {
        const there = vietnam.addWorkingDays(from, first);
        expect(vietnam.addWorkingDays(there, then)).toBe(vietnam.addWorkingDays(from, first + then));
        expect(vietnam.addWorkingDays(from, first + 1) > there).toBe(true);
      }),
    );
  });

  test('the nearest working day is one, stays itself, and lies on the asked side', () => {
    fc.assert(
      fc.property(anyData, anyDate, (data, on) => {
        const calendar = workingCalendar(data);
        const after = calendar.onOrAfter(on);
        const before = calendar.onOrBefore(on);
        expect(calendar.isWorkingDay(after) && calendar.isWorkingDay(before)).toBe(true);
        expect(calendar.onOrAfter(after)).toBe(after);
        expect(calendar.onOrBefore(before)).toBe(before);
        expect(before <= on && on <= after).toBe(true);
        expect(calendar.workingDaysBetween(before, after)).toBe(calendar.isWorkingDay(on) ? 0 : 1);
      }),
    );
  });

  test('spans that touch a year without a known decision are provisional', () => {
    expect(vietnam.isProvisional('2016-02-05', '2025-12-31')).toBe(false);
    expect(vietnam.isProvisional('2025-12-31', '2026-01-01')).toBe(true);
    expect(vietnam.isProvisional('2027-06-01', '2027-06-02')).toBe(true);
    expect(vietnam.isProvisional('2028-01-01', '2028-01-01')).toBe(true);
    expect(vietnam.isProvisional('2014-01-01', '2013-12-31')).toBe(true);
    expect(vietnam.isProvisional('2016-03-01', '2016-02-01')).toBe(false);
  });

  test('refuses a calendar without a working weekday, and steps that are no whole number', () => {
    expect(() => workingCalendar({ weeklyRest: [1, 2, 3, 4, 5, 6, 7], days: [], years: [] })).toThrow(
      expect.objectContaining({ code: 'CALENDAR_INVALID' }),
    );
    expect(() =>
      workingCalendar({
        weeklyRest: [],
        days: [{ on: '2016-02-30', kind: 'holiday', name: '', source: '' }],
        years: [],
      }),
    ).toThrow(expect.objectContaining({ code: 'DATE_INVALID' }));
    for (const days of [0.5, Number.NaN, Infinity, 1e300, -1e15]) {
      expect(() => vietnam.addWorkingDays('2016-02-05', days)).toThrow(
        expect.objectContaining({ code: 'WORKING_DAYS_INVALID' }),
      );
    }
    expect(() => vietnam.addWorkingDays('2016-02-05', 3_000_000)).toThrow(
      expect.objectContaining({ code: 'DATE_OUT_OF_RANGE' }),
    );
  });

  test('far outside its data it still knows the weekends', () => {
    const to = vietnam.addWorkingDays('2100-01-01', 260);
    expect(daysBetween('2100-01-01', to)).toBe(364);
    expect(vietnam.isWorkingDay('1954-05-07')).toBe(true);
  });
});
