import type { PeriodAnchor, PeriodUnit } from '../domain/deadline.js';
import { numberOf } from './date-words.js';
import type { DraftWarningCode } from './draft.js';
import { documentWords } from './lexicon/document-words.js';
import { WORD_END, pattern } from './pattern.js';
import { withoutSecondReading } from './resolve-date.js';
import type { TimeReading } from './time-reading.js';

const UNITS = new Map<string, PeriodUnit>([
  ['ngày làm việc', 'working_day'],
  ['ngày', 'day'],
  ['giờ', 'hour'],
  ['h', 'hour'],
  ['tuần', 'week'],
  ['tuần lễ', 'week'],
  ['tháng', 'month'],
]);

/** "trong thời hạn 10 ngày làm việc kể từ …": the words of the match, its anchor apart (domain.md §21 D). */
export function period(
  m: RegExpExecArray,
  trigger: string,
  count: string,
  unitWords: string,
  anchor: string | null,
  anchorWord: string | null,
): TimeReading | null {
  const words = unitWords.replace(/\s+/gu, ' ');
  let amount = count === 'nửa' ? 0.5 : (numberOf(count) ?? 0);
  let unit = UNITS.get(words);
  if (words === 'giờ làm việc') unit = 'hour';
  if (words === 'quý') [amount, unit] = [amount * 3, 'month'];
  if (words === 'năm') [amount, unit] = [amount * 12, 'month'];
  if (unit === 'month' && amount === 0.5) [amount, unit] = [15, 'day'];
  if (unit === undefined || amount <= 0 || !Number.isInteger(amount)) return null;
  const isSure = /^(?:trong (?:thời hạn|thời gian|vòng)|không quá|tối đa|trong|thời hạn \S)/u.test(
    trigger.replace(/\s+/gu, ' '),
  );
  const isAfter =
    trigger.startsWith('sau') && AND_THEN.test(m.input.slice(m.index + m[0].length, m.index + m[0].length + 24));
  if (anchor === null && !isSure && !isAfter) return null;
  // "trong 05 năm", "trong 3 tháng" without an anchor tell how long something lasts.
  if (anchor === null && (words === 'năm' || words === 'quý')) return null;
  // "trong 10 ngày tới" is counted from the day of the document.
  const isFromNow = anchor === null && FROM_NOW.test(m.input.slice(m.index + m[0].length, m.index + m[0].length + 12));
  const isOnceIt = anchor === null && ONCE_IT_HAPPENS.test(m.input.slice(Math.max(0, m.index - 160), m.index));
  const { from, issues } = isFromNow
    ? SIGNING
    : isOnceIt
      ? ONCE
      : anchorOf(anchor, anchorWord, m.input.slice(Math.max(0, m.index - 60), m.index));
  let end = m.index + m[0].length;
  if (anchor !== null) end -= anchor.length - withoutSecondReading(anchor).length;
  return { start: m.index, end, deadline: { kind: 'period', amount, unit, from }, strength: 3, issues };
}

const RECEIVED = pattern(
  `^(?:(?:cơ quan|đơn vị|địa phương) )?(?:ngày )?nhận(?: được)?(?: (${documentWords})(?: số [^ ]{1,30})?( này| trên)?)?\\s*$`,
);
const RECEIVED_THIS = pattern(
  `^(?:(?:cơ quan|đơn vị|địa phương) )?(?:ngày )?nhận(?: được)? ${documentWords}(?: này| trên)?${WORD_END}`,
);
/** "kể từ ngày ký, các đơn vị …": what may stand behind the day of signing; "ký hợp đồng" is another day. */
const SIGNED = pattern(
  `^(?:ngày )?(?:ký|ban hành|phát hành)(?: ban hành)? ${documentWords} này${WORD_END}|^(?:ngày )?(?:ký|ban hành|phát hành|ra(?= (?:thông báo|công văn|công điện|chỉ thị|kết luận)))(?: ban hành)?(?: (?:${documentWords}|này)(?: này| trên)?)?\\s{0,3}(?:$|(?<=\\s)(?:để|phải|các|ubnd|ủy ban|sở|đơn vị|báo cáo|gửi|hoàn thành|tổ chức|trình|thực hiện|và|có trách nhiệm|rà soát|xây dựng|cung cấp|tham mưu|đề nghị|yêu cầu)(?![\\p{L}]))`,
);
/** "kể từ ngày Thông báo này được ban hành", "kể từ khi có Công văn này". */
const OF_THIS = pattern(
  `^(?:ngày )?(?:có )?${documentWords} này(?: (?:được )?(?:ký|ban hành|phát hành)(?: ban hành)?)?\\s*$`,
);
const FROM_NOW = /^\s{1,3}(?:tới|sắp\s+tới)(?!\p{L})/u;
/** "Khi phát hiện ổ dịch, trong 24 giờ phải báo cáo": counted from when it happens. */
const ONCE_IT_HAPPENS =
  /(?:^|[.;:\n])\s{0,9}(?:[-+•*]\s{0,3})?(?:(?:mỗi |ngay )?khi|nếu|(?:trong )?trường hợp|hễ)\s[^.;:]{3,140}$/u;
const ONCE: { from: PeriodAnchor; issues: DraftWarningCode[] } = { from: 'event', issues: [] };
const SIGNING: { from: PeriodAnchor; issues: DraftWarningCode[] } = { from: 'signing', issues: [] };
/** "sau 10 ngày phải hoàn thành": what is to be done then; "sau 10 ngày triển khai" tells how long something went on. */
const AND_THEN = /^,?\s{0,3}(?:phải|hoàn\s+thành|báo\s+cáo|gửi|trình|có\s+văn|tổng\s+hợp|trả\s+lời|nộp|xong)(?!\p{L})/u;

/** "mỗi hồ sơ không quá 05 ngày kể từ ngày nhận": what is received comes one by one, it is not this document. */
const EACH_PAPER = pattern(
  '(?<![\\p{L}])(?:mỗi|từng|một) (?:hồ sơ|đề nghị|đơn|dự thảo|văn bản|yêu cầu|phản ánh|kiến nghị|trường hợp|vụ việc)(?:,? [\\p{L}]{1,8}){0,5},?\\s{1,5}$',
);
const NO_PAPER_NAMED = /^(?:ngày )?nhận(?: được)?$/u;

function anchorOf(
  anchor: string | null,
  word: string | null,
  before: string,
): { from: PeriodAnchor; issues: DraftWarningCode[] } {
  if (anchor === null) return { from: 'receipt', issues: ['PERIOD_WITHOUT_ANCHOR'] };
  const words = anchor.replace(/\s+/gu, ' ').trim();
  if (NO_PAPER_NAMED.test(words) && EACH_PAPER.test(before)) return { from: 'event', issues: [] };
  // "sau khi ban hành kế hoạch": a plan of their own, unless it says "ngày ký".
  if (word === 'sau' && !RECEIVED.test(words))
    return { from: /^ngày ký(?![\p{L}])/u.test(words) && SIGNED.test(words) ? 'signing' : 'event', issues: [] };
  if (
    RECEIVED.test(words) ||
    (RECEIVED_THIS.test(words) && /^\S{1,40} (?:được )?\S{1,40} \S{1,40} (?:này|trên)/u.test(words))
  )
    return { from: 'receipt', issues: [] };
  return { from: SIGNED.test(words) || OF_THIS.test(words) ? 'signing' : 'event', issues: [] };
}
