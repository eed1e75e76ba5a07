import { type PlainDate, type Weekday, addDays, lastDayOfMonth, weekdayOf } from '../domain/plain-date.js';
import { weekdayNamed } from './date-words.js';
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
  /** Counted from the day of issue: "tháng tới", "quý này". */
  monthsAhead?: number;
  quartersAhead?: number;
  weeksAhead?: number;
  /** The weekday of such a week, where one is named; else its last working day (S13). */
  weekday?: Weekday;
  /** "tuần thứ hai tháng 8": 1 for the week with the 1st; 'last' for the month's last week. */
  weekOfMonth?: number | 'last';
  /** How many months a month, quarter or year has: where it begins. */
  months?: number;
  /** "đầu tháng", "giữa năm": words that offices do not all count alike. */
  isLoose?: true;
  /** Other days that they may mean, from the day that was read. */
  others?: ((due: PlainDate) => PlainDate)[];
}

const YEAR =
  '(?:,? (?:của )?năm (\\d{4}|nay|sau|tới)|\\s{0,2}[/.-]\\s{0,2}(\\d{4}|(?!20\\s{1,3}\\d{2}(?!\\d))\\d{2}(?!\\d)))?(?!\\s{0,2}[/.-]\\s{0,2}[\\p{L}]?\\d|[\\p{L}]?\\d| năm [\\p{L}.]{0,3}\\d)';
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

const WEEKS = new Map([
  ['nhất', 1],
  ['năm', 5],
]);

interface FrameRule {
  /** Numbers of domain.md §21. */
  numbers: string;
  example: string;
  at: RegExp;
  read: (m: RegExpExecArray) => Omit<Frame, 'end'> | null;
}

/** Stands for the year behind that of the issue. */
const NEXT_YEAR = -1;

