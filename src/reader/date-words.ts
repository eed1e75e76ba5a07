import { WORD_END, anyOf, matchAt, pattern } from './pattern.js';

/** A date or an hour as it stands in the text, not yet resolved. */
export interface WrittenDate {
  day: number;
  month: number;
  year: number | null;
  end: number;
  /** "25 (hai mươi lăm)": the words say another number than the figures. */
  isContradictory: boolean;
}

export interface WrittenTime {
  hour: number;
  minute: number;
  end: number;
}

const ONES = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const NUMBERS = new Map<string, number>();
for (let n = 1; n <= 59; n++) {
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  const last =
    ones === 0
      ? ['']
      : ones === 1 && tens > 1
        ? ['mốt', 'một']
        : ones === 5 && tens > 0
          ? ['lăm', 'nhăm']
          : ones === 4 && tens > 1
            ? ['bốn', 'tư']
            : [ONES[ones] ?? ''];
  const first = tens === 0 ? '' : tens === 1 ? 'mười' : `${ONES[tens] ?? ''} mươi`;
  for (const word of last) NUMBERS.set(`${first} ${word}`.trim(), n);
}
NUMBERS.set('giêng', 1);
NUMBERS.set('tư', 4);
NUMBERS.set('chạp', 12);

/** The number that a word or figures say: "05", "mười lăm"; null for anything else. */
export function numberOf(written: string): number | null {
  const words = written.trim().replace(/\s+/gu, ' ');
  if (/^\d{1,4}$/u.test(words)) return Number(words);
  return NUMBERS.get(words) ?? null;
}

export const NUMBER_WORDS = anyOf([...NUMBERS.keys()].map((words) => words));
const FIGURE_OR_WORD = `(\\d{1,2}|${NUMBER_WORDS})`;
const REPEATED = '(?:\\s{0,3}\\(([^)]{2,30})\\))?';
const WEEKDAY = '(?:(?:sáng |chiều |tối )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),?\\s{0,3}\\(?)?';

const inFigures = pattern(
  `${WEEKDAY}(?:ngày )?(\\d{1,2})${REPEATED}\\s{0,2}([/.\\-])\\s{0,2}(\\d{1,2})(?:\\s{0,2}[/.\\-]\\s{0,2}(\\d{4}|\\d{2}))?(?!\\d|[/.\\-]\\d)`,
  'y',
);
const inWords = pattern(
  `${WEEKDAY}(?:ngày |mùng )${FIGURE_OR_WORD}${REPEATED},? tháng ${FIGURE_OR_WORD}${REPEATED}(?:,?(?: năm |\\s{0,2}[/.-]\\s{0,2})(\\d{4}))?${WORD_END}`,
  'y',
);
const clock = pattern('(\\d{1,2})\\s{0,2}(?:giờ|h|g|:)\\s{0,2}(?:(\\d{2})(?:\\s{0,2}phút)?(?!\\d|/))?', 'y');

/** The date that begins at `index` of a text in lower case: "ngày 15/5/2023", "25-10", "ngày mười lăm tháng bảy năm 2022". */
export function dateAt(low: string, index: number): WrittenDate | null {
  const words = matchAt(inWords, low, index);
  if (words) {
    const [whole, day = '', dayAgain, month = '', monthAgain, year] = words;
    return written(numberOf(day), numberOf(month), year, index + whole.length, [day, dayAgain, month, monthAgain]);
  }
  const figures = matchAt(inFigures, low, index);
  if (!figures) return null;
  const [whole, day = '', dayAgain, , month = '', year] = figures;
  return written(numberOf(day), numberOf(month), year, index + whole.length, [day, dayAgain, undefined, undefined]);
}

function written(
  day: number | null,
  month: number | null,
  year: string | undefined,
  end: number,
  [first, firstAgain, second, secondAgain]: (string | undefined)[],
): WrittenDate | null {
  if (day === null || month === null || day < 1 || day > 31 || month < 1 || month > 12) return null;
  const disagrees = (figures: string | undefined, again: string | undefined): boolean =>
    again !== undefined && numberOf(again) !== null && numberOf(again) !== numberOf(figures ?? '');
  return {
    day,
    month,
    year: year === undefined ? null : year.length === 2 ? 2000 + Number(year) : Number(year),
    end,
    isContradictory: disagrees(first, firstAgain) || disagrees(second, secondAgain),
  };
}

/** The hour that begins at `index`: "16 giờ", "17h00", "14 giờ 30 phút". */
export function timeAt(low: string, index: number): WrittenTime | null {
  const match = matchAt(clock, low, index);
  if (!match) return null;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if (hour > 24 || minute > 59) return null;
  return { hour, minute, end: index + match[0].replace(/\s+$/u, '').length };
}
