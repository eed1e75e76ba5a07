import { addDays, daysBetween, localDateOf, weekdayOf, type PlainDate } from '../../src/domain/plain-date.js';
import { vietnamCalendar } from '../../src/domain/vietnam-calendar.js';
import { workingCalendar, type CalendarDay, type CalendarDayKind } from '../../src/domain/working-calendar.js';

const calendar = workingCalendar(vietnamCalendar);
const years = vietnamCalendar.years.map(({ year }) => year);
const isWeekend = (on: PlainDate) => weekdayOf(on) >= 6;
const daysOf = (kind: CalendarDayKind, year?: number): CalendarDay[] =>
  vietnamCalendar.days.filter((day) => day.kind === kind && (year === undefined || day.on.startsWith(String(year))));
const named = (year: number, name: string) => daysOf('holiday', year).filter((day) => day.name === name);

/** Days off in a row around a date, first and last. */
function breakAround(on: PlainDate): [PlainDate, PlainDate] {
  return [addDays(calendar.onOrBefore(on), 1), addDays(calendar.onOrAfter(on), -1)];
}

/** The local date of the k-th new moon since 6/1/2000 (Meeus, Astronomical Algorithms, ch. 49; good to some minutes). */
function newMoon(k: number): PlainDate {
  const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
  const t = k / 1236.85;
  const e = 1 - 0.002516 * t;
  const sun = 2.5534 + 29.1053567 * k;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
  const f = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
  const julianDay =
    2451550.09766 +
    29.530588861 * k +
    0.00015437 * t * t -
    0.4072 * sin(moon) +
    0.17241 * e * sin(sun) +
    0.01608 * sin(2 * moon) +
    0.01039 * sin(2 * f) +
    0.00739 * e * sin(moon - sun) -
    0.00514 * e * sin(moon + sun) +
    0.00208 * e * e * sin(2 * sun) -
    0.00111 * sin(moon - 2 * f) -
    0.00057 * sin(moon + 2 * f) +
    0.00056 * e * sin(2 * moon + sun) -
    0.00042 * sin(3 * moon) +
    0.00042 * e * sin(sun + 2 * f) +
    0.00038 * e * sin(sun - 2 * f) -
    0.00024 * e * sin(2 * moon - sun);
  return localDateOf(new Date((julianDay - 2440587.5) * 86_400_000 - 70_000));
}

const FIRST_OF_TET: Record<number, PlainDate> = {
  2014: '2014-01-31',
  2015: '2015-02-19',
  2016: '2016-02-08',
  2017: '2017-01-28',
  2018: '2018-02-16',
  2019: '2019-02-05',
  2020: '2020-01-25',
  2021: '2021-02-12',
  2022: '2022-02-01',
  2023: '2023-01-22',
  2024: '2024-02-10',
  2025: '2025-01-29',
  2026: '2026-02-17',
  2027: '2027-02-06',
};

