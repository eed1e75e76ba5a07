import fc from 'fast-check';
import { addDays, endOfDay, instantAt, localDateOf, localTimeOf } from '../../src/domain/plain-date.js';
import { planAlarms } from '../../src/domain/plan-alarms.js';
import { assignment, at, calendar, policy } from './assignment-factory.js';

const plan = (...[facts, change]: [ReturnType<typeof assignment>, Partial<typeof policy>?]) =>
  planAlarms(facts, { ...policy, ...change }).map(
    ({ rung, at: when, skipped }) =>
      `${rung.id} ${localDateOf(when)} ${localTimeOf(when)}${skipped ? ` ${skipped}` : ''}`,
  );

describe('the plan of alarms', () => {
  it('follows the default ladder over Tết: due on Sunday 28/2/2016, noticed from Monday on', () => {
    expect(plan(assignment())).toEqual([
      'receipt.1 2016-02-15 08:00',
      'reminder.1 2016-02-24 08:00',
      'reminder.2 2016-02-26 08:00',
      'overdue.1 2016-02-29 08:00',
      'overdue.2 2016-03-02 08:00',
      'overdue.3 2016-03-04 08:00',
      'leadership.prepared 2016-03-04 08:00',
    ]);
  });

  it('gives no receipt reminder once acknowledged', () => {
    expect(plan(assignment({ state: 'inProgress', acknowledgedAt: at('2016-02-05T10:00') }))[0]).toBe(
      'reminder.1 2016-02-24 08:00',
    );
  });

  it('tells the agency nothing while its report waits; only the Office is reminded', () => {
    expect(plan(assignment({ state: 'awaitingConfirmation', reportedAt: at('2016-02-24T10:00') }))).toEqual([
      'officeSlow.1 2016-02-26 08:00',
      'officeSlow.2 2016-03-01 08:00',
    ]);
  });

  it('skips a reminder within one working day of the launch', () => {
    expect(
      plan(assignment({ dueOn: '2016-02-18', launchedAt: at('2016-02-15T09:00') })).filter((line) =>
        line.startsWith('reminder'),
      ),
    ).toEqual(['reminder.1 2016-02-15 08:00 beforeRound', 'reminder.2 2016-02-17 08:00']);
    expect(
      plan(assignment({ dueOn: '2016-02-17', launchedAt: at('2016-02-15T09:00') })).find((line) =>
        line.startsWith('reminder.2'),
      ),
    ).toBe('reminder.2 2016-02-16 08:00 tooSoonAfterLaunch');
  });

  it('counts notices from the beginning of a round that begins after the due date', () => {
    const returned = assignment({
      state: 'inProgress',
      round: 2,
      roundStartedAt: at('2016-03-10T15:00'),
      roundReason: 'return',
    });
    expect(plan(returned)).toEqual([
      'reminder.1 2016-02-24 08:00 beforeRound',
      'reminder.2 2016-02-26 08:00 beforeRound',
      'overdue.1 2016-03-11 08:00',
      'overdue.2 2016-03-15 08:00',
      'overdue.3 2016-03-17 08:00',
      'leadership.prepared 2016-03-17 08:00',
    ]);
  });

  it('ages what has no date by calendar days, on a working morning', () => {
    expect(plan(assignment({ dueOn: null, state: 'inProgress' }))).toEqual([
      'undated.1 2016-03-07 08:00',
      'undated.2 2016-04-05 08:00',
      'undated.3 2016-05-05 08:00',
    ]);
    expect(plan(assignment({ dueOn: null, state: 'inProgress', lastActivityAt: at('2016-03-01T10:00') }))[0]).toBe(
      'undated.1 2016-03-31 08:00',
    );
  });

  it('does not wait for office hours when the directive is hỏa tốc', () => {
    const lines = plan(assignment(), { isFlash: true });
    expect(lines).toContain('overdue.1 2016-02-29 00:00');
    expect(lines).toContain('receipt.1 2016-02-15 09:00');
  });

  it.each([
    ['a coordinator', assignment({ role: 'coordinator' })],
    ['a standing item', assignment({ isStanding: true, dueOn: null })],
    ['what was put aside', assignment({ putAsideAt: at('2016-02-15T08:00') })],
    ['what is closed', assignment({ state: 'closed' })],
    ['what is revoked', assignment({ state: 'revoked' })],
    ['what is suspended', assignment({ state: 'suspended' })],
  ])('is empty for %s', (_, facts) => {
    expect(plan(facts)).toEqual([]);
  });

  it('watches over a report to leadership that lies untouched', () => {
    expect(plan(assignment({ state: 'inProgress' }), { reportPreparedAt: at('2016-03-04T08:00') })).toContain(
      'leadership.untouched 2016-03-07 08:00',
    );
  });
});

const launches = fc.record({
  launchedOn: fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2014-06-01', days)),
  hour: fc.integer({ min: 0, max: 23 }),
  daysToDue: fc.option(fc.integer({ min: -60, max: 400 }), { nil: null }),
  isAcknowledged: fc.boolean(),
});

describe('every plan', () => {
  it('is ordered, names each rung once, and falls on working days at the set hour', () => {
    fc.assert(
      fc.property(launches, ({ launchedOn, hour, daysToDue, isAcknowledged }) => {
        const launchedAt = instantAt(launchedOn, `${String(hour).padStart(2, '0')}:00`);
        const facts = assignment({
          launchedAt,
          dueOn: daysToDue === null ? null : addDays(launchedOn, daysToDue),
          state: isAcknowledged ? 'inProgress' : 'sent',
        });
        const rungs = planAlarms(facts, policy);
        const instants = rungs.map(({ at: when }) => when.getTime());
        expect(instants).toEqual(instants.toSorted((a, b) => a - b));
        expect(new Set(rungs.map(({ rung }) => rung.id)).size).toBe(rungs.length);
        for (const { at: when, skipped } of rungs) {
          expect(localTimeOf(when)).toBe('08:00');
          expect(calendar.isWorkingDay(localDateOf(when))).toBe(true);
          if (!skipped) expect(when.getTime()).toBeGreaterThan(launchedAt.getTime());
        }
      }),
    );
  });

  it('never sends a reminder after the due date nor a notice before it', () => {
    fc.assert(
      fc.property(launches, ({ launchedOn, daysToDue }) => {
        const dueOn = addDays(launchedOn, daysToDue ?? 10);
        const rungs = planAlarms(assignment({ launchedAt: instantAt(launchedOn, '09:00'), dueOn }), policy).filter(
          ({ skipped }) => !skipped,
        );
        for (const { rung, at: when } of rungs) {
          if (rung.line === 'reminder') expect(when.getTime()).toBeLessThan(endOfDay(dueOn).getTime());
          if (rung.line === 'overdue' || rung.line === 'leadership')
            expect(when.getTime()).toBeGreaterThanOrEqual(endOfDay(dueOn).getTime());
        }
      }),
    );
  });
});
