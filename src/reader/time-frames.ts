import { type PlainDate, addDays, lastDayOfMonth, weekdayOf } from '../domain/plain-date.js';
import { WORD_END, matchAt, pattern } from './pattern.js';

/** A stretch of time that the text names by its calendar: its last day counts (domain.md §21 C, N3). */
export interface Frame {
  /** Year is null when the text leaves it out. */
  year: number | null;
  /** The last month of the frame and, when it ends inside a month, the day. */
  month: number;
  day: number | null;
  end: number;
  /** "năm 2017", "những tháng cuối năm": often only an aim or the period of the data. */
  isVague: boolean;
  /** Counted from the day of issue: "tháng tới". */
  monthsAhead?: number;
  weeksAhead?: number;
}

const YEAR = '(?:,? (?:của )?năm (\\d{4})|\\s{0,2}[/.-]\\s{0,2}(\\d{4}|\\d{2}(?!\\d)))?';
const ROMAN = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
]);

interface FrameRule {
  /** Numbers of domain.md §21. */
  numbers: string;
  example: string;
  at: RegExp;
  read: (m: RegExpExecArray) => Omit<Frame, 'end'> | null;
}

const yearOf = (...written: (string | undefined)[]): number | null => {
  const year = written.find((w) => w !== undefined);
  return year === undefined ? null : year.length === 2 ? 2000 + Number(year) : Number(year);
};
const month = (written: string | undefined): number | null => {
  const n = Number(written);
  return Number.isInteger(n) && n >= 1 && n <= 12 ? n : null;
};

/** Tried in this order; each at a place where a frame may begin. */
export const frameRules: readonly FrameRule[] = [
  {
    numbers: '31, 32',
    example: 'tháng 11, tháng 12 năm 2025',
    at: pattern(
      `(?:tháng|t) ?(\\d{1,2})(?:(?:,| và|\\s{0,2}-) ?(?:tháng )?(\\d{1,2}(?!\\d|/\\d{1,2}/)))+${YEAR}${WORD_END}`.replaceAll(
        ' ?',
        '\\s{0,3}',
      ),
      'y',
    ),
    read: (m) => {
      const last = month(m[2]);
      return last === null ? null : { year: yearOf(m[3], m[4]), month: last, day: null, isVague: false };
    },
  },
  {
    numbers: '47',
    example: 'giữa tháng 8/2022',
    at: pattern(`(đầu|giữa) tháng (\\d{1,2})${YEAR}${WORD_END}`, 'y'),
    read: (m) => {
      const n = month(m[2]);
      return n === null ? null : { year: yearOf(m[3], m[4]), month: n, day: m[1] === 'đầu' ? 1 : 15, isVague: false };
    },
  },
  {
    numbers: '29, 30',
    example: 'tháng 7/2023',
    at: pattern(`(?:(?:hết |cuối )?tháng |t)(\\d{1,2})${YEAR}${WORD_END}`, 'y'),
    read: (m) => {
      const n = month(m[1]);
      return n === null ? null : { year: yearOf(m[2], m[3]), month: n, day: null, isVague: false };
    },
  },
  {
    numbers: '35',
    example: 'quý III, quý IV năm 2024',
    at: pattern(
      `quý (i{1,3}|iv|[1-4])(?:(?:\\s{0,2}-\\s{0,2}|,\\s{0,3}| và )(?:quý )?(i{1,3}|iv|[1-4]))+${YEAR}${WORD_END}`,
      'y',
    ),
    read: (m) => quarterEnd(m[2], yearOf(m[3], m[4])),
  },
  {
    numbers: '33, 34',
    example: 'quý II/2017',
    at: pattern(`(?:hết |cuối )?quý (i{1,3}|iv|[1-4]|một|hai|ba|tư)${YEAR}${WORD_END}`, 'y'),
    read: (m) => quarterEnd(m[1], yearOf(m[2], m[3])),
  },
  {
    numbers: '36, 37',
    example: '6 tháng cuối năm 2025',
    at: pattern(`(\\d{1,2}|sáu|chín|ba) tháng (đầu|cuối) năm(?: (\\d{4}))?${WORD_END}`, 'y'),
    read: (m) => {
      const count = m[1] === 'sáu' ? 6 : m[1] === 'chín' ? 9 : m[1] === 'ba' ? 3 : Number(m[1]);
      if (!(count >= 1 && count <= 12)) return null;
      return { year: yearOf(m[3]), month: m[2] === 'cuối' ? 12 : count, day: null, isVague: false };
    },
  },
  {
    numbers: '46',
    example: 'những tháng cuối năm',
    at: pattern(`những tháng (?:còn lại|cuối)(?: của)? năm(?: (\\d{4}))?${WORD_END}`, 'y'),
    read: (m) => ({ year: yearOf(m[1]), month: 12, day: null, isVague: true }),
  },
  {
    numbers: '39–42, 48',
    example: 'cuối năm 2021',
    at: pattern(`(cuối|hết|giữa|đầu) năm(?: (\\d{4})| (nay))?${WORD_END}`, 'y'),
    read: (m) => {
      const year = yearOf(m[2]);
      if (m[1] === 'đầu') return { year, month: 1, day: 1, isVague: true };
      return { year, month: m[1] === 'giữa' ? 6 : 12, day: null, isVague: false };
    },
  },
  {
    numbers: '49',
    example: 'tháng tới',
    at: pattern(`tháng (tới|sau|này)${WORD_END}`, 'y'),
    read: (m) => ({ year: null, month: 0, day: null, isVague: false, monthsAhead: m[1] === 'này' ? 0 : 1 }),
  },
  {
    numbers: '50',
    example: 'tuần tới',
    at: pattern(`tuần (tới|sau|này)${WORD_END}`, 'y'),
    read: (m) => ({ year: null, month: 0, day: null, isVague: false, weeksAhead: m[1] === 'này' ? 0 : 1 }),
  },
  {
    numbers: '38',
    example: 'năm 2017',
    at: pattern(`năm (\\d{4}|nay)(?!\\s{0,2}-\\s{0,2}\\d)${WORD_END}`, 'y'),
    read: (m) => ({ year: m[1] === 'nay' ? null : Number(m[1]), month: 12, day: null, isVague: true }),
  },
];

