import type { Cadence } from '../domain/deadline.js';
import { cadenceOf, cadencesIn, isAdjective } from './cadences.js';
import { atAnHour } from './clock-times.js';
import { NUMBER_WORDS, dateAt, numberOf, weekdayNamed } from './date-words.js';
import { DAMAGED_TRIGGER, damaged, damagedAt, damagedFrame, damagedFrameAt } from './damaged-dates.js';
import { beforeEvent, namedDay, onEvent } from './event-times.js';
import { framed } from './framed-times.js';
import { documentWords } from './lexicon/document-words.js';
import { WORD_END, anyOf, matchAt, pattern } from './pattern.js';
import { period } from './periods.js';
import { nextDay } from './resolve-date.js';
import { byReference, nextWeekday, thisWeek, withPartOfDay } from './loose-times.js';
import { type TimeContext, type TimeReading, type TimeRule, fixed, fixedOn, none, recurring } from './time-reading.js';

const BY =
  '(?:trước|(?:chậm|muộn|trễ) nhất(?: là)?(?:,? (?:vào|đến|trong|trước|hết))?(?: hết)?|không (?:được )?(?:muộn|chậm|trễ) hơn|(?:không (?:để |được )?(?:kéo dài )?)?quá|(?:cho )?đến hết|từ nay đến(?: hết)?|hết|(?:cho )?đến(?: trước)?|tới|vào|trong|ngay trong|(?:thời )?hạn(?: cuối(?: cùng)?| chót| hoàn thành| thực hiện| nộp| gửi)?(?: là)?:?(?: trước)?|thời gian (?:hoàn thành|thực hiện)(?: là)?:?|cuối giờ(?: (?:làm việc|hành chính|chiều|sáng))?|hoàn thành(?: vào)?:?|xong)';
const SURE =
  '(?:trước|chậm nhất|muộn nhất|trễ nhất|ngay trong|không|quá|đến hết|hết|hạn|cuối giờ|thời gian|thời hạn|hoàn thành|xong|trong|đến|tới)';
const PART_OF_DAY =
  '(?:(?:khi )?(?:(?:hết|cuối) )?giờ (?:làm việc|hành chính|nghỉ|chiều)(?: buổi (?:sáng|chiều))?(?: của)?,? |(?:buổi |hết |cuối )?(?:buổi )?(?:sáng|chiều|trưa|tối|đêm)(?: của)?,? )?';
const UNIT = '(ngày làm việc|ngày|giờ làm việc|giờ|h(?![\\p{L}])|tuần lễ|tuần|tháng|quý|năm)';
const REPEATED = '(?:\\s{0,3}\\([^)]{2,30}\\))?';
const CADENCE = '(ngày|tuần|tháng|quý|(?:0?6|sáu) tháng(?: đầu năm)?|nửa năm|năm)';
const EVERY = '(?:hằng|hàng)';
const CUT_OFF_MONTH =
  '(?:của )?(?:tháng )?(cuối (?:mỗi )?(?:quý|kỳ(?: báo cáo)?)|báo cáo|kế tiếp|sau|tiếp theo|liền kề|đầu (?:của )?(?:quý|kỳ) (?:sau|tiếp theo|kế tiếp)|đầu tiên (?:của )?quý (?:sau|tiếp theo|kế tiếp)|cuối của (?:mỗi )?(?:quý|kỳ)|thứ ba của quý)';
const ANCHOR = '(?:,?\\s{0,3}(?:kể |tính )?(từ|sau)(?: (?:ngày|khi|thời điểm|lúc))?(?: |(?=[\\d]))([^.;,()]{1,140}))';

const DAY_OF_WEEK = '(thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)';
const HOUR = '\\d{1,2}\\s{0,2}(?:giờ|h|g|:)\\s{0,2}(?:\\d{2})?(?: phút|\')?(?: (?:sáng|chiều|trưa|tối))?';

