import { addDays } from '../domain/plain-date.js';
import { dateAt, timeAt } from './date-words.js';
import { matchAt, pattern } from './pattern.js';
import { type TimeContext, type TimeReading, fixed, fixedOn, onDay } from './time-reading.js';

const TO_ITS_DAY = pattern(
  '[\\s,(]{0,8}(?:(?:buổi )?(?:sáng|chiều|trưa|tối|đêm)(?: của)?,?\\s{1,3})?(?:(?:trong |của )?cùng ngày|ngày hôm nay|hôm nay|nay(?![\\p{L}])|ngày mai|mai(?![\\p{L}])|(?:của\\s{1,3})?(?=ngày|thứ|chủ nhật|\\d))',
  'y',
);

/** "trước 16 giờ ngày 12/3", "trước 17 giờ cùng ngày", "trước 16h30": the match ends where the hour begins. */
export function atAnHour(m: RegExpExecArray, low: string, context: TimeContext): TimeReading | null {
  const time = timeAt(low, m.index + m[0].length);
  if (!time) return null;
  // "24 giờ" is the end of the day (S2).
  const to = matchAt(TO_ITS_DAY, low, time.end);
  // "ngay trong 24 giờ" says how long.
  if (!to && /trong\s{1,9}$/u.test(m[0])) return null;
  const isAfternoon =
    time.hour < 12 && /^\s{0,3}(?:buổi\s+)?(?:chiều|tối)(?!\p{L})/u.test(low.slice(time.end, time.end + 14));
  const hour = isAfternoon ? time.hour + 12 : time.hour;
  const clock = hour === 24 ? undefined : `${String(hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
  const words = to ? low.slice(time.end, time.end + to[0].length) : '';
  const date = to && !/(?:cùng\s+ngày|nay|mai)$/u.test(words) ? dateAt(low, time.end + to[0].length) : null;
  if (date) return { ...fixedOn(m.index, date, context, 3, clock), strength: 3 };
  const isToday = /(?:hôm\s+|^\s*|\s)nay$/u.test(words);
  const isTomorrow = words.endsWith('mai');
  const isSame = /cùng\s/u.test(words);
  const tomorrow = isTomorrow && context.issuedOn !== null ? addDays(context.issuedOn, 1) : null;
  const due = isToday ? context.issuedOn : isTomorrow ? tomorrow : context.sameDay;
  const end = isToday || isTomorrow || isSame ? time.end + words.length : time.end;
  const reading = fixed(m.index, end, due, 3, due === null ? ['DAY_UNKNOWN'] : []);
  if (due !== null) reading.deadline = onDay(due, clock);
  if (clock !== undefined && !isToday && !isTomorrow && (!isSame || due === null)) reading.hour = clock;
  if (isSame) reading.isSameDay = true;
  if (due === null && context.issuedOn !== null)
    reading.others = [{ deadline: onDay(context.issuedOn, clock), why: 'DAY_UNKNOWN' }];
  return reading;
}
