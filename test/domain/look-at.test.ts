import fc from 'fast-check';
import { addDays, endOfDay, instantAt } from '../../src/domain/plain-date.js';
import { lookAt } from '../../src/domain/look-at.js';
import { assignment, at, policy } from './assignment-factory.js';

const look = (facts: ReturnType<typeof assignment>, now: string, dealtWith: string[] = [], isAsked = false) =>
  lookAt(facts, new Set(dealtWith), at(now), policy, isAsked);

describe('a look', () => {
  it('does nothing before anything is due and says when to look again', () => {
    expect(look(assignment(), '2016-02-10T00:00')).toEqual({
      outcomes: [],
      notices: [],
      preparesReport: false,
      nextAlarmAt: at('2016-02-15T08:00'),
    });
  });

  it('a timer that fires a little early finds nothing due', () => {
    expect(look(assignment(), '2016-02-15T07:59').outcomes).toEqual([]);
  });

  it('a reminder collapses its elder when both were missed', () => {
    const { outcomes } = look(assignment({ state: 'inProgress' }), '2016-02-27T08:00');
    expect(outcomes.map(({ rung, outcome }) => [rung, outcome])).toEqual([
      ['reminder.1', 'collapsed'],
      ['reminder.2', 'fired'],
    ]);
  });

  it('lines to others are never collapsed together: the report is prepared beside the notice', () => {
    const { outcomes, preparesReport } = look(assignment({ state: 'inProgress' }), '2016-03-04T08:00', [
      'reminder.1',
      'reminder.2',
      'overdue.1',
      'overdue.2',
    ]);
    expect(outcomes.map(({ rung, outcome }) => [rung, outcome])).toEqual([
      ['overdue.3', 'fired'],
      ['leadership.prepared', 'fired'],
    ]);
    expect(preparesReport).toBe(true);
  });

  it('after the report is prepared the next look watches over it', () => {
    expect(look(assignment({ state: 'inProgress' }), '2016-03-04T08:00').nextAlarmAt).toEqual(at('2016-03-07T08:00'));
  });

  it('a body of the request register gets no automatic notice, and the reason is kept', () => {
    const { outcomes, notices } = look(
      assignment({ state: 'inProgress' }),
      '2016-02-29T08:00',
      ['reminder.1', 'reminder.2'],
      true,
    );
    expect(outcomes).toEqual([
      { rung: 'overdue.1', plannedAt: at('2016-02-29T08:00'), outcome: 'skipped', reason: 'requestRegister' },
    ]);
    expect(notices).toEqual([]);
  });

  it('the second call on an undated one also tells the specialist, and is not collapsed into the first', () => {
    const { outcomes, notices } = look(assignment({ dueOn: null, state: 'inProgress' }), '2016-04-20T09:00');
    expect(outcomes.map(({ rung, outcome }) => [rung, outcome])).toEqual([
      ['undated.1', 'collapsed'],
      ['undated.2', 'fired'],
    ]);
    expect(notices.map(({ to }) => to)).toEqual(['agency', 'specialist']);
  });
});

describe('a round', () => {
  it('never fires a rung twice, whenever and however often it is looked at', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3_000 }),
        fc.option(fc.integer({ min: -30, max: 200 }), { nil: null }),
        fc.array(fc.integer({ min: 0, max: 300 * 24 }), { minLength: 1, maxLength: 12 }),
        (start, daysToDue, hours) => {
          const launchedOn = addDays('2015-01-05', start);
          const launchedAt = instantAt(launchedOn, '09:00');
          const dueOn = daysToDue === null ? null : addDays(launchedOn, daysToDue);
          const facts = assignment({ launchedAt, dueOn, state: 'inProgress' });
          const dealtWith = new Set<string>();
          for (const hour of hours.toSorted((a, b) => a - b)) {
            const now = new Date(launchedAt.getTime() + hour * 3_600_000);
            const { outcomes, notices, nextAlarmAt } = lookAt(facts, dealtWith, now, policy, false);
            for (const { rung } of outcomes) {
              expect(dealtWith.has(rung)).toBe(false);
              dealtWith.add(rung);
            }
            expect(
              notices.filter(({ line, to }) => line !== 'leadership' && to === 'agency').length,
            ).toBeLessThanOrEqual(1);
            if (nextAlarmAt) expect(nextAlarmAt.getTime()).toBeGreaterThan(now.getTime());
          }
        },
      ),
    );
  });

  it('a new due date reminds anew, and repeats no rung of its own round', () => {
    const dealtWith = new Set<string>();
    const first = lookAt(assignment({ state: 'inProgress' }), dealtWith, at('2016-02-26T08:00'), policy, false);
    const extended = assignment({
      state: 'inProgress',
      dueOn: '2016-03-15',
      dueAt: endOfDay('2016-03-15'),
      round: 2,
      roundStartedAt: at('2016-02-26T10:00'),
      roundReason: 'newDueDate',
    });
    const second = lookAt(extended, new Set(), at('2016-03-10T08:00'), policy, false);
    expect(first.outcomes.map(({ rung }) => rung)).toContain('reminder.1');
    expect(second.outcomes.map(({ rung, outcome }) => [rung, outcome])).toEqual([['reminder.1', 'fired']]);
    expect(lookAt(extended, new Set(['reminder.1']), at('2016-03-10T08:00'), policy, false).outcomes).toEqual([]);
  });
});
