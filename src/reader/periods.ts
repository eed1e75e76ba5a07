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
  ['tuần', 'week'],
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
  const isSure = /^(?:trong (?:thời hạn|thời gian|vòng)|không quá|trong)/u.test(trigger.replace(/\s+/gu, ' '));
  if (anchor === null && (!isSure || trigger.startsWith('sau'))) return null;
  // "trong 05 năm", "trong 3 tháng" without an anchor tell how long something lasts.
  if (anchor === null && (words === 'năm' || words === 'quý')) return null;
  const { from, issues } = anchorOf(anchor, anchorWord);
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
const SIGNED = pattern(`^(?:ngày )?(?:ký|ban hành|phát hành)(?: ban hành)?(?: ${documentWords}(?: này)?)?(?:\\s|$)`);

function anchorOf(anchor: string | null, word: string | null): { from: PeriodAnchor; issues: DraftWarningCode[] } {
  if (anchor === null) return { from: 'receipt', issues: ['PERIOD_WITHOUT_ANCHOR'] };
  const words = anchor.replace(/\s+/gu, ' ').trim();
  if (word === 'sau' && !RECEIVED.test(words)) return { from: 'event', issues: [] };
  if (RECEIVED.test(words) || (RECEIVED_THIS.test(words) && /^\S+ (?:được )?\S+ \S+ (?:này|trên)/u.test(words)))
    return { from: 'receipt', issues: [] };
  const signed = SIGNED.exec(words);
  if (
    signed &&
    /^(?:\s|$)/u.test(words.slice(signed[0].trimEnd().length)) &&
    !/^(?:ngày )?ký (?:hợp đồng|kết|cam kết|biên bản)/u.test(words)
  ) {
    return { from: 'signing', issues: [] };
  }
  return { from: 'event', issues: [] };
}
