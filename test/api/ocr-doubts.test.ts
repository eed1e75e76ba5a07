import { withOcrDoubts } from '../../src/api/intake/with-ocr-doubts.js';
import { draft as draftSchema } from '../../src/api/directives/draft.schemas.js';
import type { Place } from '../../src/intake/intake-document.js';
import { readDirective } from '../../src/reader/read-directive.js';
import { demoNotice } from '../e2e/documents.js';

const text = demoNotice('08-tb-ubnd.txt');
const read = draftSchema.parse(JSON.parse(JSON.stringify(readDirective(text))));
const dates = read.assignments.flatMap(({ deadlineSpan }) => (deadlineSpan ? [deadlineSpan] : []));
const inDate = (at: number) => dates.some(([from, to]) => at >= from && at < to);

/** Every word a place, as a recogniser gives them. */
const wordsWith = (sureness: (at: number) => number): Place[] =>
  [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    page: 1,
    ocrConfidence: sureness(index),
  }));
const added = (places: Place[]) => withOcrDoubts(read, places).warnings.slice(read.warnings.length);

describe('items that rest on words recognised from a picture', () => {
  it('are doubted at the words of the date sooner than elsewhere', () => {
    const [warning, ...others] = added(wordsWith((at) => (inDate(at) ? 0.8 : 0.95)));
    expect(warning).toMatchObject({ code: 'OCR_DATE_DOUBTFUL' });
    expect(warning && inDate(warning.span[0])).toBe(true);
    expect(others.every(({ code }) => code === 'OCR_DATE_DOUBTFUL')).toBe(true);
    expect(added(wordsWith((at) => (inDate(at) ? 0.95 : 0.8)))).toEqual([]);
  });

  it('have one doubt each, at the least certain word', () => {
    const found = added(wordsWith(() => 0.5)).filter(({ code }) => code === 'OCR_WORDS_DOUBTFUL');
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(read.assignments.length);
  });

  it('are not doubted where nothing was recognised', () => {
    expect(withOcrDoubts(read, [])).toBe(read);
    expect(withOcrDoubts(read, [{ start: 0, end: text.length, paragraph: 1 }])).toBe(read);
  });
});
