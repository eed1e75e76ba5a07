import type { Cadence } from '../../domain/deadline.js';
import { cadenceOf, cadencesIn, isAdjective } from '../cadences.js';
import { NUMBER_WORDS, numberOf } from '../date-words.js';
import { WORD_END, pattern } from '../pattern.js';
import { type TimeRule, recurring, none } from '../time-reading.js';
import { BY, CADENCE, EVERY } from './time-words.js';

/** What is done so many times: "02 buổi mỗi tuần". */
const TIMES = '(?:lần|buổi|kỳ|đợt|số|bản tin|tin|bài|phiên|cuộc|ca|chuyên mục)';

/** So many months are a period with a name. */
const WHOLE_PERIODS = new Map<number, Cadence>([
  [3, 'quarter'],
  [6, 'half_year'],
  [12, 'year'],
]);

/** A cadence said by its own words: "định kỳ hằng quý, 6 tháng, năm" (domain.md §21 F 73–78, 86–91). */
export const cadenceRules: readonly TimeRule[] = [
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
    numbers: '89, 91',
    example: 'cứ 2 tuần, các đơn vị phải báo cáo một lần',
    at: pattern(
      `cứ (?:(?:mỗi )?(\\d{1,2}|${NUMBER_WORDS}) )?(ngày|tuần|tháng|quý)(?=,? [^.;]{3,120} (?:một|1|01) lần${WORD_END})`,
      'y',
    ),
    read: (m) => {
      const n = numberOf(m[1] ?? '') ?? 1;
      const whole = m[2] === 'tháng' ? WHOLE_PERIODS.get(n) : undefined;
      const reading = recurring(m, [whole ?? cadenceOf(m[2] ?? '')], undefined);
      if (n > 1 && whole === undefined && reading.deadline?.kind === 'recurring') reading.deadline.interval = n;
      return reading;
    },
  },
  {
    numbers: '73–78',
    example: 'báo cáo UBND tỉnh theo tuần, tháng; cập nhật số liệu theo ngày',
    at: pattern(
      `(?<=(?:báo cáo|tổng hợp|thống kê|cập nhật|gửi|đánh giá|công khai|công bố|giám sát|kiểm tra|theo dõi|giao ban)(?: (?!theo)[\\p{L}&-]{1,20},?){0,12} )theo (?:từng )?(ngày|tuần|tháng|quý)((?:(?:,| và|/)\\s{0,3}(?:từng )?(?:tuần|tháng|quý|(?:0?6|sáu) tháng|năm)${WORD_END}(?! \\d)){0,4})(?=\\s{0,3}(?:[.;,)]|$)| (?:về|cho|gửi|để|đến|tới|và) )`,
      'y',
    ),
    read: (m) => recurring(m, cadencesIn(`${m[1] ?? ''}${m[2] ?? ''}`), undefined),
  },
  {
    numbers: '90',
    example: 'ít nhất một lần trong năm; tối thiểu 01 lần/năm',
    at: pattern(
      `(?:một|1|01) lần\\s{0,3}(?:trong|/|một|mỗi)\\s{0,3}(?:một )?(ngày|tuần|tháng|quý|năm)${WORD_END}`,
      'y',
    ),
    read: (m) => recurring(m, [cadenceOf(m[1] ?? '')], undefined),
  },
  {
    numbers: '76–78',
    example: 'sơ kết 6 tháng, tổng kết năm; báo cáo sơ kết quý, tổng kết năm',
    at: pattern(`sơ kết (0?6 tháng|sáu tháng|quý|tháng)(?:,| và) tổng kết (?:cuối )?năm${WORD_END}(?! \\d)`, 'y'),
    read: (m) => recurring(m, cadencesIn(`${m[1] ?? ''}, năm`), undefined),
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
    numbers: '89, 91',
    example: 'định kỳ 3 tháng báo cáo; định kỳ 02 tuần',
    at: pattern(
      `định kỳ (?:mỗi |cứ )?(\\d{1,2}|${NUMBER_WORDS}) (tháng|tuần|ngày)(?! (?:đầu|cuối) năm|,| và)${WORD_END}`,
      'y',
    ),
    read: (m) => {
      const n = numberOf(m[1] ?? '') ?? 1;
      const whole = m[2] === 'tháng' ? WHOLE_PERIODS.get(n) : undefined;
      if (whole) return recurring(m, [whole], undefined);
      const reading = recurring(m, [cadenceOf(m[2] ?? '')], undefined);
      if (n > 1 && reading.deadline?.kind === 'recurring') reading.deadline.interval = n;
      return reading;
    },
  },
  {
    numbers: '76–78, 91',
    example: 'định kỳ 03 tháng, 06 tháng và năm',
    at: pattern(
      `định kỳ (?:0?3|ba) tháng(?:,| và)\\s{0,3}(?:(?:0?6|sáu) tháng)?((?:(?:,| và)?\\s{0,3}(?:${EVERY} |một |cả )?năm${WORD_END})?)(?! \\d)`,
      'y',
    ),
    read: (m) => {
      const every: Cadence[] = ['quarter'];
      if (/6|sáu/u.test(m[0])) every.push('half_year');
      if (m[1] !== '') every.push('year');
      return recurring(m, every, undefined);
    },
  },
  {
    numbers: '75, 78',
    example: 'định kỳ 6 tháng, hằng năm',
    at: pattern(
      `định kỳ(?: báo cáo)?(?: theo)?[ (]\\s{0,3}(?!ngày \\d)${CADENCE}((?:(?:,| và|/)\\s{0,3}(?:${EVERY} )?(?:tháng|quý|(?:0?6|sáu) tháng|(?:cả |0?1 |một )?năm)${WORD_END}){0,4})${WORD_END}`,
      'y',
    ),
    read: (m) => recurring(m, cadencesIn(`${m[1] ?? ''}${m[2] ?? ''}`), undefined),
  },
  {
    numbers: '78',
    example: '6 tháng, hằng năm; báo cáo quý, năm',
    at: pattern(
      `(?:quý(?:,| và)\\s{1,3}(?:(?:0?6|sáu) tháng(?:,| và)\\s{0,3})?|(?:0?6|sáu) tháng(?:,| và)\\s{0,3})(?:${EVERY} |cả |một |0?1 )?năm(?! \\d| học)${WORD_END}`,
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
    example: '02 lần/năm; một năm 02 lần; 02 kỳ/tháng; ít nhất 02 buổi mỗi tuần; ngày 02 lần',
    at: pattern(
      `(?:ít nhất |tối thiểu )?(?:(\\d{1,2}|hai|ba|bốn) ${TIMES}\\s{0,3}(?:/|trong|một|m[ỗổ]i|${EVERY})\\s{0,3}(?:một |01 )?(ngày|tuần|tháng|quý|năm)|(?:(?:m[ỗổ]i|một|01) )?(ngày|tuần|tháng|quý|năm),? (?:ít nhất |tối thiểu )?(\\d{1,2}|hai|ba|bốn) ${TIMES})${WORD_END}`,
      'y',
    ),
    read: (m) => {
      const [times, unit] = [numberOf(m[1] ?? m[4] ?? ''), m[2] ?? m[3] ?? ''];
      if (unit !== 'năm') return recurring(m, [cadenceOf(unit)], undefined);
      return recurring(
        m,
        [times === 2 ? 'half_year' : times === 4 ? 'quarter' : times === 12 ? 'month' : 'year'],
        undefined,
      );
    },
  },
];
