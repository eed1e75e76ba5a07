import { dateAt } from '../date-words.js';
import { WORD_END, matchAt, pattern } from '../pattern.js';
import { type TimeRule, none } from '../time-reading.js';
import { TO_A_DATE, EFFECT } from './time-words.js';

/** Somebody is warned of what is going to be done. */
const NOTICE = pattern('(?<![\\p{L}])(?:thông báo|cảnh báo|báo trước|thông tin|báo động)(?![\\p{L}])[^.;]{0,150}$');

/** What names a time and binds nobody: starts, as-of dates, effect clauses (domain.md §21 A 18–19, D 61, E, F 92). Read first, so that no other rule takes their dates. */
export const idleTimeRules: readonly TimeRule[] = [
  {
    numbers: '66–69',
    example: 'có hiệu lực sau 10 ngày, kể từ ngày ký; có hiệu lực thi hành từ ngày 01/7/2024',
    at: EFFECT,
    read: (m) => none(m.index, m.index + m[0].length),
  },
  {
    numbers: '61',
    example: 'ưu tiên giải quyết trong ngày đối với hồ sơ đủ điều kiện',
    at: pattern('trong ngày (?=đối với (?:các |những )?(?:hồ sơ|thủ tục|trường hợp|đơn))', 'y'),
    read: (m) => none(m.index, m.index + m[0].length),
  },
  {
    numbers: '94',
    example: 'kiểm tra trước, trong và sau Tết',
    at: pattern('trước,? (?:và )?trong(?:,| và) sau [^.;,()]{0,60}', 'y'),
    read: (m) => none(m.index, m.index + m[0].length),
  },
  {
    numbers: '94, 97',
    example: 'thông báo cho người dân vùng hạ du trước khi xả lũ ít nhất 06 giờ; cảnh báo trước khi nổ mìn 30 phút',
    at: pattern(
      'trước khi (?:vận hành |tiến hành |thực hiện |bắt đầu )?(?:xả|mở (?:các )?cửa xả|nổ mìn|cắt (?:điện|nước|đường)|ngừng (?:cấp|cung cấp)|đóng (?:điện|cống|đường)|tích nước|phun (?:thuốc|hóa chất))(?![\\p{L}])[^.;,()]{0,60}',
      'y',
    ),
    // Each time anew: how such work is done, no day by which anything is finished. "di dời dân trước khi xả lũ" has one.
    read: (m, low) =>
      NOTICE.test(low.slice(Math.max(0, m.index - 160), m.index))
        ? none(m.index, m.index + m[0].trimEnd().length)
        : null,
  },
  {
    numbers: '61',
    example: 'tối thiểu sau 01 ngày kể từ ngày chốt số liệu',
    at: pattern(
      `(?:tối thiểu|ít nhất|sớm nhất)(?: là)? sau \\d{1,3} (?:ngày làm việc|ngày|giờ|tuần|tháng)(?:,? (?:kể |tính )?(?:từ|khi)[^.;,]{0,120})?`,
      'y',
    ),
    read: (m) => none(m.index, m.index + m[0].length),
  },
  {
    numbers: '92',
    example: 'từ ngày 15 tháng trước đến ngày 14 của tháng thuộc kỳ báo cáo',
    at: pattern(
      `(?:tính )?từ ngày \\d{1,2} (?:của )?tháng (?:trước|liền trước)[^.;,()]{0,30}? đến (?:hết )?ngày \\d{1,2}(?: (?:của )?tháng (?:thuộc kỳ báo cáo|báo cáo|này|thực hiện))?${WORD_END}`,
      'y',
    ),
    read: (m) => none(m.index, m.index + m[0].length),
  },
  {
    numbers: '70–72, 92, 18, 19, 61',
    example: 'tính đến ngày 30.5.2022',
    at: pattern(
      `(?:tính (?:từ|đến)(?: thời điểm| thời điểm hiện tại)?|cập nhật (?:từ|đến)|phát sinh (?:từ|đến)|(?:bắt đầu|áp dụng|thực hiện|kéo dài) từ|số liệu (?:từ|đến|tính đến)|chốt (?:số liệu )?(?:từ|đến)|(?:kể )?từ(?= (?:\\d{1,2}\\s{0,2}(?:giờ|h)(?:\\s{0,2}\\d{2})?,? )?ngày)(?! (?:\\d{1,2}\\s{0,2}(?:giờ|h)(?:\\s{0,2}\\d{2})?,? )?ngày [^;]{1,24} đến))(?: hết)?(?: \\d{1,2}\\s{0,2}(?:giờ|h)(?:\\s{0,2}\\d{2})?)?,?(?: ngày)? `,
      'y',
    ),
    read: (m, low) => {
      const from = dateAt(low, m.index + m[0].length);
      if (!from) return null;
      const to = matchAt(TO_A_DATE, low, from.end);
      const until = to ? dateAt(low, from.end + to[0].length) : null;
      // "thời gian thực hiện từ ngày 20/11 đến 25/11" is the time of the work.
      if (until && m[0].startsWith('thực hiện')) return null;
      return none(m.index, (until ?? from).end);
    },
  },
];
