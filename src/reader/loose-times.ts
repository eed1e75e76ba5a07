import { addDays, weekdayOf } from '../domain/plain-date.js';
import { weekdayNamed } from './date-words.js';
import { type TimeContext, type TimeReading, fixed, onDay } from './time-reading.js';

/** "xong ngay trong tuần": the last working day of the week of issue (S13). */
export function thisWeek(m: RegExpExecArray, { issuedOn }: TimeContext): TimeReading {
  const due = issuedOn === null ? null : addDays(issuedOn, 5 - weekdayOf(issuedOn));
  const reading = fixed(m.index, m.index + m[0].length, due, 2, [due === null ? 'DAY_UNKNOWN' : 'SEVERAL_READINGS']);
  return due === null
    ? reading
    : { ...reading, others: [{ deadline: onDay(addDays(due, 2)), why: 'SEVERAL_READINGS' }] };
}

/** "ngay trong chiều nay", "trước ngày mai": counted from the day of issue. */
export function todayOrTomorrow(m: RegExpExecArray, { issuedOn }: TimeContext): TimeReading {
  const due = issuedOn === null ? null : m[1] === 'mai' ? addDays(issuedOn, 1) : issuedOn;
  return fixed(m.index, m.index + m[0].length, due, 3, due === null ? ['DAY_UNKNOWN'] : []);
}

/** "chậm nhất chiều thứ Sáu": the first such day from the day of issue on, or one of a week. */
export function nextWeekday(m: RegExpExecArray, { issuedOn }: TimeContext): TimeReading {
  const weekday = weekdayNamed(m[1] ?? '');
  const [start, end] = [m.index, m.index + m[0].length];
  const cutOff = weekday === undefined ? {} : { cutOffWeekday: weekday };
  if (issuedOn === null || weekday === undefined) return { ...fixed(start, end, null, 1, ['DAY_UNKNOWN']), ...cutOff };
  const due = addDays(issuedOn, (weekday - weekdayOf(issuedOn) + 7) % 7);
  return {
    ...fixed(start, end, due, 2, ['SEVERAL_READINGS']),
    others: [{ deadline: onDay(addDays(due, 7)), why: 'SEVERAL_READINGS' }],
    ...cutOff,
  };
}

/** Where a part of the day ends (S2); offered beside the day, because offices differ. */
const PARTS_OF_DAY: readonly { at: RegExp; until: string }[] = [
  { at: /\s(?:sáng|trưa)\s/u, until: '12:00' },
  { at: /\s(?:chiều|giờ\s+làm\s+việc|giờ\s+hành\s+chính|giờ\s+nghỉ)\s/u, until: '17:00' },
];

/** "trong buổi sáng ngày 23/9": due on that day, with the hour of setting S2 as the other reading. */
export function withPartOfDay(reading: TimeReading, words: string): TimeReading {
  const part = PARTS_OF_DAY.find(({ at }) => at.test(words));
  if (!part || reading.date === undefined) return reading;
  return {
    ...reading,
    issues: [...reading.issues, 'SEVERAL_READINGS'],
    others: [...(reading.others ?? []), { deadline: onDay(reading.date, part.until), why: 'SEVERAL_READINGS' }],
  };
}

/** "theo lộ trình tại Kế hoạch số 12/KH-UBND": the date stands in another document; a person looks it up. */
export function byReference(m: RegExpExecArray): TimeReading {
  const text = m[0].replace(/\s+/gu, ' ').trim();
  return {
    start: m.index,
    end: m.index + m[0].trimEnd().length,
    deadline: null,
    strength: 1,
    issues: ['DEADLINE_BY_REFERENCE'],
    others: [{ deadline: { kind: 'event', text }, why: 'DEADLINE_BY_REFERENCE' }],
  };
}
