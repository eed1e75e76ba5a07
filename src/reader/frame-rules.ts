import type { PlainDate } from '../domain/plain-date.js';
import { weekdayNamed } from './date-words.js';
import { endOfMarch, type Frame, lastOfMonth, month, onDayOfMonth, quarterEnd, yearOf } from './frame-days.js';
import { pattern, WORD_END } from './pattern.js';

const YEAR =
  '(?:,? (?:của )?năm (\\d{4}|nay|sau|tới)|\\s{0,2}[/.-]\\s{0,2}(\\d{4}|(?!20\\s{1,3}\\d{2}(?!\\d))\\d{2}(?!\\d)))?(?!\\s{0,2}[/.-]\\s{0,2}[\\p{L}]?\\d|[\\p{L}]?\\d| năm [\\p{L}.]{0,3}\\d)';
export const ROMAN = new Map([
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

/** What the frame's end is, and the same in the other year where the year was inferred. */
export interface FrameEnd {
  due: PlainDate;
  other?: PlainDate;
  /** The frame of the year of issue is over: the next year's was taken. */
  isRolled: boolean;
}
