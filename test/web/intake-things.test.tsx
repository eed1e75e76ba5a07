import {
  answeredByRight,
  itemAfter,
  openThings,
  orderedItems,
  standingOf,
  thingBeside,
} from '../../web/intake/things.js';
import { item, thing } from './support/draft-parts.js';

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('what is to settle', () => {
  const things = [
    thing('c', 'YEAR_INFERRED'),
    thing('c', 'DUE_ON_REST_DAY'),
    thing('a', 'SEVERAL_LEADS', { field: 'lead', weight: 'must', mayBeRight: false }),
    thing('b', 'NOT_CONFIRMED', { field: null, weight: 'look' }),
    thing('b', 'DUE_PROVISIONAL', { weight: 'note' }),
    thing('d', 'YEAR_INFERRED', { isSettled: true }),
  ];

  it('leaves out notes and what is settled', () => {
    expect(openThings(things).map(({ itemId, code }) => `${itemId} ${code}`)).toEqual([
      'c YEAR_INFERRED',
      'c DUE_ON_REST_DAY',
      'a SEVERAL_LEADS',
      'b NOT_CONFIRMED',
    ]);
  });

  it('puts doubtful items first, then those nobody looked at, then those done; dropped ones at the foot', () => {
    const items = [item('d'), item('b'), item('x', { isDropped: true }), item('a'), item('c')];
    expect(ids(orderedItems({ items, toSettle: things }, 'doubtful'))).toEqual(['a', 'c', 'b', 'd', 'x']);
    expect(ids(orderedItems({ items, toSettle: things }, 'text'))).toEqual(['d', 'b', 'a', 'c', 'x']);
  });

  it('does not move an item that was just settled', () => {
    const items = [item('a'), item('b'), item('c')];
    const held = ids(orderedItems({ items, toSettle: things }, 'doubtful'));
    expect(held).toEqual(['a', 'c', 'b']);
    expect(ids(orderedItems({ items, toSettle: [] }, 'doubtful', held))).toEqual(['a', 'c', 'b']);
  });

  it('says how an item stands by its weightiest open thing', () => {
    expect(['a', 'b', 'c', 'd'].map((id) => standingOf(item(id), things))).toEqual(['must', 'look', 'doubt', 'done']);
    expect(standingOf(item('a', { isDropped: true }), things)).toBe('dropped');
  });

  it('is gone through round and round, in both directions', () => {
    const [first, second, third, fourth] = openThings(things);
    expect(thingBeside(things, null, 1)).toBe(first);
    expect(thingBeside(things, first ?? null, 1)).toBe(second);
    expect(thingBeside(things, fourth ?? null, 1)).toBe(first);
    expect(thingBeside(things, first ?? null, -1)).toBe(fourth);
    expect(third?.code).toBe('SEVERAL_LEADS');
  });

  it('goes on after a thing that has just been settled', () => {
    const settled = things.map((one, index) => (index === 1 ? { ...one, isSettled: true } : one));
    expect(thingBeside(settled, things[1] ?? null, 1)?.code).toBe('SEVERAL_LEADS');
    expect(thingBeside([], things[1] ?? null, 1)).toBeNull();
  });

  it('answers all doubts about the same field with one "Đúng", and no other', () => {
    const [year] = things;
    expect(year && answeredByRight(things, year).map(({ code }) => code)).toEqual(['YEAR_INFERRED', 'DUE_ON_REST_DAY']);
    const deferred = thing(null, 'DEFERRED', { key: 'DEFERRED:một', field: null });
    const other = thing(null, 'DEFERRED', { key: 'DEFERRED:hai', field: null });
    expect(answeredByRight([deferred, other], deferred)).toEqual([deferred]);
  });
});

describe('merging with the next item', () => {
  it('means the next one that was not dropped, in the order of the text', () => {
    const items = [item('a'), item('b', { isDropped: true }), item('c')];
    expect(itemAfter(items, 'a')?.id).toBe('c');
    expect(itemAfter(items, 'c')).toBeNull();
    expect(itemAfter(items, 'b')).toBeNull();
  });
});
