import fc from 'fast-check';
import { DomainError } from '../../src/domain/errors.js';
import {
  addDays,
  addMonths,
  daysBetween,
  endOfDay,
  instantAt,
  isPlainDate,
  lastDayOfHalfYear,
  lastDayOfMonth,
  lastDayOfQuarter,
  lastDayOfYear,
  localDateOf,
  localTimeOf,
  weekdayOf,
} from '../../src/domain/plain-date.js';

const date = fc.integer({ min: -700_000, max: 2_900_000 }).map((day) => addDays('1970-01-01', day));
const step = fc.integer({ min: -10_000, max: 10_000 });

describe('a calendar date', () => {
  test.each(['2016-02-29', '2000-02-29', '2016-12-31', '0001-01-01', '9999-12-31'])('%s exists', (text) => {
    expect(isPlainDate(text)).toBe(true);
  });

  test.each([
    '2015-02-29',
    '1900-02-29',
    '2016-04-31',
    '2016-13-01',
    '2016-00-10',
    '2016-01-00',
    '0000-01-01',
    '2016-2-9',
    '28/02/2016',
    '2016-02-28T00:00:00Z',
    ' 2016-02-28',
    '',
    '２０１６-02-28',
  ])('%j is none', (text) => {
    expect(isPlainDate(text)).toBe(false);
  });

  test('one that does not exist is refused wherever it is used', () => {
    for (const use of [
      () => addDays('2015-02-29', 1),
      () => addMonths('2015-02-29', 1),
      () => weekdayOf('hôm nay'),
      () => endOfDay('2016-06-31'),
    ]) {
      expect(use).toThrow(DomainError);
      expect(use).toThrow(expect.objectContaining({ code: 'DATE_INVALID' }));
    }
  });

  test('a step beyond the year 9999 is refused instead of giving a wrong date', () => {
    for (const use of [
      () => addDays('9999-12-31', 1),
      () => addDays('0001-01-01', -1),
      () => addDays('2016-01-01', 1e300),
      () => addDays('2016-01-01', 0.5),
      () => addMonths('9999-12-01', 1),
      () => localDateOf(new Date(Number.NaN)),
    ]) {
      expect(use).toThrow(expect.objectContaining({ code: 'DATE_OUT_OF_RANGE' }));
    }
  });

  test('counting forth and back agrees', () => {
    fc.assert(
      fc.property(date, step, (on, days) => {
        const there = addDays(on, days);
        expect(isPlainDate(there)).toBe(true);
        expect(addDays(there, -days)).toBe(on);
        expect(daysBetween(on, there)).toBe(days);
        expect(there > on).toBe(days > 0);
      }),
    );
  });

  test('weekdays follow each other, and 5/2/2016 was a Friday', () => {
    expect(weekdayOf('2016-02-05')).toBe(5);
    expect(weekdayOf('2016-02-28')).toBe(7);
    expect(weekdayOf('1945-09-02')).toBe(7);
    fc.assert(fc.property(date, (on) => expect(weekdayOf(addDays(on, 1))).toBe((weekdayOf(on) % 7) + 1)));
  });
});

describe('months', () => {
  test.each([
    ['2016-01-31', 1, '2016-02-29'],
    ['2015-01-31', 1, '2015-02-28'],
    ['2016-02-29', 12, '2017-02-28'],
    ['2016-03-31', -1, '2016-02-29'],
    ['2016-01-15', -1, '2015-12-15'],
    ['2016-08-31', 6, '2017-02-28'],
    ['2016-05-10', 0, '2016-05-10'],
    ['2015-12-31', 2, '2016-02-29'],
  ])('%s plus %d months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  test('a month term keeps the day number or ends with the month', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -600, max: 600 }), (from, months) => {
        const to = addMonths(from, months);
        const last = lastDayOfMonth(Number(to.slice(0, 4)), Number(to.slice(5, 7)));
        expect(to.slice(8) === from.slice(8) || (to === last && to.slice(8) < from.slice(8))).toBe(true);
      }),
    );
  });

  test('month, quarter, half-year and year have their last days', () => {
    expect(lastDayOfMonth(2016, 2)).toBe('2016-02-29');
    expect(lastDayOfMonth(2016, 12)).toBe('2016-12-31');
    expect(lastDayOfMonth(2016, 13)).toBe('2017-01-31');
    expect(lastDayOfMonth(50, 2)).toBe('0050-02-28');
    expect(lastDayOfQuarter(2017, 2)).toBe('2017-06-30');
    expect(lastDayOfQuarter(2019, 4)).toBe('2019-12-31');
    expect(lastDayOfHalfYear(2025, 1)).toBe('2025-06-30');
    expect(lastDayOfYear(2020)).toBe('2020-12-31');
  });
});

describe('local time', () => {
  test('is UTC+7: the day turns at 17:00 UTC', () => {
    expect(localDateOf(new Date('2016-02-05T16:59:59.999Z'))).toBe('2016-02-05');
    expect(localDateOf(new Date('2016-02-05T17:00:00Z'))).toBe('2016-02-06');
    expect(localTimeOf(new Date('2016-02-05T01:00:59Z'))).toBe('08:00');
    expect(instantAt('2016-02-05', '08:00').toISOString()).toBe('2016-02-05T01:00:00.000Z');
    expect(instantAt('2016-02-05').toISOString()).toBe('2016-02-04T17:00:00.000Z');
  });

  test('the end of a day is the beginning of the next', () => {
    expect(endOfDay('2016-02-28').toISOString()).toBe('2016-02-28T17:00:00.000Z');
    expect(endOfDay('2016-02-28')).toEqual(instantAt('2016-02-28', '24:00'));
    expect(endOfDay('2016-02-28')).toEqual(instantAt('2016-02-29'));
  });

  test.each(['8:00', '24:01', '25:00', '12:60', '12h00', ''])('%j is no time', (time) => {
    expect(() => instantAt('2016-02-05', time)).toThrow(expect.objectContaining({ code: 'TIME_INVALID' }));
  });

  test('a date and time that became an instant come back', () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    fc.assert(
      fc.property(date, time, (on, at) => {
        expect(localDateOf(instantAt(on, at))).toBe(on);
        expect(localTimeOf(instantAt(on, at))).toBe(at);
      }),
    );
  });
});
