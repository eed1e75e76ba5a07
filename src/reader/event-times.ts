import { addDays } from '../domain/plain-date.js';
import { dateAt } from './date-words.js';
import { eachMatch, matchAt } from './pattern.js';
import { resolveDate } from './resolve-date.js';
import { type TimeContext, type TimeReading, fixed, fixedOn, none } from './time-reading.js';

const DATE_BEGINS = /(?<![\p{L}\d/.,-])(?:(?:ngày|mùng)\s{1,3})?\d/gu;
/** "Kế hoạch số 12/KH-UBND ngày 05/01/2024": the date of a document, not of the event. */
const CITES = /\d\/[\p{L}\d&-]{1,30}\s{0,3},?\s{0,3}(?:ký\s{1,3}|ban hành\s{1,3})?$/u;

/** "thẩm định trước khi trình": the order of two steps, no time; "trước khi trình kỳ họp" has one. */
const ONLY_AN_ORDER =
  /^trước\s+khi\s+(?:trình|ban\s+hành|gửi|báo\s+cáo|phê\s+duyệt|quyết\s+định|ký|tham\s+mưu|phát\s+hành|thanh\s+toán|giải\s+ngân|quyết\s+toán|công\s+bố|đăng\s+tải)(?!\p{L})/u;
/** "… trước khi báo cáo Bộ ít nhất 05 ngày làm việc": the step is so many days before the other. */
const SO_LONG_BEFORE =
  /(?:ít|chậm|muộn)\s+nhất(?:\s+là)?\s+\d{1,2}\s+(?:ngày|giờ|tuần|tháng)|tối\s+thiểu\s+\d{1,2}\s+(?:ngày|giờ|tuần|tháng)|\s\d{1,2}\s+(?:ngày|giờ|tuần|tháng)(?:\s+làm\s+việc)?\s*$/u;
const MEETING = /kỳ\s+họp|phiên\s+họp|cuộc\s+họp|hội\s+nghị|đại\s+hội|tết|\d{1,2}\s?\/\s?\d{1,2}(?!\p{L})/u;

/** Something that has no date of its own, unless its words name one (domain.md §21 G). */
export function onEvent(m: RegExpExecArray, low: string, context: TimeContext, strength: 2): TimeReading | null {
  const end = m.index + m[0].trimEnd().length;
  if (ONLY_AN_ORDER.test(m[0]) && !MEETING.test(m[0]) && !SO_LONG_BEFORE.test(m[0])) return none(m.index, end);
  // A date in the event's own words settles it: "trước khi vận hành mô hình mới (1/7/2025)"; what comes after it has none.
  if (!/^(?:ngay\s{1,3})?sau\s/u.test(m[0])) {
    const bracket = matchAt(
      /\s{0,3}\((?:(?:tức(?: là)?|nhằm|là|dương lịch:?)\s{1,3})?(?:ngày\s{1,3}(?=\d))?(?=\d|thứ\s)/uy,
      low,
      end,
    );
    for (const begin of eachMatch(DATE_BEGINS, m[0].slice(5, end - m.index))) {
      const at = m.index + 5 + begin.index;
      const date = CITES.test(low.slice(Math.max(0, at - 50), at)) ? null : dateAt(low, at);
      if (date && /[/.-]|tháng/u.test(low.slice(at, date.end))) return fixedOn(m.index, date, context, 3);
    }
    const date = bracket ? dateAt(low, end + bracket[0].length) : null;
    if (date) return fixedOn(m.index, date, context, 3);
  }
  return {
    start: m.index,
    end,
    deadline: { kind: 'event', text: m[0].trim().replace(/\s+/gu, ' ') },
    strength,
    issues: [],
  };
}

const DAY_WORDS =
  /(?:[\p{L}\s–-]|\d{1,3}(?=\s{1,3}năm)){2,90}?[\s(]{1,4}(?=(?:ngày\s{1,3})?\d{1,2}\s{0,2}(?:[/.-]|tháng)\s{0,2}\d)/uy;

/** "trước Ngày Chuyển đổi số quốc gia 10/10": a day that has a name and a date beside it. */
export function namedDay(m: RegExpExecArray, low: string, context: TimeContext): TimeReading | null {
  if (!/ngày|lễ|dịp|kỷ\s+niệm|^trước\s+(?:kỳ\s+)?$/u.test(m[0])) return null;
  const at = m.index + m[0].length;
  const isNamed =
    /ngày|lễ|dịp|kỷ\s+niệm/u.test(m[0]) || /^(?:quốc\s+khánh|tết\s+dương\s+lịch)/u.test(low.slice(at, at + 20));
  const words = isNamed ? matchAt(DAY_WORDS, low, at) : null;
  if (!words || /(?:^|\s)(?:số\s*$|khi\s|để\s|báo\s+cáo\s)/u.test(words[0])) return null;
  const date = dateAt(low, at + words[0].length);
  if (!date) return null;
  const reading = fixedOn(m.index, date, context, 3);
  return { ...reading, end: low[reading.end] === ')' ? reading.end + 1 : reading.end };
}

const EVENT_DATE = /^(?:(?:khi|ngày|thời\s+điểm|lúc)\s{1,3})?(?=\d{1,2}\s{0,2}[/.-]|\d{1,2}\s+tháng)/u;

/** "chậm nhất 05 ngày trước ngày khai mạc kỳ họp": an event, or counted back where the day is named. */
export function beforeEvent(m: RegExpExecArray, low: string, context: TimeContext): TimeReading | null {
  const before = /(?:trước|so\s+với)\s{1,3}(?!.{0,200}\s(?:trước|so\s+với)\s)/u.exec(m[0].slice(m[0].search(/\d/u)));
  const rest = before ? m[0].slice(m[0].search(/\d/u) + before.index + before[0].length) : '';
  const begins = EVENT_DATE.exec(rest);
  const unit = (m[2] ?? '').replace(/\s+/gu, ' ');
  if (begins && (unit === 'ngày' || unit === 'tuần')) {
    const date = dateAt(low, m.index + m[0].length - rest.length + begins[0].length);
    const { due, issues } = date ? resolveDate(date, context.issuedOn) : { due: null, issues: [] };
    const days = Number(m[1]) * (unit === 'tuần' ? 7 : 1);
    if (date && due !== null) return fixed(m.index, date.end, addDays(due, -days), 3, issues);
  }
  return onEvent(m, low, context, 2);
}