const yearOf = (...written: (string | undefined)[]): number | null => {
  const year = written.find((w) => w !== undefined && w !== 'nay');
  // "tháng 3 năm sau": counted from the year of issue.
  if (year === 'sau' || year === 'tới') return NEXT_YEAR;
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
      `(?:(?:các|02|hai|03|ba) )?(?:tháng|t) ?(\\d{1,2})(?:(?:,| và| đến|\\s{0,2}[–-]) ?(?:tháng |t)?(\\d{1,2}(?!\\d|/\\d{1,2}/))){1,11}${YEAR}${WORD_END}`.replaceAll(
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
    numbers: '50',
    example: 'tuần đầu tháng 8/2024',
    at: pattern(
      `tuần (đầu(?: tiên)?|cuối(?: cùng)?|(?:thứ )?(?:[1-5]|nhất|hai|ba|tư|năm))(?: của)? tháng (\\d{1,2})${YEAR}${WORD_END}`,
      'y',
    ),
    read: (m) => {
      const n = month(m[2]);
      const which = (m[1] ?? '').replace(/^thứ\s+/u, '');
      const week = which.startsWith('đầu')
        ? 1
        : which.startsWith('cuối')
          ? 'last'
          : (ROMAN.get(which) ?? WEEKS.get(which));
      if (n === null || week === undefined) return null;
      const others = week === 'last' ? [lastOfMonth] : [(due: PlainDate) => onDayOfMonth(due, week * 7)];
      return { year: yearOf(m[3], m[4]), month: n, day: null, isVague: false, weekOfMonth: week, others };
    },
  },
  {
    numbers: '47',
    example: 'giữa tháng 8/2022; nửa đầu tháng 8',
    at: pattern(`(đầu|giữa|nửa đầu|nửa cuối) tháng (\\d{1,2})${YEAR}${WORD_END}`, 'y'),
    read: (m) => {
      const n = month(m[2]);
      if (n === null) return null;
      const [which, year] = [m[1] ?? '', yearOf(m[3], m[4])];
      if (/cuối/u.test(which)) return { year, month: n, day: null, isVague: false };
      if (which !== 'đầu') return { year, month: n, day: 15, isVague: false };
      return { year, month: n, day: 1, isVague: false, others: [(due) => onDayOfMonth(due, 10)] };
    },
  },
  {
    numbers: '47',
    example: 'trung tuần tháng 4/2022; hạ tuần tháng 4',
    at: pattern(`(thượng|trung|hạ) tuần(?: của)? tháng (\\d{1,2})${YEAR}${WORD_END}`, 'y'),
    read: (m) => {
      const n = month(m[2]);
      if (n === null) return null;
      const day = m[1] === 'thượng' ? 10 : m[1] === 'trung' ? 20 : null;
      return { year: yearOf(m[3], m[4]), month: n, day, isVague: false };
    },
  },
  {
    numbers: '47',
    example: '15 ngày đầu tháng 7/2024',
    at: pattern(`(\\d{1,2}) ngày (đầu|cuối)(?: của)? tháng (\\d{1,2})${YEAR}${WORD_END}`, 'y'),
    read: (m) => {
      const [n, days] = [month(m[3]), Number(m[1])];
      if (n === null || days < 1 || days > 28) return null;
      return { year: yearOf(m[4], m[5]), month: n, day: m[2] === 'đầu' ? days : null, isVague: false };
    },
  },
  {
    numbers: '29, 30',
    example: 'tháng 7/2023',
    at: pattern(
      `(?:(?:hết |cuối |cả |ngày (?:làm việc )?cuối (?:cùng )?(?:của )?)?tháng |t)(\\d{1,2})${YEAR}${WORD_END}`,
      'y',
    ),
    read: (m) => {
      const n = month(m[1]);
      if (n === null) return null;
      const frame = { year: yearOf(m[2], m[3]), month: n, day: null, isVague: false };
      return /^(?:hết|cuối|ngày)/u.test(m[0]) ? frame : { ...frame, months: 1 };
    },
  },
  {
    numbers: '35',
    example: 'quý III, quý IV năm 2024',
    at: pattern(
      `(?:các )?quý (i{1,3}|iv|[1-4])(?:(?:\\s{0,2}[–-]\\s{0,2}|,\\s{0,3}| và | đến )(?:quý )?(i{1,3}|iv|[1-4])(?![\\p{L}\\d])){1,3}${YEAR}${WORD_END}`,
      'y',
    ),
    read: (m) => quarterEnd(m[2], yearOf(m[3], m[4]), undefined),
  },
  {
    numbers: '33, 34',
    example: 'quý II/2017',
    at: pattern(`(?:hết |cuối )?(?:quý |q\\.?\\s{0,2})(i{1,3}|iv|[1-4]|một|hai|ba|tư)${YEAR}${WORD_END}`, 'y'),
    read: (m) => quarterEnd(m[1], yearOf(m[2], m[3]), /^(?:hết|cuối)/u.test(m[0]) ? undefined : 3),
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
    at: pattern(
      `(?:(?:những|các|mấy) tháng|thời gian|khoảng thời gian) (?:còn lại|cuối)(?: của)? năm(?: (?:học )?(\\d{4})| nay)?(?!\\d|\\s{0,2}-)${WORD_END}`,
      'y',
    ),
    read: (m) => ({ year: yearOf(m[1]), month: 12, day: null, isVague: true }),
  },
  {
    numbers: '39–42, 48',
    example: 'cuối năm 2021',
    at: pattern(`(cuối|hết|giữa|đầu) năm(?: (\\d{4})| (nay))?(?! \\d| học|\\s{0,2}[-–]\\s?\\d)${WORD_END}`, 'y'),
    read: (m) => {
      const year = yearOf(m[2]);
      if (m[1] === 'đầu') return { year, month: 1, day: 1, isVague: true, others: [(due) => endOfMarch(due)] };
      if (m[1] === 'giữa') return { year, month: 6, day: null, isVague: false, isLoose: true };
      return { year, month: 12, day: null, isVague: false };
    },
  },
  {
    numbers: '38',
    example: 'năm',
    at: pattern('năm(?=\\s{0,5}(?:[.;,)]|$))', 'y'),
    read: () => ({ year: null, month: 12, day: null, isVague: true }),
  },
  {
    numbers: '47',
    example: 'cuối tháng; cuối tháng này',
    at: pattern(
      `(?:hết |cuối )tháng(?: này| nay)?(?=\\s{0,3}(?:[.;,)]|$)| (?:phải|báo cáo|gửi|trình|tổng hợp|hoàn thành))`,
      'y',
    ),
    read: () => ({ year: null, month: 0, day: null, isVague: true, monthsAhead: 0 }),
  },
  {
    numbers: '49',
    example: 'tháng tới',
    at: pattern(`tháng (tới|sau|này)${WORD_END}`, 'y'),
    read: (m) => ({ year: null, month: 0, day: null, isVague: false, monthsAhead: m[1] === 'này' ? 0 : 1 }),
  },
  {
    numbers: '50',
    example: 'tuần tới; thứ Tư tuần tới',
    at: pattern(`(?:(thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? )?tuần (tới|sau|này|kế tiếp)${WORD_END}`, 'y'),
    read: (m) => {
      const weekday = weekdayNamed(m[1] ?? '');
      const frame = { year: null, month: 0, day: null, isVague: false, weeksAhead: m[2] === 'này' ? 0 : 1 };
      return weekday === undefined ? frame : { ...frame, weekday };
    },
  },
  {
    numbers: '49',
    example: 'quý này; quý tới',
    at: pattern(`quý (tới|sau|này)${WORD_END}`, 'y'),
    read: (m) => ({ year: null, month: 0, day: null, isVague: false, quartersAhead: m[1] === 'này' ? 0 : 1 }),
  },
  {
    numbers: '38',
    example: 'năm 2016 và năm 2017; các năm 2016, 2017',
    at: pattern(
      `(?:(?:các|hai|ba|0?[23]) )?năm (\\d{4})(?:(?:,| và|, và) (?:năm )?(\\d{4})(?!\\s{0,2}[-–/]\\s{0,2}\\d)){1,3}${WORD_END}`,
      'y',
    ),
    read: (m) => ({ year: Number(m[2]), month: 12, day: null, isVague: true }),
  },
  {
    numbers: '38',
    example: 'năm 2017',
    at: pattern(`(?:cả )?năm (\\d{4}|nay)(?!\\s{0,2}[-–/]\\s{0,2}\\d)${WORD_END}`, 'y'),
    read: (m) => ({ year: m[1] === 'nay' ? null : Number(m[1]), month: 12, day: null, isVague: true, months: 12 }),
  },
];

