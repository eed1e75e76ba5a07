import { placedAfter } from '../../web/admin/placed-after.js';
import { minutesBetween, troublesOf, type EngineHealth } from '../../web/admin/engine-sentences.js';
import { isFound } from '../../web/forms/matches-typed.js';

const health = (change: Partial<EngineHealth> = {}): EngineHealth => ({
  checkedAt: '2016-03-16T02:00:00.000Z',
  temporal: { state: 'up', downSince: null },
  directives: { open: 3, held: 0, running: 3, missing: 0, late: 0 },
  wakes: { count: 0, oldestAt: null },
  notices: { count: 0, oldestAt: null },
  mails: { waiting: { count: 0, oldestAt: null }, refused: 0, unknown: 0, undeliverable: 0 },
  putAside: { count: 0, items: [] },
  ...change,
});

describe('what is not well', () => {
  it('is nothing where everything runs and what waits is young', () => {
    expect(troublesOf(health({ wakes: { count: 2, oldestAt: '2016-03-16T01:58:00.000Z' } }))).toEqual([]);
  });

  it('names a scheduler that is away first, then what follows', () => {
    expect(
      troublesOf(
        health({
          temporal: { state: 'down', downSince: '2016-03-16T01:55:00.000Z' },
          directives: { open: 3, held: 0, running: null, missing: null, late: 1 },
          wakes: { count: 2, oldestAt: '2016-03-16T01:50:00.000Z' },
          mails: { waiting: { count: 0, oldestAt: null }, refused: 1, unknown: 0, undeliverable: 2 },
        }),
      ),
    ).toEqual(['temporalDown', 'late', 'wakesOld', 'refused', 'undeliverable']);
  });

  it('does not take an unknown count of workflows for missing ones', () => {
    expect(troublesOf(health({ directives: { open: 3, held: 0, running: null, missing: null, late: 0 } }))).toEqual([]);
  });

  it('counts minutes by the server’s clock, never below zero', () => {
    expect(minutesBetween('2016-03-16T01:55:30.000Z', '2016-03-16T02:00:00.000Z')).toBe(4);
    expect(minutesBetween('2016-03-16T02:00:01.000Z', '2016-03-16T02:00:00.000Z')).toBe(0);
    expect(minutesBetween(null, '2016-03-16T02:00:00.000Z')).toBeNull();
  });
});

describe('search on the page', () => {
  it('finds without accents what has them, and takes typed accents at their word', () => {
    expect(isFound('so tai chinh', 'Sở Tài chính')).toBe(true);
    expect(isFound('sở', 'Số 15')).toBe(false);
    expect(isFound('chính sở', 'Sở Tài chính')).toBe(true);
    expect(isFound('', null)).toBe(true);
    expect(isFound('syt', 'Sở Y tế', 'vanthu.syt@tinh.example')).toBe(true);
  });
});

describe('the order of the register', () => {
  const ids = ['a', 'b', 'c', 'd'];

  it('has an agency behind the one that was named, or first', () => {
    expect(placedAfter(ids, 'd', 'a')).toEqual(['a', 'd', 'b', 'c']);
    expect(placedAfter(ids, 'a', 'c')).toEqual(['b', 'c', 'a', 'd']);
    expect(placedAfter(ids, 'c', null)).toEqual(['c', 'a', 'b', 'd']);
    expect(placedAfter(ids, 'b', 'a')).toEqual(ids);
  });

  it('loses nobody where the one that was named has gone', () => {
    expect(placedAfter(ids, 'a', 'x')).toEqual(['b', 'c', 'd', 'a']);
  });
});
