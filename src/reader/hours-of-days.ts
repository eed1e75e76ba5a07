import { type WrittenDate, dateAt } from './date-words.js';
import { resolveDate } from './resolve-date.js';
import { type TimeContext, type TimeReading, onDay } from './time-reading.js';
import { eachMatch } from './pattern.js';

/** A day named in the same sentence, this far before the hour at most. */
const FARTHEST_DAY = 160;
const DAY_BEGINS = /(?<![\p{L}\d/.,-])(?:ngày|thứ)\s{1,3}(?:\d|hai|ba|tư|năm|sáu|bảy)/gu;

/** So many phrases back at most the day of an hour is looked for. */
const PHRASES_BACK = 4;

/**
 * "Trong ngày 05/11, trước 16h30 …": an hour is joined to the day that its sentence names, the nearest before it, else
 * the one behind; both are one reading then.
 */
export function withDays(readings: TimeReading[], low: string, context: TimeContext): TimeReading[] {
  const joined: TimeReading[] = [];
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i];
    if (!reading) continue;
    if (reading.hour === undefined) {
      joined.push(reading);
      continue;
    }
    const before = joined.slice(-PHRASES_BACK).findLast((day) => isDay(day, reading, low));
    const bare = bareDayBefore(low, reading.start, reading.isSameDay === true);
    const next = readings[i + 1];
    if (before && (!bare || bare.start < before.end)) {
      joined.splice(joined.lastIndexOf(before), 1, withHour(before, reading));
    } else if (bare) {
      joined.push(onBareDay(bare, reading, context) ?? reading);
    } else if (next && isDay(next, reading, low)) {
      joined.push(withHour(next, reading));
      i++;
    } else {
      joined.push(reading);
    }
  }
  return joined;
}

/** A day without an hour of its own, in the same sentence. */
function isDay(day: TimeReading, hour: TimeReading, low: string): boolean {
  if (day.date === undefined || day.hour !== undefined || day.strength < 2) return false;
  if (day.deadline?.kind !== 'fixed' || day.deadline.time !== undefined) return false;
  const [from, to] = day.end <= hour.start ? [day.end, hour.start] : [hour.end, day.start];
  return to - from < FARTHEST_DAY && !/[.;]\s/u.test(low.slice(from, to));
}

function withHour(day: TimeReading, hour: TimeReading): TimeReading {
  const time = hour.hour;
  const due = day.date;
  if (due === undefined) return hour;
  const { cutOffDay: _day, cutOffMonth: _month, hour: _hour, others, ...kept } = { ...day };
  return {
    ...kept,
    start: Math.min(day.start, hour.start),
    end: Math.max(day.end, hour.end),
    strength: 3,
    deadline: onDay(due, time),
    ...(others
      ? {
          others: others.map((other) =>
            other.deadline.kind === 'fixed' ? { ...other, deadline: onDay(other.deadline.due, time) } : other,
          ),
        }
      : {}),
  };
}

interface BareDay {
  start: number;
  date: WrittenDate;
}

/** "Ngày 12/7/2024, chậm nhất 16 giờ 30": a day that no rule reads by itself. */
function bareDayBefore(low: string, hourAt: number, isAcross: boolean): BareDay | null {
  const from = Math.max(0, hourAt - FARTHEST_DAY);
  const before = low.slice(from, hourAt);
  const sentence = isAcross ? 0 : Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1;
  let found: BareDay | null = null;
  for (const begin of eachMatch(DAY_BEGINS, before.slice(sentence))) {
    const start = from + sentence + begin.index;
    const date = dateAt(low, start);
    // A day that is a document's, "Công điện số 5/CĐ-UBND ngày 01/7/2024", is none of the work.
    const isCited = /\d\/[\p{L}\d&-]{1,30}\s{0,3},?\s{0,3}$/u.test(low.slice(Math.max(0, start - 45), start));
    if (date && date.end <= hourAt && !isCited) found = { start, date };
  }
  return found;
}

function onBareDay({ start, date }: BareDay, hour: TimeReading, context: TimeContext): TimeReading | null {
  const { due, issues, others } = resolveDate(date, context.issuedOn);
  if (due === null) return null;
  const { hour: time, others: _others, ...kept } = hour;
  return {
    ...kept,
    // The words of a sentence before are not part of this one's.
    start: hour.isSameDay === true ? hour.start : start,
    deadline: onDay(due, time),
    date: due,
    issues,
    ...(others.length > 0
      ? { others: others.map((other) => ({ deadline: onDay(other.due, time), why: other.why })) }
      : {}),
  };
}
