import type { Cadence } from '../domain/deadline.js';
import { cadenceOf, cadencesIn, isAdjective, weekdayOfWord } from './cadences.js';
import { atAnHour } from './clock-times.js';
import { NUMBER_WORDS, dateAt, numberOf } from './date-words.js';
import { onEvent } from './event-times.js';
import { framed } from './framed-times.js';
import { documentWords } from './lexicon/document-words.js';
import { WORD_END, anyOf, matchAt, pattern } from './pattern.js';
import { period } from './periods.js';
import { nextDay, resolveDate } from './resolve-date.js';
import { type TimeContext, type TimeReading, type TimeRule, fixed, recurring } from './time-reading.js';

const BY =
  '(?:trước|chậm nhất(?: là)?(?: vào)?(?: đến)?(?: trước)?|muộn nhất(?: là)?(?: vào)?|không muộn hơn|không chậm hơn|(?:không (?:để kéo dài )?)?quá|(?:cho )?đến hết|từ nay đến(?: hết)?|hết|(?:cho )?đến(?: trước)?|tới|vào|trong|ngay trong|(?:thời )?hạn(?: cuối| chót| hoàn thành)?(?: là)?:?|thời gian hoàn thành(?: là)?:?|hoàn thành(?: vào)?:?|xong)';
const SURE =
  '(?:trước|chậm nhất|muộn nhất|không muộn|không chậm|quá|đến hết|hạn|thời gian|hoàn thành|xong|trong|đến|tới)';
const PART_OF_DAY =
  '(?:hết giờ làm việc(?: của)? |(?:buổi |hết )?(?:sáng|chiều|trưa|tối|đêm)(?: của)? |giờ hành chính )?';
const UNIT = '(ngày làm việc|ngày|giờ làm việc|giờ|tuần|tháng|quý|năm)';
const CADENCE = '(ngày|tuần|tháng|quý|(?:0?6|sáu) tháng(?: đầu năm)?|nửa năm|năm)';
const EVERY = '(?:hằng|hàng)';
const CUT_OFF_MONTH =
  '(?:của )?(?:tháng )?(cuối (?:mỗi )?(?:quý|kỳ(?: báo cáo)?)|báo cáo|kế tiếp|sau|tiếp theo|liền kề|đầu (?:quý|kỳ) (?:sau|tiếp theo)|thứ ba của quý)';
const ANCHOR = '(?:,?\\s{0,3}(?:kể |tính )?(từ|sau)(?: (?:ngày|khi|thời điểm|lúc))?(?: |(?=[\\d]))([^.;,()]{1,140}))';

const TO_A_DATE = pattern('\\s{0,3}(?:đến|-|tới) (?:hết )?(?=ngày |\\d)', 'y');
const SURELY = pattern(`^${SURE}`);
const CELL_EVENT = pattern('(?:kỳ họp|phiên họp|hội nghị|cuộc họp|sau|trước|tại) [^;]{3,160}', 'y');