describe('the calendar of Vietnam’s State offices', () => {
  test('covers 2014 to 2027, each day once, each with its source', () => {
    expect(years).toEqual(Array.from({ length: 14 }, (_, index) => 2014 + index));
    expect(new Set(vietnamCalendar.days.map(({ on }) => on)).size).toBe(vietnamCalendar.days.length);
    for (const { name, source } of vietnamCalendar.days) expect(name && source).toBeTruthy();
  });

  test('says which years are not settled, and why', () => {
    const open = vietnamCalendar.years.filter(({ isDecided }) => !isDecided);
    expect(open.map(({ year }) => year)).toEqual([2026, 2027]);
    for (const { note } of open) expect(note).toContain('24/11');
    expect(calendar.isWorkingDay('2026-11-24')).toBe(true);
  });

  test.each(years.filter((year) => year < 2027))('%d has its statutory days: ten, eleven from 2021', (year) => {
    expect(named(year, 'Tết Nguyên đán')).toHaveLength(5);
    expect(named(year, 'Quốc khánh')).toHaveLength(year < 2021 ? 1 : 2);
    expect(daysOf('holiday', year)).toHaveLength(year < 2021 ? 10 : 11);
    expect(calendar.isWorkingDay(`${year}-09-02`)).toBe(false);
  });

  test.each(years)('Tết and Giỗ Tổ of %d stand on their lunar dates', (year) => {
    const first = FIRST_OF_TET[year] ?? '';
    const k = Math.round((daysBetween('2000-01-06', first) + 0.5) / 29.530588861);
    const months = year === 2023 ? 3 : 2; // a second second month came before the third
    expect(newMoon(k)).toBe(first);
    expect(named(year, 'Giỗ Tổ Hùng Vương').map(({ on }) => on)).toEqual([addDays(newMoon(k + months), 9)]);
    const tet = named(year, 'Tết Nguyên đán').map(({ on }) => on);
    expect(tet).toContain(addDays(first, -1));
    expect(tet).toContain(addDays(first, 2));
  });

  test.each(years)('every holiday of %d on a weekend gives the next working day off', (year) => {
    const onWeekend = daysOf('holiday', year).filter(({ on }) => isWeekend(on));
    const instead = daysOf('compensatory', year);
    expect(instead.map(({ name }) => name).sort()).toEqual(onWeekend.map(({ name }) => `Nghỉ bù ${name}`).sort());
    for (const { on, name } of instead) {
      expect(isWeekend(on)).toBe(false);
      const holiday = onWeekend.find((day) => name.endsWith(day.name));
      expect(calendar.workingDaysBetween(holiday?.on ?? '', on)).toBe(0);
    }
  });

  test('each swap gives a working day off for a weekend day worked within two weeks, and bridges to a holiday', () => {
    const off = daysOf('swapped');
    const worked = daysOf('makeUp');
    expect(off).toHaveLength(worked.length);
    for (const day of worked) expect(weekdayOf(day.on)).toBe(6);
    for (const { on } of off) {
      expect(isWeekend(on)).toBe(false);
      expect(worked.some((day) => Math.abs(daysBetween(on, day.on)) <= 14)).toBe(true);
      const [from, to] = breakAround(on);
      expect(daysOf('holiday').some((day) => from <= day.on && day.on <= to)).toBe(true);
    }
  });

  test.each([
    ['2014-01-31', '2014-01-28', '2014-02-05'],
    ['2014-05-01', '2014-04-30', '2014-05-04'],
    ['2014-09-02', '2014-08-30', '2014-09-02'],
    ['2015-01-01', '2015-01-01', '2015-01-04'],
    ['2015-02-19', '2015-02-15', '2015-02-23'],
    ['2015-04-30', '2015-04-28', '2015-05-03'],
    ['2016-02-08', '2016-02-06', '2016-02-14'],
    ['2016-04-16', '2016-04-16', '2016-04-18'],
    ['2016-05-01', '2016-04-30', '2016-05-03'],
    ['2017-01-28', '2017-01-26', '2017-02-01'],
    ['2017-09-02', '2017-09-02', '2017-09-04'],
    ['2018-02-16', '2018-02-14', '2018-02-20'],
    ['2019-01-01', '2018-12-29', '2019-01-01'],
    ['2019-02-05', '2019-02-02', '2019-02-10'],
    ['2019-05-01', '2019-04-27', '2019-05-01'],
    ['2020-01-25', '2020-01-23', '2020-01-29'],
    ['2021-02-12', '2021-02-10', '2021-02-16'],
    ['2021-09-02', '2021-09-02', '2021-09-05'],
    ['2022-02-01', '2022-01-29', '2022-02-06'],
    ['2022-09-02', '2022-09-01', '2022-09-04'],
    ['2023-01-22', '2023-01-20', '2023-01-26'],
    ['2023-04-30', '2023-04-29', '2023-05-03'],
    ['2023-09-02', '2023-09-01', '2023-09-04'],
    ['2024-02-10', '2024-02-08', '2024-02-14'],
    ['2024-04-30', '2024-04-27', '2024-05-01'],
    ['2024-09-02', '2024-08-31', '2024-09-03'],
    ['2025-01-29', '2025-01-25', '2025-02-02'],
    ['2025-05-01', '2025-04-30', '2025-05-04'],
    ['2025-09-02', '2025-08-30', '2025-09-02'],
    ['2026-01-01', '2026-01-01', '2026-01-04'],
    ['2026-02-17', '2026-02-14', '2026-02-22'],
    ['2026-09-02', '2026-08-29', '2026-09-02'],
  ])('the break around %s ran from %s to %s, as announced', (on, from, to) => {
    expect(breakAround(on)).toEqual([from, to]);
  });
});
