import { dateAt, timeAt } from './date-words.js';
import { matchAt } from './pattern.js';
import { resolveDate } from './resolve-date.js';
import { type TimeContext, type TimeReading, fixed } from './time-reading.js';

/** "trước 16 giờ ngày 12/3", "trước 17 giờ cùng ngày": the match ends where the hour begins. */
export function atAnHour(m: RegExpExecArray, low: string, context: TimeContext): TimeReading | null {
  const time = timeAt(low, m.index + m[0].length);
  if (!time) return null;
  const isEndOfDay = time.hour === 24;
  const clock = `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
  const to = matchAt(/[\s,(]{0,8}(?:cùng ngày|cùng\sngày|(?:của\s{1,3})?(?=ngày|thứ|chủ nhật|\d))/uy, low, time.end);
  const same = to !== null && /cùng\s+ngày/u.test(to[0]);
  const date = to && !same ? dateAt(low, time.end + to[0].length) : null;
  const resolved = date ? resolveDate(date, context.issuedOn) : null;
  const due = resolved ? resolved.due : context.sameDay;
  const end = date ? date.end : same && to ? time.end + to[0].length : time.end;
  const reading = fixed(m.index, end, due, 3, resolved?.issues ?? (due === null ? ['YEAR_UNKNOWN'] : []));
  if (reading.deadline?.kind === 'fixed' && !isEndOfDay) reading.deadline.time = clock;
  return reading;
}