/** Read in this order at each place; the first that fits is taken and reading goes on behind it. */
export const timeRules: readonly TimeRule[] = [
  {
    numbers: '70–72, 92, 18, 19, 61',
    example: 'tính đến ngày 30.5.2022',
    at: pattern(
      `(?:tính (?:từ|đến)|cập nhật (?:từ|đến)|phát sinh từ|số liệu (?:từ|đến)|chốt (?:số liệu )?(?:từ|đến)|tối thiểu sau|(?:kể )?từ(?= ngày)(?! ngày [^;]{1,24} đến))(?: hết)?(?: \\d{1,2}(?: giờ|h\\d{0,2}))?(?: ngày)? `,
      'y',
    ),
    read: (m, low) => {
      const from = dateAt(low, m.index + m[0].length);
      if (!from) return null;
      const to = matchAt(TO_A_DATE, low, from.end);
      const until = to ? dateAt(low, from.end + to[0].length) : null;
      return { start: m.index, end: (until ?? from).end, deadline: null, strength: 1, issues: [] };
    },
  },
  {
    numbers: '85',
    example: 'trước ngày 10/7 của năm báo cáo … trước ngày 10/01 năm liền kề',
    at: pattern(
      `(?:${BY} )?(?:ngày )?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2}) (?:của )?năm (báo cáo|liền kề|sau|kế tiếp|tiếp theo)`,
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
    numbers: '82',
    example: 'ngày 06 tháng 06 đối với báo cáo 6 tháng',
    at: pattern(
      `(?:${BY} )?ngày (\\d{1,2})(?: tháng |\\s?[/.-]\\s?)(\\d{1,2}) đối với (?:báo cáo )?(0?6 tháng|sáu tháng|năm|quý|cả năm)`,
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
      `(?:${BY} )?ngày (\\d{1,2})(?:,? (?:của )?)?(?:${EVERY}|mỗi) (tháng|quý)${WORD_END}`.replace(
        ',? (?:của )?',
        ',?(?: của)? ',
      ),
      'y',
    ),
    read: (m) => recurring(m, [cadenceOf(m[2] ?? '')], { day: Number(m[1]), month: m[2] === 'quý' ? 'last' : 'same' }),
  },
  {
    numbers: '85',
    example: 'trước ngày 15/12 hằng năm',
    at: pattern(
      `(?:${BY} )?(?:ngày )?(\\d{1,2})(?:\\s?[/.-]\\s?| tháng )(\\d{1,2}),? (?:của )?(?:${EVERY}|mỗi) năm${WORD_END}`,
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
      `(?:${BY} )?\\d{1,2}\\s{0,2}(?:giờ|h)\\s{0,2}(?:\\d{2})?(?: phút)?,? (?:${EVERY}|mỗi) ngày${WORD_END}`,
      'y',
    ),
    read: (m) => recurring(m, ['day'], undefined),
  },
  {
    numbers: '87',
    example: 'vào thứ Năm hằng tuần; hằng tuần, vào chiều thứ Sáu',
    at: pattern(
      `(?:(?:${EVERY}|mỗi) tuần,? (?:vào |trước )?(?:sáng |chiều |ngày )?thứ (hai|ba|tư|năm|sáu|bảy|[2-7])|(?:vào |trước )?(?:sáng |chiều |ngày )?thứ (hai|ba|tư|năm|sáu|bảy|[2-7]) (?:${EVERY}|mỗi) tuần)${WORD_END}`,
      'y',
    ),
    read: (m) => {
      const weekday = weekdayOfWord(m[1] ?? m[2] ?? '');
      return recurring(m, ['week'], weekday === undefined ? undefined : { weekday });
    },
  },
  {
    numbers: '89–91',
    example: '02 tháng một lần; quý/lần; mỗi tháng một lần',
    at: pattern(
      `(?:định kỳ )?(?:(\\d{1,2}|${NUMBER_WORDS}|mỗi) )?(ngày|tuần|tháng|quý|năm)(?:\\s?/\\s?| )(?:(?:một|1|01)\\s?)?lần${WORD_END}`,
      'y',
    ),
    read: (m) => {
      const n = m[1] === undefined || m[1] === 'mỗi' ? 1 : (numberOf(m[1]) ?? 1);
      if (m[2] === 'tháng' && n === 6) return recurring(m, ['half_year'], undefined);
      if (m[2] === 'tháng' && n === 3) return recurring(m, ['quarter'], undefined);
      if (m[2] === 'tháng' && n === 12) return recurring(m, ['year'], undefined);
      const reading = recurring(m, [cadenceOf(m[2] ?? '')], undefined);
      if (n > 1 && reading.deadline?.kind === 'recurring') reading.deadline.interval = n;
      return reading;
    },
  },
  {
    numbers: '90',
    example: 'ít nhất một lần trong năm',
    at: pattern(`(?:một|1|01) lần (?:trong|/)\\s?(?:một )?(tuần|tháng|quý|năm)${WORD_END}`, 'y'),
    read: (m) => recurring(m, [cadenceOf(m[1] ?? '')], undefined),
  },
  {
    numbers: '73–78, 86–88',
    example: 'định kỳ hằng quý, 6 tháng, năm',
    at: pattern(
      `(?:định kỳ,? )?(?:${EVERY}|mỗi|từng) ${CADENCE}((?:(?:,| và|/)\\s{0,3}(?:định kỳ )?(?:${EVERY} )?(?:ngày|tuần|tháng|quý|(?:0?6|sáu) tháng(?: đầu năm)?|nửa năm|(?:cả )?năm)${WORD_END}){0,5})${WORD_END}`,
      'y',
    ),
    read: (m, low) => {
      if (m[0].startsWith('từng') || isAdjective(low, m.index, m.index + m[0].length, m[1] ?? '')) return null;
      return recurring(m, cadencesIn(`${m[1] ?? ''}${m[2] ?? ''}`), undefined);
    },
  },
  {
    numbers: '75, 78',
    example: 'định kỳ 6 tháng, hằng năm',
    at: pattern(
      `định kỳ ${CADENCE}((?:(?:,| và|/)\\s{0,3}(?:${EVERY} )?(?:tháng|quý|(?:0?6|sáu) tháng|(?:cả )?năm)${WORD_END}){0,4})${WORD_END}`,
      'y',
    ),
    read: (m) => recurring(m, cadencesIn(`${m[1] ?? ''}${m[2] ?? ''}`), undefined),
  },
  {
    numbers: '78',
    example: '6 tháng, hằng năm',
    at: pattern(`(?:quý,? )?(?:0?6|sáu) tháng(?:,| và)\\s{0,3}(?:${EVERY} |cả |một )?năm(?! \\d)${WORD_END}`, 'y'),
    read: (m) => recurring(m, cadencesIn(m[0]), undefined),
  },
  {
    numbers: '36 as data',
    example: 'báo cáo 6 tháng đầu năm (trước ngày 10/7 của năm báo cáo) và cả năm',
    at: pattern('và cả năm \\((?=trước)', 'y'),
    read: (m) => recurring(m, ['year'], undefined),
  },
  {
    numbers: '51–58, 63, 65',
    example: 'trong thời hạn 10 ngày làm việc kể từ ngày nhận được văn bản này',
    at: pattern(
      `(trong (?:thời hạn |thời gian |vòng )?(?:là )?(?:không quá |tối đa )?|không quá |chậm nhất (?:là )?(?:sau )?(?:không quá )?|muộn nhất (?:là )?|sau |thời hạn (?:là )?)(\\d{1,3}|${NUMBER_WORDS}|nửa)(?:\\s{0,3}\\([^)]{2,20}\\))? ${UNIT}(?! (?:đầu|cuối) năm| \\d{4})${WORD_END}${ANCHOR}?`,
      'y',
    ),
    read: (m) => period(m, m[1] ?? '', m[2] ?? '', m[3] ?? '', m[4] !== undefined ? (m[5] ?? '') : null, m[4] ?? null),
  },
  {
    numbers: '59',
    example: '45 ngày kể từ ngày 15/01/2026',
    at: pattern(`(\\d{1,3}) (?:\\([^)]{2,20}\\) )?${UNIT}${ANCHOR.replace('(?:kể |tính )?', '(?:kể |tính )')}`, 'y'),
    read: (m) => {
      const reading = period(m, 'trong', m[1] ?? '', m[2] ?? '', m[4] ?? '', m[3] ?? null);
      return reading === null ? null : { ...reading, strength: 2 };
    },
  },
  {
    numbers: '22–25, 27, 28',
    example: 'trước 16 giờ ngày 12/3',
    at: pattern(`${BY}(?: (?:lúc|đến))? (?=\\d{1,2}\\s{0,2}(?:giờ|h|g)(?![\\p{L}]))`, 'y'),
    read: (m, low, context) => atAnHour(m, low, context),
  },
  {
    numbers: '26',
    example: 'ngay trong ngày ban hành',
    at: pattern(
      `(?:ngay )?trong ngày(?! ?\\d| [\\p{L}]+ tháng|hội)(?: (?:ban hành|hôm nay|ký))?${WORD_END}`.replace(
        '! ?',
        '!\\s{0,3}',
      ),
      'y',
    ),
    read: (m, _low, { issuedOn }) =>
      / ngày (?:hội|lễ|tết|làm)/u.test(m.input.slice(m.index, m.index + 30))
        ? null
        : fixed(m.index, m.index + m[0].length, issuedOn, 3, issuedOn === null ? ['YEAR_UNKNOWN'] : []),
  },
  {
    numbers: '1–17, 20',
    example: 'trước ngày 28/2',
    at: pattern(`(${BY}) (?:đến )?${PART_OF_DAY}(?=(?:ngày |mùng |thứ |chủ nhật|\\d))`, 'y'),
    read: (m, low, context) => {
      const date = dateAt(low, m.index + m[0].length);
      if (!date) return null;
      const resolved = resolveDate(date, context.issuedOn);
      const sure = SURELY.test(m[1] ?? '') ? 3 : 2;
      return fixed(m.index, date.end, resolved.due, sure, resolved.issues);
    },
  },
  {
    numbers: '90',
    example: 'từ ngày 19/8 đến hết ngày 23/8/2024',
    at: pattern('từ (?:ngày )?(?=\\d)', 'y'),
    read: (m, low, context) => {
      const from = dateAt(low, m.index + m[0].length);
      const to = from ? matchAt(TO_A_DATE, low, from.end) : null;
      const date = from && to ? dateAt(low, from.end + to[0].length) : null;
      if (!date) return null;
      const resolved = resolveDate(date, context.issuedOn);
      return fixed(m.index, date.end, resolved.due, 2, resolved.issues);
    },
  },
  {
    numbers: '80',
    example: 'trước ngày 25 (của kỳ đã nêu)',
    at: pattern(
      `(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|vào) ngày (\\d{1,2})(?! tháng|\\s{0,2}[/.-]\\s{0,2}\\d|\\s{0,2}\\()${WORD_END}`,
      'y',
    ),
    read: (m, _low, context) => {
      const day = Number(m[1]);
      if (day < 1 || day > 31) return null;
      const due = context.issuedOn === null ? null : nextDay(day, context.issuedOn);
      return { ...fixed(m.index, m.index + m[0].length, due, 1, ['YEAR_INFERRED']), cutOffDay: day };
    },
  },
  {
    numbers: '47',
    example: 'giữa tháng 8/2022',
    at: /(?=(?:đầu|giữa) tháng \d)/uy,
    read: (m, low, context) => framed(m.index, m.index, low, context),
  },
  {
    numbers: '29–42, 46, 49',
    example: 'trong quý II/2017',
    at: pattern(
      `(?:${BY}|từ nay(?: cho)? đến(?: hết)?|ngay) (?=(?:tháng|quý|năm|tuần (?:tới|sau|này)|t\\d|\\d{1,2} tháng|sáu tháng|chín tháng|ba tháng|những tháng|cuối|giữa|đầu|hết))`,
      'y',
    ),
    read: (m, low, context) => framed(m.index, m.index + m[0].length, low, context),
  },
  {
    numbers: '20, 94–97',
    example: 'trước Ngày hội Đại đoàn kết toàn dân tộc 18/11/2022; trước khi vận hành mô hình mới',
    at: pattern(
      `trước (?:khi|ngày hội|ngày lễ|lễ|dịp|tết|kỳ nghỉ|kỳ họp|phiên họp|cuộc họp|hội nghị|đại hội|mùa|năm học|ngày khai giảng|thời điểm|đợt|ngày bầu cử|\\d{1,2} (?:tháng )?(?:tháng )?chạp|\\d{1,2} tết)${WORD_END}(?! hết hạn)[^.;,()]{0,140}`,
      'y',
    ),
    read: (m, low, context) => onEvent(m, low, context, 2),
  },
  {
    numbers: '93',
    example: 'trước 01 ngày tổ chức phiên họp thường kỳ hàng tháng',
    at: pattern('trước (?:ít nhất )?\\d{1,2} ngày (?:làm việc )?(?:tổ chức|diễn ra|trước|so với)[^.;,()]{0,120}', 'y'),
    read: (m, low, context) => onEvent(m, low, context, 2),
  },
  {
    numbers: '94, 95',
    example: 'tại cuộc họp giao ban gần nhất; tại kỳ họp thứ 8 HĐND tỉnh',
    at: pattern(
      `(?:tại|vào|trình) (?:kỳ họp|phiên họp|cuộc họp|hội nghị|buổi giao ban|phiên giao ban|cuộc giao ban|đại hội)(?=[^.;,()]{0,60}(?:gần nhất|lần tới|kế tiếp|tiếp theo|tới|sắp tới|cuối năm|giữa năm|thường lệ|thường kỳ|thứ (?:\\d|nhất)|chuyên đề|tháng \\d|lần thứ))[^.;,()]{0,120}`,
      'y',
    ),
    read: (m, low, context) => (m[0].startsWith('trình hội nghị') ? null : onEvent(m, low, context, 2)),
  },
  {
    numbers: '96',
    example: 'sau khi có ý kiến thống nhất của Thường trực Tỉnh ủy',
    at: pattern(
      `(?:ngay )?sau (?:khi|kỳ họp|phiên họp|hội nghị|kỳ nghỉ)${WORD_END}(?! nghe| nhận được ${documentWords} này)[^.;,()]{0,160}`,
      'y',
    ),
    read: (m, low, context) => onEvent(m, low, context, 2),
  },
];

/** Rules for a table's cell, where "trước" and "trong" are left out: "Quý II/2024", "30/9/2024", "Kỳ họp thứ 21". */
export function cellReading(low: string, context: TimeContext): TimeReading | null {
  const start = /^\s*/u.exec(low)?.[0].length ?? 0;
  const date = dateAt(low, start);
  if (date) {
    const resolved = resolveDate(date, context.issuedOn);
    return fixed(start, date.end, resolved.due, 3, resolved.issues);
  }
  const frame = framed(start, start, low, context);
  if (frame) return { ...frame, strength: 3 };
  const event = matchAt(CELL_EVENT, low, start);
  return event ? onEvent(event, low, context, 2) : null;
}

/** Where a reading may begin: one look finds the next place at which any rule is worth trying. */
export const TIME_BEGINS = pattern(
  `(?<![\\p{L}\\p{N}])(?:${anyOf(['trước', 'chậm nhất', 'muộn nhất', 'không', 'quá', 'cho đến', 'đến', 'từ', 'hết', 'tới', 'vào', 'trong', 'ngay', 'thời hạn', 'thời gian', 'hạn', 'hoàn thành', 'xong', 'định kỳ', 'hằng', 'hàng', 'mỗi', 'ngày', 'thứ', 'sáng', 'chiều', 'sau', 'tại', 'trình', 'giữa', 'đầu', 'một', 'tính', 'cập nhật', 'phát sinh', 'số liệu', 'chốt', 'kể', 'tối thiểu', 'và cả', 'quý', 'tháng', 'tuần', 'năm', 'nửa', 'sáu', 'hai', 'ba'])}(?![\\p{L}])|\\d{1,3}(?= ?(?:ngày|tháng|tuần|quý|năm|/)| \\())`.replace(
    '(?= ?',
    '(?=\\s{0,3}',
  ),
  'g',
);