function quarterEnd(
  written: string | undefined,
  year: number | null,
  months: number | undefined,
): Omit<Frame, 'end'> | null {
  const quarter = ROMAN.get(written ?? '');
  if (quarter === undefined) return null;
  const frame = { year, month: quarter * 3, day: null, isVague: false };
  return months === undefined ? frame : { ...frame, months };
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

/** What the frame's end is, and the same in the other year where the year was inferred. */
export interface FrameEnd {
  due: PlainDate;
  other?: PlainDate;
  /** The frame of the year of issue is over: the next year's was taken. */
  isRolled: boolean;
}

/** The frame's last day; a missing year is the first whose end is not before `issuedOn`. Null when neither is known. */
export function frameEnd(frame: Frame, issuedOn: PlainDate | null): FrameEnd | null {
  const counted = issuedOn === null ? null : countedFrom(frame, issuedOn);
  if (counted !== null) return { due: counted, isRolled: false };
  if (frame.month === 0) return null;
  const dueIn = (year: number): PlainDate => {
    const last = lastDayOfMonth(year, frame.month);
    if (frame.weekOfMonth !== undefined) return fridayOf(frame.weekOfMonth, last);
    return frame.day === null ? last : onDayOfMonth(last, frame.day);
  };
  if (frame.year === NEXT_YEAR)
    return issuedOn === null ? null : { due: dueIn(Number(issuedOn.slice(0, 4)) + 1), isRolled: false };
  if (frame.year !== null)
    return frame.year >= 1900 && frame.year <= 2200 ? { due: dueIn(frame.year), isRolled: false } : null;
  if (issuedOn === null) return null;
  const year = Number(issuedOn.slice(0, 4));
  return dueIn(year) >= issuedOn
    ? { due: dueIn(year), other: dueIn(year + 1), isRolled: false }
    : { due: dueIn(year + 1), other: dueIn(year), isRolled: true };
}

/** The first day of a month, quarter or year; null for frames that begin on no settled day. */
export function frameStart(frame: Frame, due: PlainDate): PlainDate | null {
  if (frame.months === undefined || frame.day !== null || frame.weekOfMonth !== undefined) return null;
  const last = Number(due.slice(5, 7));
  return `${due.slice(0, 5)}${String(last - frame.months + 1).padStart(2, '0')}-01`;
}

function countedFrom(frame: Frame, issuedOn: PlainDate): PlainDate | null {
  const [year, month] = [Number(issuedOn.slice(0, 4)), Number(issuedOn.slice(5, 7))];
  if (frame.monthsAhead !== undefined) return lastDayOfMonth(year, month + frame.monthsAhead);
  if (frame.quartersAhead !== undefined) return lastDayOfMonth(year, (Math.ceil(month / 3) + frame.quartersAhead) * 3);
  // Setting S13: the last working day of that week, Friday; a holiday there is the calendar's matter.
  if (frame.weeksAhead !== undefined)
    return addDays(issuedOn, (frame.weekday ?? 5) - weekdayOf(issuedOn) + 7 * frame.weeksAhead);
  return null;
}

/** The Friday of the n-th week of the month that ends on `last`; of its last week, the last Friday in it. */
function fridayOf(week: number | 'last', last: PlainDate): PlainDate {
  if (week === 'last') return addDays(last, -((weekdayOf(last) + 2) % 7));
  const first = onDayOfMonth(last, 1);
  return addDays(first, ((5 - weekdayOf(first) + 7) % 7) + (week - 1) * 7);
}

const onDayOfMonth = (due: PlainDate, day: number): PlainDate => `${due.slice(0, 8)}${String(day).padStart(2, '0')}`;
const lastOfMonth = (due: PlainDate): PlainDate => lastDayOfMonth(Number(due.slice(0, 4)), Number(due.slice(5, 7)));
const endOfMarch = (due: PlainDate): PlainDate => lastDayOfMonth(Number(due.slice(0, 4)), 3);
