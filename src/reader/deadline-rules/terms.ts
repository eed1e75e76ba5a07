import { NUMBER_WORDS } from '../date-words.js';
import { beforeEvent } from '../event-times.js';
import { WORD_END, pattern } from '../pattern.js';
import { period } from '../periods.js';
import type { TimeRule } from '../time-reading.js';
import { UNIT, REPEATED, ANCHOR } from './time-words.js';

/** So many days, counted from something (domain.md §21 D, G 93). */
export const termRules: readonly TimeRule[] = [
  {
    numbers: '93',
    example: 'chậm nhất 05 ngày trước ngày khai mạc kỳ họp; ít nhất 02 ngày làm việc trước phiên họp',
    at: pattern(
      `(?:(?:chậm nhất|muộn nhất|ít nhất|tối thiểu)(?: là)?|trước)(?: trước)? (\\d{1,2}) (ngày làm việc|ngày|giờ|tuần) (?:trước|so với)(?! (?:thời )?hạn| khi hết (?:thời )?hạn)(?: (?:khi|ngày|thời điểm|lúc))?${WORD_END}[^.;,()]{2,120}`,
      'y',
    ),
    read: (m, low, context) => beforeEvent(m, low, context),
  },
  {
    numbers: '51–58, 62, 63, 65',
    example: 'trong thời hạn 10 ngày làm việc kể từ ngày nhận được văn bản này',
    at: pattern(
      `(trong (?:thời hạn |thời gian |vòng )?(?:là )?(?:không quá |tối đa )?|không quá |tối đa (?:là )?|(?:chậm|muộn) nhất (?:là )?(?:trong )?(?:vòng )?(?:sau )?(?:không quá )?|sau |thời hạn (?:xử lý |giải quyết |thực hiện |trả lời )?(?:là )?(?:không quá |tối đa )?)(\\d{1,3}|${NUMBER_WORDS}|nửa)${REPEATED}\\s{0,50}${UNIT}(?! (?:đầu|cuối) (?:năm|tháng)| \\d{4}| \\d{1,2}(?:,| và| đến|\\s?[-–]))${WORD_END}${REPEATED}${ANCHOR}?`,
      'y',
    ),
    read: (m) => period(m, m[1] ?? '', m[2] ?? '', m[3] ?? '', m[4] !== undefined ? (m[5] ?? '') : null, m[4] ?? null),
  },
  {
    numbers: '59',
    example: 'Sau Lễ hội 10 ngày; sau hội nghị 05 ngày làm việc',
    at: pattern(
      'sau (?:khi )?(?:lễ hội|lễ|tết|hội nghị|kỳ họp|phiên họp|cuộc họp|hội thi|hội thao|giải|đại hội|khai giảng|đợt|bão|lũ|mỗi)(?: [\\p{L}]{1,8}){0,6}? (\\d{1,3}) (ngày làm việc|ngày|giờ|tuần)(?![\\p{L}])',
      'y',
    ),
    read: (m) => {
      const reading = period(m, 'trong', m[1] ?? '', m[2] ?? '', 'sự kiện', null);
      return reading === null ? null : { ...reading, end: m.index + m[0].length };
    },
  },
  {
    numbers: '59, 60',
    example: '45 ngày kể từ ngày 15/01/2026',
    at: pattern(`(?<!\\d/)(\\d{1,3})${REPEATED}\\s{0,50}${UNIT}${ANCHOR}`, 'y'),
    read: (m) => {
      const reading = period(m, 'trong', m[1] ?? '', m[2] ?? '', m[4] ?? '', m[3] ?? null);
      return reading === null ? null : { ...reading, strength: 2 };
    },
  },
];
