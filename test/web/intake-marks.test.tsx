import { marksOf, segmentsOf, type Mark } from '../../web/intake/marks.js';

const mark = (id: string, start: number, end: number, kind: Mark['kind'] = 'item'): Mark => ({
  id,
  span: [start, end],
  itemId: id,
  kind,
  ordinal: 1,
});
const runs = (length: number, marks: Mark[]) =>
  segmentsOf(length, marks).map(
    (segment) => `${segment.start}-${segment.end} ${segment.mark?.id ?? '·'}${segment.isFirst ? '!' : ''}`,
  );

describe('marks in the original', () => {
  it('cover the whole text without a gap, each word under the shortest mark over it', () => {
    expect(runs(100, [mark('a', 10, 50), mark('a deadline', 40, 48, 'deadline')])).toEqual([
      '0-10 ·',
      '10-40 a!',
      '40-48 a deadline!',
      '48-50 a',
      '50-100 ·',
    ]);
  });

  it('may overlap: the shorter one keeps the shared words, the longer one goes on after them', () => {
    expect(runs(60, [mark('a', 0, 40), mark('b', 30, 60)])).toEqual(['0-30 a!', '30-60 b!']);
    expect(runs(60, [mark('a', 0, 30), mark('b', 20, 60)])).toEqual(['0-30 a!', '30-60 b!']);
  });

  it('are one button each, also where another mark lies within', () => {
    const segments = segmentsOf(100, [mark('a', 0, 100), mark('b', 20, 30), mark('c', 60, 70)]);
    expect(segments.filter(({ isFirst }) => isFirst).map((segment) => segment.mark?.id)).toEqual(['a', 'b', 'c']);
  });

  it('of two items over the same words the first keeps them', () => {
    expect(runs(20, [mark('a', 0, 20), mark('b', 0, 20)])).toEqual(['0-20 a!']);
  });

  it('are nothing for an empty text, and the text alone without marks', () => {
    expect(runs(0, [])).toEqual([]);
    expect(runs(5, [])).toEqual(['0-5 ·']);
  });

  it('leave out what lies outside of the text and what was dropped', () => {
    const item = {
      id: 'a',
      clause: null,
      lead: [],
      coordinators: [],
      action: '',
      deadline: null,
      confidence: 1,
      ordinal: 1,
      leads: [],
      coordinatingParties: [],
      agencyCount: 0,
      reckoned: { dueOn: null, dueAt: null, words: '' },
    };
    const marks = marksOf({
      text: 'mười ký tự',
      toSettle: [],
      items: [
        { ...item, span: [0, 4] },
        { ...item, id: 'b', span: [5, 900] },
        { ...item, id: 'c', span: [5, 8], isDropped: true },
      ],
    });
    expect(marks.map(({ id }) => id)).toEqual(['a']);
  });
});
