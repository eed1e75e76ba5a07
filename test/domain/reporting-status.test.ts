import type { AssignmentState } from '../../src/domain/assignment-facts.js';
import {
  asOfInstant,
  daysOverdue,
  dueSoonUntil,
  isDueSoon,
  isOverdue,
  reportingStatus,
  type Standing,
} from '../../src/domain/reporting-status.js';
import { endOfDay, instantAt } from '../../src/domain/plain-date.js';
import { vietnamCalendar } from '../../src/domain/vietnam-calendar.js';
import { workingCalendar } from '../../src/domain/working-calendar.js';

const calendar = workingCalendar(vietnamCalendar);
const dueAt = endOfDay('2016-02-17');
const standing = (change: Partial<Standing> = {}): Standing => ({
  state: 'inProgress',
  role: 'lead',
  dueAt,
  reportedAt: null,
  performedOn: null,
  ...change,
});
const justAfter = new Date(dueAt.getTime() + 1);

describe('the four reporting statuses', () => {
  it('open work is in time until its due instant itself, and overdue after it', () => {
    expect(reportingStatus(standing(), dueAt)).toBe('openInTime');
    expect(reportingStatus(standing(), justAfter)).toBe('openOverdue');
  });

  it('work without a date is in time (S46)', () => {
    expect(reportingStatus(standing({ dueAt: null }), instantAt('2030-01-01'))).toBe('openInTime');
    expect(
      reportingStatus(standing({ dueAt: null, state: 'closed', performedOn: '2030-01-01' }), instantAt('2030-01-02')),
    ).toBe('doneOnTime');
  });

  it('reported by the date it counts in time until it is returned (S27)', () => {
    expect(reportingStatus(standing({ state: 'awaitingConfirmation', reportedAt: dueAt }), justAfter)).toBe(
      'openInTime',
    );
    expect(reportingStatus(standing({ state: 'awaitingConfirmation', reportedAt: justAfter }), justAfter)).toBe(
      'openOverdue',
    );
    expect(reportingStatus(standing({ state: 'inProgress' }), justAfter)).toBe('openOverdue');
  });

  it('closed work goes by the date of performance, even when it is confirmed later (S26)', () => {
    const closed = (performedOn: string) =>
      reportingStatus(
        standing({ state: 'closed', performedOn, reportedAt: instantAt('2016-03-01') }),
        instantAt('2016-04-01'),
      );
    expect(closed('2016-02-17')).toBe('doneOnTime');
    expect(closed('2016-02-18')).toBe('doneLate');
  });

  it('work due at an hour is due on that day', () => {
    const closed = standing({ state: 'closed', dueAt: instantAt('2016-02-17', '16:00'), performedOn: '2016-02-17' });
    expect(reportingStatus(closed, justAfter)).toBe('doneOnTime');
  });

  it.each<AssignmentState>(['transferred', 'revoked'])('%s is in no rate', (state) => {
    expect(reportingStatus(standing({ state }), justAfter)).toBeNull();
  });

  it('a coordinator is in no rate and never overdue', () => {
    expect(reportingStatus(standing({ role: 'coordinator' }), justAfter)).toBeNull();
    expect(isOverdue(standing({ role: 'coordinator' }), justAfter)).toBe(false);
  });
});

describe('due soon', () => {
  const at = instantAt('2016-02-12', '09:00');

  it('is within three working days: over Tết and a weekend too (S37)', () => {
    expect(dueSoonUntil(at, 3, calendar)).toEqual(endOfDay('2016-02-17'));
    expect(dueSoonUntil(instantAt('2016-02-05', '09:00'), 3, calendar)).toEqual(endOfDay('2016-02-17'));
    expect(isDueSoon(standing(), at, dueSoonUntil(at, 3, calendar))).toBe(true);
    expect(isDueSoon(standing(), at, dueSoonUntil(at, 2, calendar))).toBe(false);
  });

  it('is not what is overdue, reported or closed', () => {
    const until = endOfDay('2016-03-31');
    expect(isDueSoon(standing(), justAfter, until)).toBe(false);
    expect(isDueSoon(standing({ state: 'awaitingConfirmation' }), at, until)).toBe(false);
    expect(isDueSoon(standing({ state: 'closed' }), at, until)).toBe(false);
  });
});

describe('how late', () => {
  it('is counted in calendar days and in working days', () => {
    expect(daysOverdue(dueAt, instantAt('2016-02-22', '09:00'), calendar)).toEqual({ calendarDays: 5, workingDays: 3 });
  });

  it('on the first morning after is one day', () => {
    expect(daysOverdue(dueAt, instantAt('2016-02-18', '08:00'), calendar)).toEqual({ calendarDays: 1, workingDays: 1 });
  });
});

describe('as of', () => {
  it('a day is its 24:00, an instant itself', () => {
    expect(asOfInstant('2016-02-17')).toEqual(dueAt);
    expect(asOfInstant('2016-02-17T09:00:00+07:00')).toEqual(instantAt('2016-02-17', '09:00'));
  });
});