function quarterEnd(written: string | undefined, year: number | null): Omit<Frame, 'end'> | null {
  const quarter = ROMAN.get(written ?? '');
  return quarter === undefined ? null : { year, month: quarter * 3, day: null, isVague: false };
}

/** The frame that begins at `index` of a text in lower case. */
export function frameAt(low: string, index: number): Frame | null {
  for (const rule of frameRules) {
    const match = matchAt(rule.at, low, index);
    const frame = match ? rule.read(match) : null;
    if (match && frame) return { ...frame, end: index + match[0].length };
  }
  return null;
}

/** The frame's last day; a missing year is the first whose end is not before `issuedOn`. Null when neither is known. */
export function frameEnd(frame: Frame, issuedOn: PlainDate | null): { due: PlainDate; isInferred: boolean } | null {
  if (frame.monthsAhead !== undefined) {
    if (issuedOn === null) return null;
    return {
      due: lastDayOfMonth(Number(issuedOn.slice(0, 4)), Number(issuedOn.slice(5, 7)) + frame.monthsAhead),
      isInferred: false,
    };
  }
  if (frame.weeksAhead !== undefined) {
    // Setting S13: the last working day of that week, Friday; a holiday there is the calendar's matter.
    return issuedOn === null
      ? null
      : { due: addDays(issuedOn, 5 - weekdayOf(issuedOn) + 7 * frame.weeksAhead), isInferred: false };
  }
  const dueIn = (year: number): PlainDate => {
    const last = lastDayOfMonth(year, frame.month);
    return frame.day === null ? last : `${last.slice(0, 8)}${String(frame.day).padStart(2, '0')}`;
  };
  if (frame.year !== null)
    return frame.year >= 1900 && frame.year <= 2200 ? { due: dueIn(frame.year), isInferred: false } : null;
  if (issuedOn === null) return null;
  const year = Number(issuedOn.slice(0, 4));
  return { due: dueIn(year) >= issuedOn ? dueIn(year) : dueIn(year + 1), isInferred: true };
}
