import { atAnHour } from '../clock-times.js';
import { DAMAGED_TRIGGER, damaged, damagedAt } from '../damaged-dates.js';
import { type WrittenDate, dateAt } from '../date-words.js';
import { todayOrTomorrow, withPartOfDay } from '../loose-times.js';
import { WORD_END, matchAt, pattern } from '../pattern.js';
import { nextDay } from '../resolve-date.js';
import { type TimeRule, fixed, fixedOn, none } from '../time-reading.js';
import { BY, PART_OF_DAY, TO_A_DATE, DAYS_OF_ONE_MONTH, SURELY } from './time-words.js';

/** What is handed in to somebody, with nothing cited between: "trình UBND huyện | ngày 25/6". */
const DELIVERS = pattern(
  '(?<![\\p{L}])(?:trình|nộp|gửi|báo cáo|bàn giao|khai trương|khánh thành|ra quân|tổ chức|khai mạc|đưa vào (?:sử dụng|khai thác|vận hành)|tổng duyệt|sơ duyệt)(?: (?![^.;,()]{0,60}(?:số|của|theo|tại) )[\\p{L}&\\- ]{0,60})? $',
);

/** "trước 15 tháng 10 năm 2023": the word "ngày" is left out; "trong 3 tháng 5 đợt" is none. */
function withoutDayWord(m: RegExpExecArray, low: string): WrittenDate | null {
  const at = m.index + m[0].length;
  if (m[1]?.startsWith('trong') || !/^\d{1,2}\s{1,9}tháng\s{1,9}\d/u.test(low.slice(at, at + 30))) return null;
  const date = dateAt(`ngày ${low.slice(at, at + 60)}`, 0);
  return date && { ...date, end: at + date.end - 'ngày '.length };
}

