import type { Cadence } from '../../domain/deadline.js';
import { cadenceOf, cadencesIn } from '../cadences.js';
import { weekdayNamed } from '../date-words.js';
import { WORD_END, pattern } from '../pattern.js';
import { type TimeRule, recurring } from '../time-reading.js';
import { BY, EVERY, CUT_OFF_MONTH, DAY_OF_WEEK, HOUR } from './time-words.js';

const OF_THE_LAST = /^\s{1,9}(?:của\s{1,9})?(?:tháng|quý|kỳ)\s{1,9}(?:trước|liền\s{1,9}trước)/u;

/** A cadence said by its cut-off day: "trước ngày 25 của tháng cuối quý" (domain.md §21 F 79–88). */
export const cutOffRules: readonly TimeRule[] = [
  {
    numbers: '82',
    example: 'ngày 06 tháng 06 đối với báo cáo 6 tháng',
    at: pattern(
      `(?:${BY} )?ngày (\\d{1,2})(?: tháng |\\s?[/.-]\\s?)(\\d{1,2})(?: (?:của )?năm (?:sau|báo cáo|liền kề|kế tiếp))? đối với (?:báo cáo )?(0?6 tháng|sáu tháng|năm|quý|cả năm)`,
      'y',
    ),
    read: (m) => {
      const every: Cadence = /6|sáu/u.test(m[3] ?? '') ? 'half_year' : m[3] === 'quý' ? 'quarter' : 'year';
      return recurring(m, [every], {
        day: Number(m[1]),
        month: Number(m[2]) === 1 || Number(m[2]) === 7 ? 'next' : 'last',
      });
    },
  },
  {
    numbers: '85',
    example: 'trước ngày 10/7 của năm báo cáo … trước ngày 10/01 năm liền kề',
    at: pattern(
      `(?:${BY} )?(?:ngày )?(\\d{1,2})(?:\\s?[/.-]\\s?| tháng )(\\d{1,2}) (?:của )?năm (báo cáo|liền kề|sau|kế tiếp|tiếp theo)`,
      'y',
    ),
    read: (m) => {
      const isNext = m[3] !== 'báo cáo' || Number(m[2]) === 7 || Number(m[2]) === 1;
      return recurring(m, [m[3] === 'báo cáo' && Number(m[2]) <= 7 ? 'half_year' : 'year'], {
        day: Number(m[1]),
        month: isNext ? 'next' : 'last',
      });
    },
  },
  {
    numbers: '84',
    example: 'từ ngày 01 đến ngày 05 hằng tháng',
    at: pattern(`từ ngày (?:\\d{1,2}) đến (?:hết )?ngày (\\d{1,2}) (?:${EVERY}|mỗi) (tháng|quý)`, 'y'),
    read: (m, low) =>
      recurring(m, [cadenceOf(m[2] ?? '')], {
        day: Number(m[1]),
        month: /tháng trước|quý trước/u.test(low) ? 'next' : 'same',
      }),
  },
  {
    numbers: '79–81',
    example: 'trước ngày 25 của tháng cuối quý',
    at: pattern(`(?:${BY} )?ngày (\\d{1,2}) (?:của )?tháng ${CUT_OFF_MONTH.replace('(?:của )?(?:tháng )?', '')}`, 'y'),
    read: (m) => {
      const which = m[2] ?? '';
      const day = Number(m[1]);
      if (which === 'báo cáo') return recurring(m, ['month'], { day, month: 'same' });
      if (which.includes('quý') && !which.startsWith('đầu')) return recurring(m, ['quarter'], { day, month: 'last' });
      if (which.startsWith('cuối')) return recurring(m, [], { day, month: 'last' });
      return recurring(m, /quý/u.test(which) ? ['quarter'] : [], { day, month: 'next' });
    },
  },
  {
    numbers: '83',
    example: 'trước ngày 20 hằng tháng',
    at: pattern(
      `(?:${BY} )?(?:các )?ngày (\\d{1,2})(?:,?(?: của)? (?:${EVERY}|mỗi|các) (tháng|quý)((?:(?:,| và)\\s{0,3}(?:${EVERY} )?(?:quý|(?:0?6|sáu) tháng|năm)(?! \\d)${WORD_END}){0,3})|,? của (tháng)(?! \\d| \\p{L}))${WORD_END}`,
      'y',
    ),
    read: (m, low) =>
      recurring(m, cadencesIn(`${m[2] ?? m[4] ?? ''}${m[3] ?? ''}`), {
        day: Number(m[1]),
        // "ngày 05 hằng tháng của tháng trước liền kề": about the month before.
        month: OF_THE_LAST.test(low.slice(m.index + m[0].length, m.index + m[0].length + 30))
          ? 'next'
          : m[2] === 'quý'
            ? 'last'
            : 'same',
      }),
  },
  {
    numbers: '74, 85',
    example: 'vào tháng 11 hằng năm; đầu tháng 12 hàng năm; trong quý IV hằng năm',
    at: pattern(
      `(?:${BY} )?(?:(?:đầu|giữa|cuối|trong) )?(?:tháng \\d{1,2}|quý (?:i{1,3}|iv|[1-4])),?(?: của)? (?:${EVERY}|mỗi) năm${WORD_END}`,
      'y',
    ),
    read: (m) => recurring(m, ['year'], undefined),
  },
  {
    numbers: '85',
    example: 'trước ngày 15/12 hằng năm',
    at: pattern(
      `(?:${BY} )?(?:ngày )?(\\d{1,2})(?:\\s?[/.-]\\s?| tháng )(\\d{1,2}),? (?:của )?(?:${EVERY}|mỗi) năm${WORD_END}(?!\\s{0,3}[(,]?\\s{0,3}(?:trước|chậm nhất|muộn nhất|vào) )`,
      'y',
    ),
    read: (m) => {
      const month = Number(m[2]);
      const reading = recurring(m, ['year'], {
        day: Number(m[1]),
        month: month === 12 ? 'last' : month === 1 ? 'next' : 'same',
      });
      if (month !== 12 && month !== 1) reading.issues.push('CADENCE_NOT_EXPRESSIBLE');
      return reading;
    },
  },
  {
    numbers: '88',
    example: 'trước 16h30 hằng ngày',
    at: pattern(
      `(?:${BY} )?(?:lúc )?(?:các )?${HOUR}(?:(?:,| và| hoặc)\\s{0,3}(?:trước |lúc )?${HOUR}){0,3},? (?:${EVERY}|mỗi) ngày${WORD_END}`,
      'y',
    ),
    read: (m) => recurring(m, ['day'], undefined),
  },
  {
    numbers: '87',
    example: 'vào thứ Năm hằng tuần; hằng tuần, vào chiều thứ Sáu',
    at: pattern(
      `(?:(?:định kỳ )?(?:${EVERY}|mỗi) tuần\\s{0,3}[,(]?\\s{0,3}(?:${BY} )?(?:${HOUR},? )?(?:buổi )?(?:sáng |chiều )?(?:ngày )?${DAY_OF_WEEK}|(?:${BY} )?(?:${HOUR},? )?(?:buổi )?(?:sáng |chiều )?(?:các )?(?:ngày )?${DAY_OF_WEEK},?(?: của)? (?:${EVERY}|mỗi) tuần)${WORD_END}`,
      'y',
    ),
    read: (m) => {
      const weekday = weekdayNamed(m[1] ?? m[2] ?? '');
      return recurring(m, ['week'], weekday === undefined ? undefined : { weekday });
    },
  },
];
