import fc from 'fast-check';
import type { DeadlineRule, PeriodUnit } from '../../src/domain/deadline.js';
import { addDays, addMonths, daysBetween, endOfDay, instantAt } from '../../src/domain/plain-date.js';
import { reckonDeadline, type DeadlineAnchors } from '../../src/domain/reckon-deadline.js';
import { vietnamCalendar } from '../../src/domain/vietnam-calendar.js';
import { workingCalendar } from '../../src/domain/working-calendar.js';

const calendar = workingCalendar(vietnamCalendar);

/** Issued, sent and received on Friday 5/2/2016 at 10:00, the last working day before Tết. */
const friday: DeadlineAnchors = {
  issuedOn: '2016-02-05',
  receivedOn: '2016-02-05',
  launchedAt: instantAt('2016-02-05', '10:00'),
};
const reckon = (rule: DeadlineRule | null, anchors: Partial<DeadlineAnchors> = {}) =>
  reckonDeadline(rule, { ...friday, ...anchors }, calendar);
const none = { dueOn: null, dueAt: null, rolledFrom: null, isProvisional: false, restDayReason: null };

describe('a fixed date', () => {
  test('ends at 24:00 of its day', () => {
    expect(reckon({ kind: 'fixed', due: '2016-02-26' })).toEqual({
      ...none,
      dueOn: '2016-02-26',
      dueAt: new Date('2016-02-26T17:00:00Z'),
    });
  });

  test('does not roll from a rest day, but says so: "trước ngày 28/2" is a Sunday in 2016', () => {
    expect(reckon({ kind: 'fixed', due: '2016-02-28' })).toEqual({
      ...none,
      dueOn: '2016-02-28',
      dueAt: endOfDay('2016-02-28'),
      restDayReason: 'Chủ nhật',
    });
    expect(reckon({ kind: 'fixed', due: '2016-09-02' }).restDayReason).toBe('Quốc khánh');
  });

  test('on a make-up Saturday is on a working day', () => {
    expect(reckon({ kind: 'fixed', due: '2024-05-04' }).restDayReason).toBeNull();
  });

  test('with an hour ends at that hour', () => {
    const { dueOn, dueAt } = reckon({ kind: 'fixed', due: '2016-03-12', time: '16:00' });
    expect([dueOn, dueAt?.toISOString()]).toEqual(['2016-03-12', '2016-03-12T09:00:00.000Z']);
    expect(reckon({ kind: 'fixed', due: '2016-03-12', time: '24:00' }).dueAt).toEqual(endOfDay('2016-03-12'));
  });

  test('is never provisional: it stands whatever the calendar will be', () => {
    expect(reckon({ kind: 'fixed', due: '2030-12-31' }).isProvisional).toBe(false);
  });

  test('that does not exist is refused', () => {
    expect(() => reckon({ kind: 'fixed', due: '2016-02-30' })).toThrow(
      expect.objectContaining({ code: 'DATE_INVALID' }),
    );
  });

  test('stays as written for any date', () => {
    const due = fc.integer({ min: 0, max: 5_000 }).map((day) => addDays('2014-01-01', day));
    fc.assert(
      fc.property(due, (on) => {
        const reckoned = reckon({ kind: 'fixed', due: on });
        expect([reckoned.dueOn, reckoned.dueAt, reckoned.rolledFrom]).toEqual([on, endOfDay(on), null]);
        expect(reckoned.restDayReason === null).toBe(calendar.isWorkingDay(on));
      }),
    );
  });
});

