import { cadenceRules } from './deadline-rules/cadence-words.js';
import { cutOffRules } from './deadline-rules/cut-offs.js';
import { dayRules } from './deadline-rules/days.js';
import { eventRules } from './deadline-rules/events.js';
import { idleTimeRules } from './deadline-rules/idle-times.js';
import { spanRules } from './deadline-rules/spans.js';
import { termRules } from './deadline-rules/terms.js';
import { anyOf, pattern } from './pattern.js';
import type { TimeRule } from './time-reading.js';

/** Read in this order at each place; the first that fits is taken and reading goes on behind it. */
export const timeRules: readonly TimeRule[] = [
  ...idleTimeRules,
  ...cutOffRules,
  ...cadenceRules,
  ...termRules,
  ...dayRules,
  ...spanRules,
  ...eventRules,
];

/** The words with which a phrase about time begins; the longest wins. */
const FIRST_WORDS = [
  'ba',
  'báo cáo',
  'bảo đảm',
  'bắt đầu',
  'chiều',
  'cho đến',
  'chậm nhất',
  'chốt',
  'chủ nhật',
  'cuối',
  'có hiệu lực',
  'cập nhật',
  'cứ',
  'giữa',
  'hai',
  'hiệu lực',
  'hoàn thành',
  'hàng',
  'hạn',
  'hằng',
  'hết',
  'không',
  'khi có',
  'kéo dài',
  'kịp',
  'kể',
  'muộn nhất',
  'lúc',
  'mỗi',
  'một',
  'ngay',
  'ngày',
  'năm',
  'nửa',
  'phát sinh',
  'quá',
  'quý',
  'sau',
  'sơ kết',
  'sáng',
  'sáu',
  'số liệu',
  'sớm nhất',
  'theo',
  'tháng',
  'thời gian',
  'thời hạn',
  'thứ',
  'thượng tuần',
  'trung tuần',
  'hạ tuần',
  'dịp',
  'thực hiện từ',
  'trong',
  'trình',
  'trước',
  'trễ nhất',
  'tuần',
  'tính',
  'tại',
  'tối thiểu',
  'tối đa',
  'tới',
  'từ',
  'và cả',
  'vào',
  'xong',
  'áp dụng',
  'ít nhất',
  'đúng',
  'đảm bảo',
  'đầu',
  'đến',
  'định kỳ',
];
/** The same words as a scanner gives them. */
const DAMAGED_FIRST_WORDS = '(?:tr[uưúứ][oơớóòờôỏõ0]?[ce0o]|ch[aâậạầ]m nh[aâấắẩầá]t)(?= ng[àaáả]y)';
const A_COUNT =
  '\\d{1,3}(?=\\s{0,3}(?:lần|kỳ|buổi|đợt|số|bản tin|tin|bài|phiên|cuộc|ca|giờ|hằng|hàng|h(?![\\p{L}])|ngày|tháng|tuần|quý|năm|/)| \\()';

/** Where a reading may begin: one look finds the next place at which any rule is worth trying. */
export const TIME_BEGINS = pattern(
  `(?<![\\p{L}\\p{N}])(?:${anyOf(FIRST_WORDS)}(?![\\p{L}])|${DAMAGED_FIRST_WORDS}|${A_COUNT})`,
  'g',
);