const TO_A_DATE = pattern('\\s{0,3}(?:đến|-|tới) (?:hết )?(?=ngày |\\d)', 'y');
const MUST = pattern(',?\\s{0,3}(?:phải|là (?:thời )?hạn|là ngày cuối)(?![\\p{L}])', 'y');
const SURELY = pattern(`^${SURE}`);

/** "có hiệu lực từ ngày …", "sau 10 ngày kể từ ngày ký": the clause says from when a document holds (E). */
const EFFECT = pattern(
  '(?:có )?hiệu lực(?: thi hành| pháp luật| áp dụng)?(?:,? (?:sau|kể từ|từ|đến|tính từ|trong)[^.;]{0,120})?',
  'y',
);

/** Read in this order at each place; the first that fits is taken and reading goes on behind it. */
export const timeRules: readonly TimeRule[] = [
  {
    numbers: '66–69',
    example: 'có hiệu lực sau 10 ngày, kể từ ngày ký; có hiệu lực thi hành từ ngày 01/7/2024',
    at: EFFECT,
    read: (m) => none(m.index, m.index + m[0].length),
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
      `(?:tính (?:từ|đến)(?: thời điểm| thời điểm hiện tại)?|cập nhật (?:từ|đến)|phát sinh (?:từ|đến)|(?:bắt đầu|áp dụng|thực hiện|kéo dài) từ|số liệu (?:từ|đến|tính đến)|chốt (?:số liệu )?(?:từ|đến)|(?:kể )?từ(?= ngày)(?! ngày [^;]{1,24} đến))(?: hết)?(?: \\d{1,2}(?: giờ|h\\d{0,2}))?(?: ngày)? `,
      'y',
    ),
    read: (m, low) => {
      const from = dateAt(low, m.index + m[0].length);
      if (!from) return null;
      const to = matchAt(TO_A_DATE, low, from.end);
      const until = to ? dateAt(low, from.end + to[0].length) : null;
      return none(m.index, (until ?? from).end);
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
      `(?:${BY} )?(?:các )?ngày (\\d{1,2})(?:,?(?: của)? (?:${EVERY}|mỗi|các) (tháng|quý)((?:(?:,| và)\\s{0,3}(?:${EVERY} )?(?:quý|(?:0?6|sáu) tháng|năm)(?! \\d)${WORD_END}){0,3})|,? của (tháng)(?! \\d| \\p{L}))${WORD_END}`,
      'y',
    ),
    read: (m) =>
      recurring(m, cadencesIn(`${m[2] ?? m[4] ?? ''}${m[3] ?? ''}`), {
        day: Number(m[1]),
        month: m[2] === 'quý' ? 'last' : 'same',
      }),
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
      `(?:${BY} )?(?:các )?${HOUR}(?:(?:,| và| hoặc)\\s{0,3}(?:trước )?${HOUR}){0,3},? (?:${EVERY}|mỗi) ngày${WORD_END}`,
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
  {
    numbers: '89–91',
    example: '02 tháng một lần; quý/lần; mỗi tháng một lần',
    at: pattern(
      `(?:định kỳ )?(?:(?:cứ |mỗi )?(\\d{1,2}|${NUMBER_WORDS}|mỗi|cứ) )?(ngày|tuần|tháng|quý|năm)(?:\\s?/\\s?|,? (?:(?:báo cáo|rà soát|kiểm tra|tổ chức|họp|ít nhất|tối thiểu|giao ban|đánh giá) ){0,2})(?:(?:một|1|01)\\s?)?lần${WORD_END}`,
      'y',
    ),
    read: (m) => {
      const n = m[1] === undefined || m[1] === 'mỗi' || m[1] === 'cứ' ? 1 : (numberOf(m[1]) ?? 1);
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
    example: 'ít nhất một lần trong năm; tối thiểu 01 lần/năm',
    at: pattern(`(?:một|1|01) lần\\s{0,3}(?:trong|/|một|mỗi)\\s{0,3}(?:một )?(ngày|tuần|tháng|quý|năm)${WORD_END}`, 'y'),
    read: (m) => recurring(m, [cadenceOf(m[1] ?? '')], undefined),
  },
  {
    numbers: '73–78, 86–88',
    example: 'định kỳ hằng quý, 6 tháng, năm',
    at: pattern(
      `(?:định kỳ,? )?(?:${EVERY}|mỗi|từng) ${CADENCE}((?:(?:,| và|/)\\s{0,3}(?:định kỳ )?(?:${EVERY} )?(?:ngày|tuần|tháng|quý|(?:0?6|sáu) tháng(?: đầu năm)?|nửa năm|(?:cả )?năm)${WORD_END}(?! \\d)){0,5})${WORD_END}`,
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
      `định kỳ(?: báo cáo)?(?: theo)?[ (]\\s{0,3}${CADENCE}((?:(?:,| và|/)\\s{0,3}(?:${EVERY} )?(?:tháng|quý|(?:0?6|sáu) tháng|(?:cả )?năm)${WORD_END}){0,4})${WORD_END}`,
      'y',
    ),
    read: (m) => recurring(m, cadencesIn(`${m[1] ?? ''}${m[2] ?? ''}`), undefined),
  },
  {
    numbers: '78',
    example: '6 tháng, hằng năm; báo cáo quý, năm',
    at: pattern(
      `(?:quý(?:,| và)\\s{1,3}(?:(?:0?6|sáu) tháng(?:,| và)\\s{0,3})?|(?:0?6|sáu) tháng(?:,| và)\\s{0,3})(?:${EVERY} |cả |một )?năm(?! \\d| học)${WORD_END}`,
      'y',
    ),
    read: (m) => recurring(m, cadencesIn(m[0]), undefined),
  },
  {
    numbers: '82',
    example: 'báo cáo 6 tháng (trước ngày 15/6), báo cáo năm (trước ngày 15/12)',
    at: pattern(
      `(?:báo cáo )?(quý|(?:0?6|sáu) tháng)(?: đầu năm)?[,:(\\s]{1,4}(?:gửi )?(?:${BY} )?ngày (\\d{1,2})(?:\\s?/\\s?| tháng )(\\d{1,2})(?![/\\d]| năm \\d)\\)?[,;]?(?: và)?\\s{1,3}(?:báo cáo )?(?:cả |tổng kết )?năm[,:(\\s]{1,4}(?:gửi )?(?:${BY} )?ngày (\\d{1,2})(?:\\s?/\\s?| tháng )(\\d{1,2})(?![/\\d]| năm \\d)\\)?`,
      'y',
    ),
    read: (m) => {
      const month = Number(m[3]);
      return recurring(m, [m[1] === 'quý' ? 'quarter' : 'half_year', 'year'], {
        day: Number(m[2]),
        month: month === 7 || month === 1 ? 'next' : 'last',
      });
    },
  },
  {
    numbers: '77, 79, 82',
    example: 'báo cáo hằng tháng (trước ngày 20), quý (trước ngày 20 của tháng cuối quý), năm (trước ngày 15/12)',
    at: pattern(
      '(?<=(?:,|và|báo cáo) )(?:cả )?(tháng|quý|(?:0?6|sáu) tháng|năm)(?: đầu năm)? \\((?=(?:trước|chậm nhất|muộn nhất|vào) )',
      'y',
    ),
    read: (m) => recurring(m, [cadenceOf(m[1] ?? '')], undefined),
  },
  {
    numbers: '79–83, 87',
    example: 'báo cáo tháng trước ngày 15; gửi báo cáo tuần vào thứ Sáu',
    at: pattern(
      'báo cáo (tuần|tháng|quý)(?=,? (?:gửi |nộp )?(?:trước|chậm nhất(?: là)?|muộn nhất|vào) (?:chiều |sáng )?(?:ngày \\d{1,2}(?! tháng \\d|\\s?[/.-]\\s?\\d)|thứ ))',
      'y',
    ),
    read: (m) => recurring(m, [cadenceOf(m[1] ?? '')], undefined),
  },
  {
    numbers: '83',
    example: '25 hằng tháng',
    at: pattern(`(\\d{1,2}) ${EVERY} (tháng|quý)${WORD_END}`, 'y'),
    read: (m) => recurring(m, [cadenceOf(m[2] ?? '')], { day: Number(m[1]), month: m[2] === 'quý' ? 'last' : 'same' }),
  },
  {
    numbers: '80, 83',
    example: 'hằng tháng (ngày 25)',
    at: pattern('(?<=[(,]\\s{0,3})ngày (\\d{1,2})(?=\\s{0,3}(?:[).;]|$))', 'y'),
    read: (m) => {
      const day = Number(m[1]);
      // A cut-off of the cadence beside it; alone it says nothing.
      return day >= 1 && day <= 31 ? { ...none(m.index, m.index + m[0].length), cutOffDay: day } : null;
    },
  },
  {
    numbers: '83',
    example: 'chậm nhất vào ngày làm việc cuối cùng của tháng',
    at: pattern(
      `(?:${BY} )?ngày (?:làm việc )?cuối (?:cùng )?(?:của )?(?:mỗi |${EVERY} )?(tuần|tháng|quý)(?! \\d| [iv])${WORD_END}`,
      'y',
    ),
    read: (m) => recurring(m, [cadenceOf(m[1] ?? '')], undefined),
  },
  {
    numbers: '89–91',
    example: '02 lần/năm; một năm 02 lần',
    at: pattern(
      `(?:(\\d{1,2}|hai|bốn) lần\\s{0,3}(?:/|trong|một|mỗi)\\s{0,3}(?:một |01 )?(tuần|tháng|quý|năm)|(?:mỗi|một|01) (tuần|tháng|quý|năm),? (?:ít nhất |tối thiểu )?(\\d{1,2}|hai|bốn) lần)${WORD_END}`,
      'y',
    ),
    read: (m) => {
      const [times, unit] = [numberOf(m[1] ?? m[4] ?? ''), m[2] ?? m[3] ?? ''];
      if (unit !== 'năm') return recurring(m, [cadenceOf(unit)], undefined);
      return recurring(m, [times === 2 ? 'half_year' : times === 4 ? 'quarter' : times === 12 ? 'month' : 'year'], undefined);
    },
  },
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
    numbers: '59, 60',
    example: '45 ngày kể từ ngày 15/01/2026',
    at: pattern(`(\\d{1,3})${REPEATED}\\s{0,50}${UNIT}${ANCHOR}`, 'y'),
    read: (m) => {
      const reading = period(m, 'trong', m[1] ?? '', m[2] ?? '', m[4] ?? '', m[3] ?? null);
      return reading === null ? null : { ...reading, strength: 2 };
    },
  },
  {
    numbers: '22–25, 27, 28',
    example: 'trước 16 giờ ngày 12/3',
    at: pattern(`${BY}(?: (?:lúc|đến|vào lúc|vào|thời điểm))?(?: lúc)? (?=\\d{1,2}\\s{0,2}(?:giờ|h|g)(?![\\p{L}])|\\d{1,2}:\\d{2})`, 'y'),
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
    at: pattern(`(${BY}) (?:đến )?${PART_OF_DAY}(?:(?:ngày )?\\d{1,2}\\s?[/.]\\s?\\d{1,2}(?:\\s?[/.]\\s?\\d{4})?\\s?[-–]\\s?)?(?=(?:ngày |mùng |thứ |chủ nhật|\\d))`, 'y'),
    read: (m, low, context) => {
      const date = dateAt(low, m.index + m[0].length);
      if (!date) return null;
      const sure = SURELY.test(m[1] ?? '') ? 3 : 2;
      const reading = fixedOn(m.index, date, context, sure);
      // "đổ bộ vào ngày 30/4" tells what happened; a date behind "trước" that is over is a mistake to ask about.
      const isPast = reading.date !== undefined && context.issuedOn !== null && reading.date < context.issuedOn;
      if (isPast && /^vào/u.test(m[1] ?? '')) return none(m.index, date.end);
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
      const from = dateAt(low, m.index + m[0].length);
      const to = from ? matchAt(TO_A_DATE, low, from.end) : null;
      const date = from && to ? dateAt(low, from.end + to[0].length) : null;
      if (!date) return null;
      return fixedOn(m.index, date, context, 2);
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
  {
    numbers: '50, 87',
    example: 'chậm nhất chiều thứ Sáu',
    at: pattern(
      `(?:trước|(?:chậm|muộn|trễ) nhất(?: là)?(?:,? (?:vào|đến|trước))?|vào|đến hết|hết) (?:${HOUR},? )?(?:buổi )?(?:sáng |chiều |tối )?(?:ngày )?${DAY_OF_WEEK}${WORD_END}(?!,? tuần|,?\\s{0,3}\\(?(?:ngày )?\\d)`,
      'y',
    ),
    read: (m, _low, context) => nextWeekday(m, context),
  },
  {
    numbers: '47',
    example: 'giữa tháng 8/2022',
    at: /(?=(?:đầu|giữa) tháng \d)/uy,
    read: (m, low, context) => framed(m.index, m.index, low, context),
  },
  {
    numbers: '50',
    example: 'xong ngay trong tuần',
    at: pattern(`(?:ngay|xong|hoàn thành|dứt điểm) trong tuần${WORD_END}(?! (?:tới|sau|này|kế|đầu|cuối|thứ|từ))`, 'y'),
    read: (m, _low, context) => thisWeek(m, context),
  },
  {
    numbers: '29–42, 46, 49',
    example: 'trong quý II/2017',
    at: pattern(
      `(?:${BY}|từ nay(?: cho)? (?:đến|tới)(?: hết)?|ngay)(?: vào)? (?=(?:cả (?:tháng|năm)|ngày (?:làm việc )?cuối|tháng|(?:các )?quý|năm|tuần (?:tới|sau|này|kế tiếp|đầu|cuối|thứ)|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7]),? tuần|chủ nhật,? tuần|nửa (?:đầu|cuối) tháng|t\\d|các tháng|mấy tháng|(?:khoảng )?thời gian (?:còn lại|cuối)|(?:02|03|hai|ba) tháng \\d|\\d{1,2} tháng|sáu tháng|chín tháng|ba tháng|những tháng|cuối|giữa|đầu|hết))`,
      'y',
    ),
    read: (m, low, context) => framed(m.index, m.index + m[0].length, low, context),
  },
  {
    numbers: '29–35 damaged',
    example: 'trong quý lI/2024; trong tháng 7/2O24; trong tháng 13/2024',
    at: damagedFrameAt(BY),
    read: (m, _low, context) => damagedFrame(m, context),
  },
  {
    numbers: '1–14',
    example: 'Thứ Hai, ngày 12/8/2024 phải nộp',
    at: pattern(`(?:${DAY_OF_WEEK},? )?ngày (?=\\d)`, 'y'),
    read: (m, low, context) => {
      const date = dateAt(low, m.index);
      return date && matchAt(MUST, low, date.end) ? fixedOn(m.index, date, context, 2) : null;
    },
  },
  {
    numbers: '20',
    example: 'trước Ngày Chuyển đổi số quốc gia 10/10; trước ngày Quốc khánh 02/9/2024',
    at: pattern('trước (?:dịp |lễ |kỳ |lễ kỷ niệm |dịp kỷ niệm )?(?:kỷ niệm )?(?:ngày )?(?=\\p{L}|\\d{1,3} năm )(?!khi|mắt|hết|mùng)', 'y'),
    read: (m, low, context) => namedDay(m, low, context),
  },
  {
    numbers: '20, 94–97',
    example: 'trước Ngày hội Đại đoàn kết toàn dân tộc; trước khi vận hành mô hình mới',
    at: pattern(
      `trước (?:khi|ngày (?:hội|lễ|tết|họp|khai mạc|khai giảng|bầu cử|tổ chức|diễn ra|quốc khánh|thi|khởi công|khánh thành|ra quân|nhà giáo|\\d{1,2} tháng chạp|\\d{1,2} tháng giêng|\\d{1,2}(?: tháng |\\s?[/.-]\\s?)\\d{1,2} \\(?âm lịch)|lễ|dịp|tết|kỳ|rằm|triều cường|bão|khai giảng|bầu cử|phiên họp|cuộc họp|buổi họp|hội nghị|đại hội|mùa|vụ|năm học|giờ khai mạc|quốc khánh|thời điểm|đợt|\\d{1,2} (?:tháng )?(?:tháng )?chạp|\\d{1,2} tết)${WORD_END}(?! hết (?:thời )?hạn)[^.;,()]{0,140}`,
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
      `(?:tại|vào|trình)(?: (?:vào|ra))? (?:kỳ họp|phiên họp|cuộc họp|buổi họp|hội nghị|buổi giao ban|phiên giao ban|cuộc giao ban|giao ban|đại hội)(?=[^.;,()]{0,60}(?:gần nhất|lần tới|kế tiếp|tiếp theo|tới|sắp tới|cuối năm|giữa năm|thường lệ|thường kỳ|thứ (?:\\d|nhất)|chuyên đề|tháng \\d|lần thứ))[^.;,()]{0,120}`,
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
  {
    numbers: '98',
    example: 'theo lộ trình tại Kế hoạch số 12/KH-UBND ngày 05/01/2024',
    at: pattern(
      `(?:theo |đúng |bảo đảm |đảm bảo )(?:theo |đúng )?(?:các )?(?:lộ trình|tiến độ|thời hạn|thời gian|mốc thời gian|mốc tiến độ)(?: [^.;,()]{1,60}?)? ${documentWords}(?: số| này)?\\s{1,3}[\\d][^.;()]{2,80}`,
      'y',
    ),
    read: (m) => byReference(m),
  },
];

/** Where a reading may begin: one look finds the next place at which any rule is worth trying. */
export const TIME_BEGINS = pattern(
  `(?<![\\p{L}\\p{N}])(?:${anyOf(['trước', 'chậm nhất', 'muộn nhất', 'không', 'quá', 'cho đến', 'đến', 'từ', 'hết', 'tới', 'vào', 'trong', 'ngay', 'thời hạn', 'thời gian', 'hạn', 'hoàn thành', 'xong', 'định kỳ', 'hằng', 'hàng', 'mỗi', 'ngày', 'thứ', 'sáng', 'chiều', 'sau', 'tại', 'trình', 'giữa', 'đầu', 'một', 'tính', 'cập nhật', 'phát sinh', 'số liệu', 'chốt', 'kể', 'tối thiểu', 'và cả', 'quý', 'tháng', 'tuần', 'năm', 'nửa', 'sáu', 'hai', 'ba', 'có hiệu lực', 'hiệu lực', 'tối đa', 'ít nhất', 'sớm nhất', 'trễ nhất', 'bắt đầu', 'áp dụng', 'thực hiện từ', 'kéo dài', 'cuối', 'cứ', 'chủ nhật', 'báo cáo', 'theo', 'đúng', 'bảo đảm', 'đảm bảo', 'trong'])}(?![\\p{L}])|(?:tr[uưúứ][oơớóòờôỏõ0]?[cceo0c]|ch[aâậạầ]m nh[aâấắẩầá]t)(?= ng[àaáả]y)|\\d{1,3}(?= ?(?:lần|giờ|hằng|hàng|h(?![\\p{L}])|ngày|tháng|tuần|quý|năm|/)| \\())`.replace(
    '(?= ?',
    '(?=\\s{0,3}',
  ),
  'g',
);