describe('a period', () => {
  test('of working days does not count the day it runs from, and steps over Tết', () => {
    const { dueOn, dueAt, rolledFrom } = reckon({ kind: 'period', amount: 10, unit: 'working_day', from: 'receipt' });
    expect([dueOn, dueAt, rolledFrom]).toEqual(['2016-02-26', endOfDay('2016-02-26'), null]);
  });

  test('of calendar days that ends on a rest day ends with the next working day', () => {
    const rule: DeadlineRule = { kind: 'period', amount: 10, unit: 'day', from: 'receipt' };
    expect(reckon(rule, { receivedOn: '2016-02-18' })).toEqual({
      ...none,
      dueOn: '2016-02-29',
      dueAt: endOfDay('2016-02-29'),
      rolledFrom: '2016-02-28',
    });
    expect(reckon(rule, { receivedOn: '2016-02-16' })).toMatchObject({ dueOn: '2016-02-26', rolledFrom: null });
    expect(reckon({ ...rule, amount: 3 })).toMatchObject({ dueOn: '2016-02-15', rolledFrom: '2016-02-08' });
  });

  test('does not roll from a Saturday that is worked', () => {
    expect(
      reckon({ kind: 'period', amount: 5, unit: 'day', from: 'receipt' }, { receivedOn: '2024-04-29' }),
    ).toMatchObject({ dueOn: '2024-05-04', rolledFrom: null });
  });

  test('of weeks and months counts seven days and the same day number', () => {
    expect(reckon({ kind: 'period', amount: 2, unit: 'week', from: 'signing' }, { issuedOn: '2016-03-01' }).dueOn).toBe(
      '2016-03-15',
    );
    expect(
      reckon({ kind: 'period', amount: 1, unit: 'month', from: 'signing' }, { issuedOn: '2016-01-31' }).dueOn,
    ).toBe('2016-02-29');
    expect(
      reckon({ kind: 'period', amount: 6, unit: 'month', from: 'signing' }, { issuedOn: '2016-03-02' }),
    ).toMatchObject({ dueOn: '2016-09-05', rolledFrom: '2016-09-02' });
  });

  test('of hours runs through nights and rest days', () => {
    const day = reckon({ kind: 'period', amount: 24, unit: 'hour', from: 'receipt' });
    expect([day.dueOn, day.dueAt]).toEqual(['2016-02-06', instantAt('2016-02-06', '10:00')]);
    expect(reckon({ kind: 'period', amount: 48, unit: 'hour', from: 'signing' }).dueOn).toBe('2016-02-07');
  });

  test('of hours from another day than the launch runs from that day’s end, as its hour is not known', () => {
    const { dueOn, dueAt } = reckon(
      { kind: 'period', amount: 24, unit: 'hour', from: 'signing' },
      { issuedOn: '2016-02-03' },
    );
    expect([dueOn, dueAt]).toEqual(['2016-02-04', endOfDay('2016-02-04')]);
  });

  test('counts from signing, receipt or the event, whichever it names', () => {
    const anchors = { issuedOn: '2016-03-01', receivedOn: '2016-03-03', eventOn: '2016-03-08' };
    const due = (from: 'signing' | 'receipt' | 'event') =>
      reckon({ kind: 'period', amount: 1, unit: 'working_day', from }, anchors).dueOn;
    expect([due('signing'), due('receipt'), due('event')]).toEqual(['2016-03-02', '2016-03-04', '2016-03-09']);
  });

  test('whose anchor has no date yet gives none', () => {
    expect(reckon({ kind: 'period', amount: 10, unit: 'day', from: 'event' })).toEqual(none);
    expect(reckon({ kind: 'period', amount: 10, unit: 'day', from: 'event' }, { eventOn: null })).toEqual(none);
    expect(reckon({ kind: 'period', amount: 10, unit: 'day', from: 'signing' }, { issuedOn: null })).toEqual(none);
  });

  test('reckoned with days of an undecided year is provisional', () => {
    const rule: DeadlineRule = { kind: 'period', amount: 10, unit: 'working_day', from: 'receipt' };
    expect(reckon(rule, { receivedOn: '2025-12-10' }).isProvisional).toBe(false);
    expect(reckon(rule, { receivedOn: '2025-12-25' }).isProvisional).toBe(true);
    expect(reckon(rule, { receivedOn: '2013-12-31' }).isProvisional).toBe(false);
    expect(reckon({ ...rule, unit: 'day' }, { receivedOn: '2027-01-04' }).isProvisional).toBe(true);
    expect(reckon({ ...rule, unit: 'hour' }, { receivedOn: '2027-01-04' }).isProvisional).toBe(false);
  });

  test.each([0, -1, 1.5, Number.NaN])('of %d days is refused', (amount) => {
    expect(() => reckon({ kind: 'period', amount, unit: 'day', from: 'receipt' })).toThrow(
      expect.objectContaining({ code: 'DEADLINE_INVALID' }),
    );
  });

  const units = fc.constantFrom<PeriodUnit>('day', 'working_day', 'week', 'month');
  const anchor = fc.integer({ min: 0, max: 4_500 }).map((day) => addDays('2014-01-01', day));
  const amounts = fc.integer({ min: 1, max: 120 });

  test('never ends on a rest day, and always at the end of its last day', () => {
    fc.assert(
      fc.property(units, amounts, anchor, (unit, amount, receivedOn) => {
        const { dueOn, dueAt, rolledFrom } = reckon({ kind: 'period', amount, unit, from: 'receipt' }, { receivedOn });
        expect(calendar.isWorkingDay(dueOn ?? '')).toBe(true);
        expect(dueAt).toEqual(endOfDay(dueOn ?? ''));
        expect((dueOn ?? '') > receivedOn).toBe(true);
        if (rolledFrom !== null) expect(calendar.isWorkingDay(rolledFrom)).toBe(false);
      }),
    );
  });

  test('never ends before its plain reading, and rolls to the very next working day', () => {
    fc.assert(
      fc.property(amounts, anchor, (amount, receivedOn) => {
        const days = reckon({ kind: 'period', amount, unit: 'day', from: 'receipt' }, { receivedOn });
        const months = reckon({ kind: 'period', amount, unit: 'month', from: 'receipt' }, { receivedOn });
        expect(days.dueOn).toBe(calendar.onOrAfter(addDays(receivedOn, amount)));
        expect(months.dueOn).toBe(calendar.onOrAfter(addMonths(receivedOn, amount)));
        expect(daysBetween(receivedOn, days.dueOn ?? '')).toBeGreaterThanOrEqual(amount);
      }),
    );
  });

  test('a longer one never ends earlier', () => {
    fc.assert(
      fc.property(units, amounts, anchor, (unit, amount, receivedOn) => {
        const due = (length: number) =>
          reckon({ kind: 'period', amount: length, unit, from: 'receipt' }, { receivedOn }).dueOn ?? '';
        expect(due(amount + 1) >= due(amount)).toBe(true);
      }),
    );
  });
});

describe('rules without a date of their own', () => {
  test.each<[string, DeadlineRule | null]>([
    ['no deadline', null],
    ['a cadence', { kind: 'recurring', every: ['quarter', 'year'], by: { day: 25, month: 'last' } }],
    ['an event', { kind: 'event', text: 'trước kỳ họp cuối năm của HĐND tỉnh' }],
  ])('%s gives none', (_name, rule) => {
    expect(reckon(rule)).toEqual(none);
  });
});
