import { type PlainDate, addDays } from '../domain/plain-date.js';
import type { Frame } from './frame-days.js';
import { frameAt, frameEnd, frameStart } from './time-frames.js';
import { type OtherReading, type TimeContext, type TimeReading, fixed, onDay } from './time-reading.js';

const SURE = /hết|xong|hoàn thành|chậm nhất|muộn nhất|trước/u;

const ENDS_THEN = /(?<!\p{L})(?:hoàn\s+thành|kết\s+thúc|xong)\s+$/u;

const AND_THEN = /^(?:,|\s{1,9}và|\s{1,9}đến)\s{1,9}/u;
const AND_OF_ANOTHER_YEAR = /^,?\s{1,9}(?:và|đến)\s{1,9}/u;

/** A month or quarter of a later year; "và năm 2018" speaks of something else. */
const isBehind = (second: Frame, first: Frame): boolean =>
  !second.isVague && second.year !== null && first.year !== null && second.year > first.year;

/** "trong quý II": the frame begins at `index`, its trigger word at `start`. */
export function framed(start: number, index: number, low: string, context: TimeContext): TimeReading | null {
  const first = frameAt(low, index);
  if (!first) return null;
  // "trong năm 2015 và quý I năm 2016", "trong tháng 11, tháng 12 năm 2017 và tháng 01 năm 2018": the later one ends it.
  const and =
    first.year === null
      ? null
      : (first.isVague ? AND_THEN : AND_OF_ANOTHER_YEAR).exec(low.slice(first.end, first.end + 20));
  const second = and ? frameAt(low, first.end + and[0].length) : null;
  const isLater = second !== null && second.year !== null && (first.isVague || isBehind(second, first));
  const frame = isLater ? second : first;
  const trigger = low.slice(start, index);
  const isAim = /^(?:(?:cho )?đến|từ nay (?:cho )?(?:đến|tới)|tới)\s+$/u.test(trigger) && low.startsWith('năm', index);
  // "hoàn thành đến năm 2016" is a time of the work itself.
  if (isAim && !ENDS_THEN.test(low.slice(Math.max(0, start - 20), start))) return null;
  const end = frameEnd(frame, context.issuedOn);
  if (end === null) return { start, end: frame.end, deadline: null, strength: 2, issues: ['YEAR_UNKNOWN'] };
  const isVague = frame.isVague && !SURE.test(low.slice(Math.max(0, start - 12), index));
  // "trước quý IV" is over before the quarter begins; some say so for its end.
  // "không để sang tháng 11" leaves no choice.
  const isNotInto = /(?:sang|qua)\s+$/u.test(trigger);
  const startOn = isNotInto || /trước\s+$/u.test(trigger) ? frameStart(frame, end.due) : null;
  const due = startOn === null ? end.due : addDays(startOn, -1);
  const reading: TimeReading = { ...fixed(start, frame.end, due, isVague ? 1 : 3, []), isFrame: true };
  const others: OtherReading[] = [];
  if (startOn !== null && !isNotInto) add(others, end.due, 'SEVERAL_READINGS');
  for (const other of frame.others ?? []) add(others, other(end.due), 'SEVERAL_READINGS');
  if (others.length > 0 || frame.isLoose === true) reading.issues.push('SEVERAL_READINGS');
  if (end.other !== undefined) add(others, end.other, 'YEAR_INFERRED');
  if (end.isRolled) reading.issues.push('YEAR_INFERRED');
  return others.length > 0 ? { ...reading, others } : reading;
}

function add(others: OtherReading[], due: PlainDate, why: OtherReading['why']): void {
  others.push({ deadline: onDay(due), why });
}
