import { daysOf } from '../../src/api/assignments/days-of.js';
import { endOfDay, instantAt } from '../../src/domain/plain-date.js';
import { vietnamCalendar } from '../../src/domain/vietnam-calendar.js';
import { workingCalendar } from '../../src/domain/working-calendar.js';

const calendar = workingCalendar(vietnamCalendar);
const row = {
  state: 'inProgress',
  role: 'lead',
  dueAt: endOfDay('2016-02-28'),
  reportedAt: null,
  performedOn: null,
  silentSince: null,
  isStanding: false,
} as const;

it('counts working days up to a Sunday and names it as the rest day that it is', () => {
  expect(daysOf(row, instantAt('2016-02-24', '09:00'), calendar)).toMatchObject({
    workingDaysLeft: 2,
    dueRestDay: 'Chủ nhật',
    isDueToday: false,
    dueTime: null,
    hoursLeft: null,
  });
});

it('names a holiday instead of the weekday', () => {
  const due = { ...row, dueAt: endOfDay('2016-02-08') };
  expect(daysOf(due, instantAt('2016-02-03', '09:00'), calendar).dueRestDay).toBe('Tết Nguyên đán');
});

it('says on the last day that it is the last', () => {
  expect(daysOf(row, instantAt('2016-02-28', '20:00'), calendar)).toMatchObject({
    isDueToday: true,
    workingDaysLeft: 0,
  });
});

it('counts hours where the document names an hour, on that day only', () => {
  const due = { ...row, dueAt: instantAt('2016-03-11', '16:00') };
  expect(daysOf(due, instantAt('2016-03-11', '10:30'), calendar)).toMatchObject({ dueTime: '16:00', hoursLeft: 5 });
  expect(daysOf(due, instantAt('2016-03-10', '10:30'), calendar)).toMatchObject({
    hoursLeft: null,
    workingDaysLeft: 1,
  });
});

it('counts nothing left when it is overdue, ended or undated', () => {
  for (const one of [row, { ...row, state: 'closed' } as const, { ...row, dueAt: null }]) {
    expect(daysOf(one, instantAt('2016-03-01', '09:00'), calendar)).toMatchObject({
      workingDaysLeft: null,
      isDueToday: false,
    });
  }
});

it('counts how long a report waits in working days and how long an undated task is silent in calendar days', () => {
  const waiting = { ...row, state: 'awaitingConfirmation', reportedAt: instantAt('2016-02-26', '16:00') } as const;
  expect(daysOf(waiting, instantAt('2016-03-01', '09:00'), calendar).workingDaysWaiting).toBe(2);
  const silent = { ...row, dueAt: null, silentSince: instantAt('2016-01-05', '09:00') };
  expect(daysOf(silent, instantAt('2016-03-05', '08:00'), calendar).silentDays).toBe(60);
  expect(daysOf({ ...silent, isStanding: true }, instantAt('2016-03-05', '08:00'), calendar).silentDays).toBeNull();
});
