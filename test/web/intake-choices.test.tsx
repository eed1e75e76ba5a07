import { alternativesOf, chosen, nextReading } from '../../web/intake/alternatives.js';
import { candidateWords, nearnessWords } from '../../web/intake/candidate-words.js';
import { withEdits } from '../../web/intake/local-edits.js';
import { ruleInWords } from '../../web/intake/rule-words.js';
import { showValue } from '../../web/intake/show-value.js';
import { adviceOf, clearItems, orderedItems, surenessOf } from '../../web/intake/things.js';
import { deskOf, item, say, thing } from './support/draft-parts.js';

describe('what else a time may be', () => {
  const source = 'Mục 1. Báo cáo trước ngày 05/6 hoặc trước ngày 06/5.';
  const first = { kind: 'fixed' as const, due: '2016-06-05' };
  const second = { kind: 'fixed' as const, due: '2016-05-06' };
  const doubted = item('a', {
    span: [0, source.length],
    deadline: first,
    deadlineText: 'trước ngày 05/6',
    deadlineSpan: [15, 30],
    deadlineAlternatives: [
      { deadline: { due: '2016-06-05', kind: 'fixed' }, text: 'trước ngày 05/6', why: 'SEVERAL_READINGS' },
      { deadline: second, text: 'trước ngày 06/5', why: 'SEVERAL_READINGS' },
    ],
  });

  it('leaves out what stands already', () => {
    expect(alternativesOf(doubted).map(({ deadline }) => deadline)).toEqual([second]);
    expect(alternativesOf(item('b'))).toEqual([]);
  });

  it('is set with the words that it rests on, where they stand in the source', () => {
    const [other] = alternativesOf(doubted);
    const value = other && chosen(doubted, other, source);
    expect(value).toEqual({
      rule: second,
      text: 'trước ngày 06/5',
      span: [36, 51],
      basis: null,
      isUndatedStated: false,
    });
    expect(source.slice(36, 51)).toBe('trước ngày 06/5');
  });

  it('goes round and round by its key', () => {
    expect(nextReading(doubted)?.deadline).toEqual(second);
    expect(nextReading({ ...doubted, deadline: second })?.deadline).toMatchObject(first);
    expect(nextReading(item('b'))).toBeNull();
  });

  it('is said in words', () => {
    expect(ruleInWords(say, second)).toBe('hết ngày 06/5/2016, Thứ Sáu');
    expect(ruleInWords(say, { ...second, time: '16:30' })).toBe('trước 16 giờ 30, ngày 06/5/2016, Thứ Sáu');
    expect(ruleInWords(say, { kind: 'period', amount: 10, unit: 'working_day', from: 'receipt' })).toBe(
      '10 ngày làm việc kể từ ngày nhận văn bản',
    );
    expect(ruleInWords(say, { kind: 'recurring', every: ['month', 'quarter'] })).toBe('định kỳ hằng tháng, hằng quý');
    expect(showValue(say, { kind: 'event', text: 'trước kỳ họp' })).toBe('trước kỳ họp');
  });
});

describe('whom a name may mean', () => {
  const candidate = (score: number) => ({ agencyId: 'x', name: 'Sở Y tế', score });

  it('is said without figures', () => {
    expect(candidateWords(say, { candidates: [candidate(1), candidate(1)] })).toBe('có 2 cơ quan trùng tên');
    expect(candidateWords(say, { candidates: [candidate(0.8)] })).toBe('có 1 tên gần giống');
    expect([0.8, 0.6, 0.45].map((score) => nearnessWords(say, score))).toEqual(['rất gần', 'gần đúng', 'hơi giống']);
  });

  it('is sure, to be looked at or not sure', () => {
    expect([0.9, 0.89, 0.6, 0.59].map((confidence) => surenessOf({ confidence }))).toEqual([
      'sure',
      'look',
      'look',
      'unsure',
    ]);
  });
});

describe('what nobody doubts', () => {
  const items = [item('a'), item('b', { confidence: 0.7 }), item('c'), item('x', { isDropped: true })];
  const things = [
    thing('a', 'NOT_CONFIRMED', { weight: 'look', field: null }),
    thing('b', 'NOT_CONFIRMED', { weight: 'look', field: null }),
    thing('b', 'NO_PRODUCT', { weight: 'note', field: 'product' }),
    thing('c', 'YEAR_INFERRED'),
    thing('x', 'NO_PRODUCT', { weight: 'note', field: 'product' }),
    thing('a', 'DUE_ROLLED', { weight: 'note' }),
  ];

  it('is confirmed at once, and on the screen before the server answers', () => {
    expect(clearItems({ items, toSettle: things })).toEqual(['a', 'b']);
    const after = withEdits(deskOf(items, things), [{ op: 'confirmClear' }]);
    expect(after.items.map(({ id, isConfirmed }) => `${id} ${isConfirmed ?? false}`)).toEqual([
      'a true',
      'b true',
      'c false',
      'x false',
    ]);
    expect(clearItems(after)).toEqual([]);
    const back = withEdits(after, [{ op: 'confirmMany', itemIds: ['a', 'b'], isConfirmed: false }]);
    expect(clearItems(back)).toEqual(['a', 'b']);
  });

  it('is looked at from the least sure on', () => {
    expect(orderedItems({ items, toSettle: things }, 'doubtful').map(({ id }) => id)).toEqual(['c', 'b', 'a', 'x']);
  });

  it('has advice grouped by what it says, without that of dropped items', () => {
    expect(adviceOf({ items, toSettle: things }).map(({ code, things: some }) => [code, some.length])).toEqual([
      ['NO_PRODUCT', 1],
    ]);
  });
});
