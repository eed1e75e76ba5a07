import type { Weekday } from '../domain/plain-date.js';
import { weekdayOfWord } from './cadences.js';
import { WORD_END, anyOf, matchAt, pattern } from './pattern.js';

/** A date or an hour as it stands in the text, not yet resolved. */
export interface WrittenDate {
  day: number;
  month: number;
  year: number | null;
  /** "năm nay", "năm tới": counted from the year of issue. */
  yearsAhead?: number;
  end: number;
  /** "25 (hai mươi sáu)": the number that the words say where it is another one than the figures. */
  dayInWords?: number;
  monthInWords?: number;
  /** "thứ Sáu, ngày 21/6", "ngày 21/6 (thứ Sáu)". */
  weekday?: Weekday;
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

export const NUMBER_WORDS = anyOf([...NUMBERS.keys()]);
const FIGURE_OR_WORD = `(\\d{1,2}|${NUMBER_WORDS})`;
const REPEATED = '(?:\\s{0,3}\\((?!âm |thứ |chủ nhật)([^)]{2,30})\\))?';
const DAY_OF_WEEK = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)';
const WEEKDAY = `(?:(?:sáng |chiều |tối |ngày )?(${DAY_OF_WEEK}),?\\s{0,3}\\(?)?`;
/** "20 24" is a year that was torn apart, never 2020. */
const SHORT_YEAR = '(?!20\\s{1,3}\\d{2}(?!\\d|\\s{0,2}(?:giờ|h|g\\d)))\\d{2}';
const YEAR_IN_WORDS = `hai (?:nghìn|ngàn)(?: không trăm)?(?: linh| lẻ)? ${NUMBER_WORDS}`;
const YEAR = `(?:,?(?: của)? năm (\\d{4}|nay|tới|${YEAR_IN_WORDS})|\\s{0,2}[/.\\-]\\s{0,2}(\\d{4})|[/.\\-](${SHORT_YEAR}))?`;
/** A year that cannot be read makes the date unreadable: "năm 2O24", "năm 202"; so does the lunar calendar. */
const NOT_DAMAGED = '(?!\\s{0,3},?\\s{0,3}năm [\\p{L}.]{0,3}\\d|\\s{0,3}\\(?âm lịch)';

const inFigures = pattern(
  `${WEEKDAY}(?:ngày )?(\\d{1,2})${REPEATED}\\s{0,2}[/.\\-]\\s{0,2}(\\d{1,2})${YEAR}(?!\\d|\\s?[/\\-]\\s?\\d|\\.\\d|[/\\-]?[\\p{L}]\\d|[oil]{1,2}(?![\\p{L}]))${NOT_DAMAGED}`,
  'y',
);
const inWords = pattern(
  `${WEEKDAY}(?:ngày |mùng |mồng )${FIGURE_OR_WORD}${REPEATED},? tháng ${FIGURE_OR_WORD}${REPEATED}${YEAR}${WORD_END}${NOT_DAMAGED}(?!\\s?/\\s?\\d)`,
  'y',
);
const weekdayBehind = pattern(`\\s{0,3}\\(\\s{0,2}(?:sáng |chiều |tối )?(?:ngày )?(${DAY_OF_WEEK})\\s{0,2}\\)`, 'y');
const clock = pattern("(\\d{1,2})\\s{0,2}(?:giờ|h|g|:)\\s{0,2}(?:(\\d{2})(?:\\s{0,2}(?:phút|['’′]))?(?!\\d|/))?", 'y');

/** The date that begins at `index` of a text in lower case: "ngày 15/5/2023", "25-10", "ngày mười lăm tháng bảy năm 2022". */
export function dateAt(low: string, index: number): WrittenDate | null {
  const words = matchAt(inWords, low, index);
  if (words) {
    const [whole, weekday, day = '', dayAgain, month = '', monthAgain, ...years] = words;
    return written(low, index + whole.length, { weekday, day, dayAgain, month, monthAgain, year: oneOf(years) });
  }
  const figures = matchAt(inFigures, low, index);
  if (!figures) return null;
  const [whole, weekday, day = '', dayAgain, month = '', ...years] = figures;
  return written(low, index + whole.length, { weekday, day, dayAgain, month, year: oneOf(years) });
}

const oneOf = (groups: readonly (string | undefined)[]): string | undefined =>
  groups.find((group) => group !== undefined);

interface Parts {
  weekday: string | undefined;
  day: string;
  dayAgain: string | undefined;
  month: string;
  monthAgain?: string | undefined;
  year: string | undefined;
}

function written(low: string, end: number, parts: Parts): WrittenDate | null {
  // "tháng Giêng", "tháng Chạp" are months of the moon: they have no date here.
  if (/^(?:giêng|chạp)$/u.test(parts.month)) return null;
  const day = numberOf(parts.day);
  const month = numberOf(parts.month);
  if (day === null || month === null || day < 1 || day > 31 || month < 1 || month > 12) return null;
  const date: WrittenDate = { day, month, year: null, end };
  if (parts.year === 'nay') date.yearsAhead = 0;
  else if (parts.year === 'tới') date.yearsAhead = 1;
  else if (parts.year !== undefined) date.year = yearOf(parts.year);
  const dayInWords = parts.dayAgain === undefined ? null : numberOf(parts.dayAgain);
  const monthInWords = parts.monthAgain === undefined ? null : numberOf(parts.monthAgain);
  if (dayInWords !== null && dayInWords !== day) date.dayInWords = dayInWords;
  if (monthInWords !== null && monthInWords !== month) date.monthInWords = monthInWords;
  const behind = parts.weekday === undefined ? matchAt(weekdayBehind, low, end) : null;
  if (behind) date.end += behind[0].length;
  const weekday = weekdayNamed(parts.weekday ?? behind?.[1] ?? '');
  if (weekday) date.weekday = weekday;
  return date;
}

/** 1 Monday … 7 Sunday from "thứ Hai", "thứ 2", "Chủ nhật" in lower case. */
export function weekdayNamed(words: string): Weekday | undefined {
  if (/^chủ\s/u.test(words)) return 7;
  const name = /^thứ\s+(\S+)$/u.exec(words)?.[1];
  return name === undefined ? undefined : weekdayOfWord(name);
}

/** "2024", "24" and "hai nghìn không trăm hai mươi tư" as a year. */
function yearOf(words: string): number {
  if (/^\d{4}$/u.test(words)) return Number(words);
  const rest = words.replace(/^hai\s+(?:nghìn|ngàn)(?:\s+không\s+trăm)?(?:\s+(?:linh|lẻ))?/u, '');
  return 2000 + (numberOf(rest) ?? 0);
}

/** The hour that begins at `index`: "16 giờ", "17h00", "14 giờ 30 phút". */
export function timeAt(low: string, index: number): WrittenTime | null {
  const match = matchAt(clock, low, index);
  if (!match) return null;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if (hour > 24 || minute > 59) return null;
  return { hour, minute, end: index + match[0].replace(/\s{1,200}$/u, '').length };
}
