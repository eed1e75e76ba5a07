import fc from 'fast-check';
import type { Draft, Span } from '../../src/reader/draft.js';
import { readDirective } from '../../src/reader/read-directive.js';
import { damages } from './damage/mutations.js';
import { annotatedTexts } from './damage/documents.js';
import { datePhrases, isStillADate } from './damage/date-phrases.js';

/** DONDOC_FUZZ_RUNS=20000 for a long run; the few of every day keep `npm test` short. */
const RUNS = Number(process.env.DONDOC_FUZZ_RUNS ?? 400);
const LONGEST_READING_MS = 20_000;
const documents = annotatedTexts();

/** A stream of numbers from 0 to 1 that a seed decides. */
function stream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function spansOf(draft: Draft): Span[] {
  const { document, assignments, warnings } = draft;
  return [
    ...(document.cited ?? []).map(({ span }) => span),
    ...(document.effect ? [document.effect.span] : []),
    ...Object.values(document.evidence ?? {}).flatMap(({ span }) => (span ? [span] : [])),
    ...assignments.flatMap(({ span, deadlineSpan, follows, evidence }) => [
      span,
      ...(deadlineSpan ? [deadlineSpan] : []),
      ...(follows ? [follows] : []),
      ...Object.values(evidence ?? {}).flatMap((field) => (field.span ? [field.span] : [])),
    ]),
    ...warnings.flatMap(({ span, other }) => (other ? [span, other] : [span])),
  ];
}

/** What is wrong with a draft, whatever its text was; null when nothing is. */
function flawOf(draft: Draft, text: string): string | null {
  for (const [start, end] of spansOf(draft))
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > text.length)
      return `span [${start}, ${end}) of ${text.length}`;
  let last = 0;
  for (const { span, lead, action, confidence } of draft.assignments) {
    if (span[1] - span[0] > 1_200 && text.slice(...span).normalize('NFC').length > 1_200)
      return `span of ${span[1] - span[0]}`;
    if (span[0] < last) return 'assignments out of order';
    last = span[0];
    if (lead.length === 0 || lead.some((name) => name.trim() === '')) return 'nobody leads';
    if (action === '') return 'nothing to do';
    if (!(confidence >= 0 && confidence <= 1)) return `confidence ${confidence}`;
  }
  return null;
}

function read(text: string): string | null {
  const begunAt = performance.now();
  const flaw = flawOf(readDirective(text), text);
  const took = performance.now() - begunAt;
  return took > LONGEST_READING_MS ? `${Math.round(took)} ms` : flaw;
}

describe('the reader on damaged documents', () => {
  it.each(Object.entries(damages))('reads on: %s', (_, damage) => {
    fc.assert(
      fc.property(fc.nat(documents.length - 1), fc.integer(), (which, seed) => {
        expect(read(damage(documents[which]?.text ?? '', stream(seed)))).toBeNull();
      }),
      { numRuns: Math.ceil(RUNS / Object.keys(damages).length) },
    );
  });

  it('reads on when several things happened to one document', () => {
    const kinds = Object.values(damages);
    fc.assert(
      fc.property(
        fc.nat(documents.length - 1),
        fc.array(fc.nat(kinds.length - 1), { minLength: 2, maxLength: 4 }),
        fc.integer(),
        (which, chosen, seed) => {
          const next = stream(seed);
          const text = chosen.reduce(
            (damaged, kind) => kinds[kind]?.(damaged, next) ?? damaged,
            documents[which]?.text ?? '',
          );
          expect(read(text.slice(0, 100_000))).toBeNull();
        },
      ),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });

  it('reads any characters at all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 3_000 }),
        fc.array(fc.nat(0xffff), { maxLength: 400 }),
        (text, codes) => {
          expect(read(text)).toBeNull();
          expect(read(String.fromCharCode(...codes))).toBeNull();
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('reads the words of directives in any order', () => {
    const words = [
      'Sở Nội vụ',
      'UBND các huyện',
      'giao',
      'chủ trì',
      'phối hợp với',
      'các đơn vị',
      'trước ngày',
      '15/5',
      'tháng 13',
      'quý IV/2024',
      '(',
      ')',
      ';',
      ':',
      '.\n',
      '1. ',
      'a) ',
      '- ',
      '\n',
      ',',
      'và',
      'báo cáo',
      'do',
      'Điều 1.',
      '|',
      '   ',
      'hằng tháng',
      'ngày 3l/02/2O24',
      'Kính gửi:',
      'Nơi nhận:',
      'TM. ỦY BAN NHÂN DÂN',
      'Số: 12/CT-UBND',
      'STT | Nội dung | Cơ quan | Thời hạn',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 120 }), (chosen) => {
        expect(read(chosen.join(' '))).toBeNull();
      }),
      { numRuns: RUNS },
    );
  });
});

const HEAD =
  'UBND TỈNH HƯNG HẢI\nSố: 15/CT-UBND\nHưng Hải, ngày 10 tháng 6 năm 2024\nCHỈ THỊ\nVề việc báo cáo\nChủ tịch UBND tỉnh yêu cầu:\n';
const SIGNS = Array.from('olisbzOI|?.,-/ xa0123456789');

function readOne(phrase: string) {
  const { assignments, warnings } = readDirective(`${HEAD}1. Giao Sở Nội vụ báo cáo UBND tỉnh ${phrase}.\n`);
  const [item] = assignments;
  return {
    deadline: item?.deadline ?? null,
    confidence: item?.evidence?.deadline.confidence ?? 0,
    doubts: warnings.map(({ code }) => code),
  };
}

const DOUBTS = new Set<string>([
  'DATE_DAMAGED',
  'IMPOSSIBLE_DATE',
  'YEAR_UNKNOWN',
  'FAR_AHEAD',
  'DUE_BEFORE_ISSUE',
  'DATE_CONTRADICTION',
  'SEVERAL_READINGS',
  'SEVERAL_DATES',
  'WEEKDAY_MISMATCH',
  'DAY_UNKNOWN',
  'MONTH_INFERRED',
]);

describe('a damaged date', () => {
  it.each(datePhrases)('is read whole: %s', (phrase) => {
    expect(readOne(phrase).deadline).not.toBeNull();
  });

  it('is never a confident other date', () => {
    const whole = new Map(datePhrases.map((phrase) => [phrase, JSON.stringify(readOne(phrase).deadline)]));
    fc.assert(
      fc.property(
        fc.constantFrom(...datePhrases),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.constantFrom('another sign', 'a sign too many', 'a sign lost'),
        fc.constantFrom(...SIGNS),
        (phrase, where, what, sign) => {
          const at = Math.floor(where * phrase.length);
          const damaged =
            phrase.slice(0, at) +
            (what === 'a sign lost' ? '' : sign) +
            phrase.slice(what === 'a sign too many' ? at : at + 1);
          fc.pre(!isStillADate(damaged));
          const { deadline, confidence, doubts } = readOne(damaged);
          const isSame = JSON.stringify(deadline) === whole.get(phrase);
          const isDoubted = confidence < 0.9 || doubts.some((code) => DOUBTS.has(code));
          expect([damaged, deadline, isSame || deadline === null || isDoubted]).toEqual([damaged, deadline, true]);
        },
      ),
      { numRuns: RUNS * 4 },
    );
  });
});
