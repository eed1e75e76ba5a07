import { whyObsolete, type StandingAssignment } from '../../src/worker/mailroom/why-obsolete.js';

const now = new Date('2016-02-24T01:00:00Z');
const open: StandingAssignment = {
  state: 'inProgress',
  round: 1,
  dueAt: new Date('2016-02-28T17:00:00Z'),
  acknowledgedAt: now,
  lastActivityAt: null,
};
const at = new Date('2016-02-24T00:59:00Z');

describe('why a notice is not to be said any more', () => {
  it.each([
    ['a reminder of what is reported', 'reminder', { state: 'awaitingConfirmation' }, 'reported'],
    ['a reminder after the date', 'reminder', { dueAt: new Date('2016-02-23T17:00:00Z') }, 'duePassed'],
    ['a reminder of an earlier date', 'reminder', { round: 2 }, 'newRound'],
    ['a reminder that stands', 'reminder', {}, null],
    ['an overdue notice of what is closed', 'overdue', { state: 'closed' }, 'closed'],
    ['an overdue notice of what was revoked', 'overdue', { state: 'revoked' }, 'revoked'],
    ['a call for receipt that came', 'receipt', { state: 'sent' }, 'acknowledged'],
    ['an urging after an extension', 'urging', { round: 2 }, 'newRound'],
    ['an urging while the report waits', 'urging', { state: 'awaitingConfirmation' }, null],
    ['a slow Office that decided', 'officeSlow', {}, 'decided'],
    ['a revocation of what is revoked', 'revoked', { state: 'revoked' }, null],
    ['an undated item that moved', 'undated', { dueAt: null, lastActivityAt: now }, 'activity'],
  ] as const)('%s', (_, kind, change, reason) => {
    expect(whyObsolete({ kind, round: 1, at }, { ...open, ...change }, now)).toBe(reason);
  });
});