/** A day of the calendar, with an hour or without (domain.md §21 A, B). */
export const dayRules: readonly TimeRule[] = [
  {
    numbers: '22–25, 27, 28',
    example: 'trước 16 giờ ngày 12/3',
    at: pattern(
      `${BY}(?: (?:lúc|đến|vào lúc|vào|thời điểm))?(?: lúc)? (?=\\d{1,2}\\s{0,2}(?:giờ|h|g)(?![\\p{L}])|\\d{1,2}:\\d{2})`,
      'y',
    ),
    read: (m, low, context) => atAnHour(m, low, context),
  },
  {
    numbers: '22, 15',
    example: 'có mặt tại điểm tập kết lúc 5 giờ ngày 14/3/2022',
    at: pattern('lúc (?=\\d{1,2}\\s{0,2}(?:giờ|h|g)(?![\\p{L}])|\\d{1,2}:\\d{2})', 'y'),
    read: (m, low, context) => {
      const reading = atAnHour(m, low, context);
      if (reading?.date === undefined) return null;
      const isPast = context.issuedOn === null || reading.date < context.issuedOn;
      return isPast ? none(m.index, reading.end) : { ...reading, strength: 2 };
    },
  },
  {
    numbers: '26',
    example: 'ngay trong ngày ban hành',
    at: pattern(
      `(?:ngay )?trong ngày(?!\\s{0,3}\\d| [\\p{L}]{1,8} tháng| (?:hội|lễ|tết|làm|mai|thứ|nghỉ|đầu|cuối)${WORD_END})(?: (?:ban hành|hôm nay|ký))?${WORD_END}`,
      'y',
    ),
    read: (m, _low, { issuedOn }) =>
      fixed(m.index, m.index + m[0].length, issuedOn, 3, issuedOn === null ? ['DAY_UNKNOWN'] : []),
  },
  {
    numbers: '26, 27',
    example: 'ngay trong chiều nay; trước ngày mai',
    at: pattern(`(?:${BY} |ngay )(?:buổi )?(?:(?:ngày|sáng|chiều|tối) (mai|nay)|ngày hôm nay|hôm nay)${WORD_END}`, 'y'),
    read: (m, _low, context) => todayOrTomorrow(m, context),
  },
  {
    numbers: '1–17, 20',
    example: 'trước ngày 28/2',
    at: pattern(
      `(${BY}) (?:đến )?${PART_OF_DAY}(?:(?:ngày )?\\d{1,2}\\s?[/.]\\s?\\d{1,2}(?:\\s?[/.]\\s?\\d{4})?\\s?[-–]\\s?)?(?=(?:ngày |mùng |thứ |chủ nhật|\\d))`,
      'y',
    ),
    read: (m, low, context) => {
      const date = dateAt(low, m.index + m[0].length) ?? withoutDayWord(m, low);
      if (!date) return null;
      const sure = SURELY.test(m[1] ?? '') ? 3 : 2;
      const reading = fixedOn(m.index, date, context, sure);
      // "đổ bộ vào ngày 30/4" tells what happened; a date behind "trước" that is over is a mistake to ask about.
      const isPast = reading.date !== undefined && context.issuedOn !== null && reading.date < context.issuedOn;
      if (isPast && m[1]?.startsWith('vào')) return none(m.index, date.end);
      return withPartOfDay(reading, low.slice(m.index, date.end));
    },
  },
  {
    numbers: '1–27',
    example: 'trong các ngày 11, 12 và 13/7/2024; trong 02 ngày 11 và 12 tháng 7 năm 2024',
    at: pattern(
      `(?:${BY} )(?:(?:các|\\d{1,2}|hai|ba) )?ngày \\d{1,2}(?:(?:,| và| đến|\\s?[-–])\\s{0,3}(?:ngày )?\\d{1,2}(?![\\d/.])){0,6}(?:,| và| đến|\\s?[-–])\\s{0,3}(?:ngày )?(?=\\d{1,2}(?:\\s?[/.-]\\s?\\d| tháng \\d))`,
      'y',
    ),
    read: (m, low, context) => {
      const at = m.index + m[0].length;
      const date = dateAt(`ngày ${low.slice(at, at + 60)}`, 0);
      return date ? fixedOn(m.index, { ...date, end: at + date.end - 'ngày '.length }, context, 3) : null;
    },
  },
  {
    numbers: '90',
    example: 'từ ngày 19/8 đến hết ngày 23/8/2024',
    at: pattern('từ (?:ngày )?(?=\\d)', 'y'),
    read: (m, low, context) => {
      const short = matchAt(DAYS_OF_ONE_MONTH, low, m.index + m[0].length);
      const last = short ? dateAt(low, m.index + m[0].length + short[0].length) : null;
      if (last) return fixedOn(m.index, last, context, 2);
      const from = dateAt(low, m.index + m[0].length);
      const to = from ? matchAt(TO_A_DATE, low, from.end) : null;
      const date = from && to ? dateAt(low, from.end + to[0].length) : null;
      if (!date) return null;
      return fixedOn(m.index, date, context, 2);
    },
  },
  {
    numbers: '15',
    example: 'lập kế hoạch, trình UBND huyện ngày 25/6',
    at: pattern('ngày (?=\\d)(?=[^.;,()]{3,40}\\s{0,3}(?:[.;,)]|$))', 'y'),
    read: (m, low, context) => {
      const date = dateAt(low, m.index);
      if (!date || !DELIVERS.test(low.slice(Math.max(0, m.index - 90), m.index))) return null;
      if (!/^\s{0,3}(?:[.;,)]|$)/u.test(low.slice(date.end, date.end + 4))) return null;
      const reading = fixedOn(m.index, date, context, 2);
      const isAhead = reading.date !== undefined && context.issuedOn !== null && reading.date >= context.issuedOn;
      return isAhead ? reading : none(m.index, date.end);
    },
  },
  {
    numbers: '1–25 damaged',
    example: 'trước ngày 2O/5/2024; trước ngày l5 tháng 6; trước ngày 15/13/2024',
    at: damagedAt(BY),
    read: (m, _low, context) => damaged(m, context),
  },
  {
    numbers: '1–17 damaged',
    example: 'trướo ngày 20/5/2024; truoc ngay 20/5/2024',
    at: DAMAGED_TRIGGER,
    read: (m, low, context) => {
      // The date behind "ngay": read as if its accents stood there.
      const at = m.index + m[0].length;
      const date = dateAt(low.slice(at, at + 80).replaceAll(/ng[aáả]y/gu, 'ngày'), 0);
      if (!date) return null;
      const reading = fixedOn(m.index, { ...date, end: at + date.end }, context, 3);
      return { ...reading, issues: [...reading.issues, 'DATE_DAMAGED'] };
    },
  },
  {
    numbers: '80',
    example: 'trước ngày 25',
    at: pattern(
      `(?:trước|(?:chậm|muộn|trễ) nhất(?: là)?(?:,? (?:vào|đến|trước))?|vào|đến|hạn) (?:hết )?ngày (\\d{1,2})(?! (?:[\\p{L}]{1,3} )?tháng|\\s{0,2}[/.,-]\\s{0,2}\\d|\\s{0,2}\\(|\\s{0,2}\\d|\\s{0,2}[/-])${WORD_END}`,
      'y',
    ),
    read: (m, _low, context) => {
      const day = Number(m[1]);
      if (day < 1 || day > 31) return null;
      const due = context.issuedOn === null ? null : nextDay(day, context.issuedOn);
      return {
        ...fixed(m.index, m.index + m[0].length, due, 1, [due === null ? 'YEAR_UNKNOWN' : 'MONTH_INFERRED']),
        cutOffDay: day,
      };
    },
  },
];
