import { workingCalendar } from '../../src/domain/working-calendar.js';
import { vietnamCalendar } from '../../src/domain/vietnam-calendar.js';
import { doubtsOf } from '../../src/reader/deadline-doubts.js';
import { TIME_BEGINS, timeRules } from '../../src/reader/deadline-grammar.js';
import { deadlineOf } from '../../src/reader/deadlines.js';
import { matchAt } from '../../src/reader/pattern.js';
import { looseStretch } from '../../src/reader/source-text.js';
import { frameRules } from '../../src/reader/frame-rules.js';
import { ISSUED_ON, phrasesOfNumbers } from './deadline-phrases.js';

const context = { issuedOn: ISSUED_ON, sameDay: null };
const read = (text: string) => deadlineOf(looseStretch(text), context);

describe('the deadline grammar, numbers 1–117', () => {
  it('has phrases for every number, two or more', () => {
    expect(phrasesOfNumbers.map(({ number }) => number)).toEqual(Array.from({ length: 117 }, (_, i) => i + 1));
    expect(phrasesOfNumbers.filter(({ phrases }) => phrases.length < 2)).toEqual([]);
  });

  describe.each(phrasesOfNumbers.map(({ number, phrases }) => [number, phrases] as const))(
    'number %i',
    (_, phrases) => {
      it.each(phrases)('%s', (text, expected) => {
        expect(read(text).deadline).toEqual(expected);
      });

      it.each(phrases)('in a sentence behind its work: %s', (text, expected) => {
        // A clause of its own says the same, wherever it stands.
        const { deadline } = read(`Giao Sở Nội vụ tham mưu, tổng hợp kết quả; ${text}`);
        expect(deadline).toEqual(expected);
      });
    },
  );
});

describe('the rules of the grammar', () => {
  const examples = timeRules.flatMap((rule) => rule.example.split('; ').map((example) => [example, rule] as const));

  it.each(examples)('reads its example: %s', (example, rule) => {
    const { low } = looseStretch(example);
    const places = [...low.matchAll(TIME_BEGINS)].map(({ index }) => index);
    const found = places.some((index) => {
      const match = matchAt(rule.at, low, index);
      return match !== null && rule.read(match, low, context) !== null;
    });
    expect(found).toBe(true);
  });

  const frames = frameRules.flatMap((rule) => rule.example.split('; ').map((example) => [example, rule] as const));

  it.each(frames)('reads the frame of its example: %s', (example, rule) => {
    const low = example.toLowerCase();
    const match = matchAt(rule.at, low, 0);
    expect(match?.[0]).toBe(low);
    expect(match && rule.read(match)).not.toBeNull();
  });
});

describe('a doubtful deadline', () => {
  const calendar = workingCalendar(vietnamCalendar);
  const doubts = (text: string, issuedOn: string | null = ISSUED_ON) => {
    const time = deadlineOf(looseStretch(text), { issuedOn, sameDay: null });
    const { warnings, alternatives } = doubtsOf(time, issuedOn, calendar);
    return {
      due: time.deadline?.kind === 'fixed' ? time.deadline.due : null,
      codes: warnings.map(({ code }) => code),
      others: alternatives.map(({ deadline }) =>
        deadline.kind === 'fixed' ? [deadline.due, deadline.time].filter(Boolean).join(' ') : deadline.kind,
      ),
    };
  };

  it.each<[string, { due: string | null; codes: string[]; others: string[] }]>([
    ['trước ngày 12/7', { due: '2024-07-12', codes: ['YEAR_INFERRED'], others: ['2025-07-12'] }],
    ['trước ngày 30/5', { due: '2025-05-30', codes: ['YEAR_INFERRED', 'FAR_AHEAD'], others: ['2024-05-30'] }],
    [
      'chậm nhất ngày 25 (hai mươi sáu) tháng 11 năm 2024',
      { due: '2024-11-25', codes: ['DATE_CONTRADICTION'], others: ['2024-11-26'] },
    ],
    [
      'trước thứ Hai, ngày 12/8/2025',
      { due: '2025-08-12', codes: ['WEEKDAY_MISMATCH'], others: ['2025-08-11', '2025-08-18'] },
    ],
    [
      'trước ngày 12/8/2024 (thứ Ba)',
      { due: '2024-08-12', codes: ['WEEKDAY_MISMATCH'], others: ['2024-08-13', '2024-08-06'] },
    ],
    ['trước ngày 31/6/2024', { due: '2024-06-30', codes: ['IMPOSSIBLE_DATE'], others: ['2024-07-01'] }],
    ['trước ngày 7/25/2024', { due: null, codes: ['IMPOSSIBLE_DATE'], others: ['2024-07-25'] }],
    ['trước ngày 15/13/2024', { due: null, codes: ['IMPOSSIBLE_DATE'], others: [] }],
    ['trước ngày 20/4/2024', { due: '2024-04-20', codes: ['DUE_BEFORE_ISSUE'], others: ['2025-04-20'] }],
    ['trước ngày 28/7/2024', { due: '2024-07-28', codes: ['DUE_ON_REST_DAY'], others: ['2024-07-26', '2024-07-29'] }],
    ['trước ngày 02/9/2024', { due: '2024-09-02', codes: ['DUE_ON_REST_DAY'], others: ['2024-08-30', '2024-09-04'] }],
    ['trước ngày 22/7/2042', { due: '2042-07-22', codes: ['FAR_AHEAD'], others: ['2024-07-22'] }],
    [
      'hoàn thành trước ngày 30/7/2024, báo cáo UBND tỉnh trước ngày 05/8/2024',
      { due: '2024-07-30', codes: ['SEVERAL_DATES'], others: ['2024-08-05'] },
    ],
    ['trước quý IV/2024', { due: '2024-09-30', codes: ['SEVERAL_READINGS'], others: ['2024-12-31'] }],
    ['trong sáng ngày 15/7/2024', { due: '2024-07-15', codes: ['SEVERAL_READINGS'], others: ['2024-07-15 12:00'] }],
    ['báo cáo trước 16h30', { due: null, codes: ['DAY_UNKNOWN'], others: ['2024-06-10 16:30'] }],
    ['trước ngày 28', { due: '2024-06-28', codes: ['MONTH_INFERRED'], others: [] }],
    ['trả lời trong 05 ngày làm việc', { due: null, codes: ['PERIOD_WITHOUT_ANCHOR'], others: ['period', 'period'] }],
    [
      'theo lộ trình tại Kế hoạch số 12/KH-UBND ngày 05/01/2024',
      { due: null, codes: ['DEADLINE_BY_REFERENCE'], others: ['event'] },
    ],
  ])('%s', (text, expected) => {
    expect(doubts(text)).toEqual(expected);
  });

  it('says nothing of the last day of a month on a Sunday: nobody chose it', () => {
    expect(doubts('trong tháng 6 năm 2024')).toEqual({ due: '2024-06-30', codes: [], others: [] });
  });

  describe('with damaged figures', () => {
    it.each<[string, string[]]>([
      ['trước ngày 2O/7/2024', ['2024-07-20']],
      ['trước ngày l5/7/2024', ['2024-07-15']],
      ['trước ngày 3I/12/2024', ['2024-12-31']],
      ['trước ngày 1 5/7/2024', ['2024-07-15']],
      ['trước ngày 15/7/2O24', ['2024-07-15']],
      ['trước ngày 15/7/20 24', ['2024-07-15']],
      ['trước ngày 15/7/202', ['2024-07-15']],
      ['trước ngày 15/7/20245', ['2024-07-15']],
      ['trước ngày 15,7,2024', ['2024-07-15']],
      ['trước ngày 1S/7', ['2024-07-15']],
      ['trước ngày 28/', []],
      ['trước ngày 15 tháng l0 năm 2024', ['2024-10-15']],
      ['trước ngày 15 tháng 7 năm 2O24', ['2024-07-15']],
      ['trong quý ll/2024', ['2024-06-30']],
      ['trong quý lV/2024', ['2024-12-31']],
      ['trong tháng l2/2024', ['2024-12-31']],
      ['trong tháng 7/2O24', ['2024-07-31']],
      ['trong tháng 7/202', ['2024-07-31']],
    ])('gives no date for "%s" and offers what it may be', (text, others) => {
      expect(doubts(text)).toEqual({ due: null, codes: ['DATE_DAMAGED'], others });
    });

    it.each(['trướo ngày 22/7/2024', 'truoc ngay 22/7/2024', 'trưóc ngày 22/7/2024', 'chậm nhât ngày 22/7/2024'])(
      'keeps the whole date behind damaged words, with a warning: %s',
      (text) => {
        expect(doubts(text)).toEqual({ due: '2024-07-22', codes: ['DATE_DAMAGED'], others: [] });
      },
    );

    it('never makes another date of one whose figures were changed to letters, torn apart or cut', () => {
      const dates = ['20/05/2024', '15/7/2024', '30-11-2024', '01.10.2024', '8/9', '10 tháng 12 năm 2024'];
      const signs = new Map([
        ['0', ['O', 'o', ' 0', '0 ']],
        ['1', ['l', 'I', '1 ']],
        ['2', ['Z', '2 ']],
        ['5', ['S', '5 ']],
        ['9', ['g', '9 ']],
      ]);
      for (const date of dates) {
        const whole = read(`gửi báo cáo trước ngày ${date}.`).deadline;
        for (let i = 0; i < date.length; i++) {
          for (const sign of signs.get(date[i] ?? '') ?? []) {
            const text = `gửi báo cáo trước ngày ${date.slice(0, i)}${sign}${date.slice(i + 1)}.`;
            const time = read(text);
            const isSilent = time.deadline !== null && (time.reading?.issues.length ?? 0) === 0;
            expect([text, isSilent ? time.deadline : whole]).toEqual([text, whole]);
          }
        }
      }
    });
  });
});
