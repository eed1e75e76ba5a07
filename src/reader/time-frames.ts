import { lastDayOfMonth, type PlainDate } from '../domain/plain-date.js';
import { countedFrom, type Frame, fridayOf, NEXT_YEAR, onDayOfMonth } from './frame-days.js';
import { type FrameEnd, frameRules } from './frame-rules.js';
import { matchAt } from './pattern.js';

/** The frame that begins at `index` of a text in lower case. */
export function frameAt(low: string, index: number): Frame | null {
  for (const rule of frameRules) {
    const match = matchAt(rule.at, low, index);
    const frame = match ? rule.read(match) : null;
    if (match && frame) return { ...frame, end: index + match[0].length };
  }
  return null;
}

/** The frame's last day; a missing year is the first whose end is not before `issuedOn`. Null when neither is known. */
export function frameEnd(frame: Frame, issuedOn: PlainDate | null): FrameEnd | null {
  const counted = issuedOn === null ? null : countedFrom(frame, issuedOn);
  if (counted !== null) return { due: counted, isRolled: false };
  if (frame.month === 0) return null;
  const dueIn = (year: number): PlainDate => {
    const last = lastDayOfMonth(year, frame.month);
    if (frame.weekOfMonth !== undefined) return fridayOf(frame.weekOfMonth, last);
    return frame.day === null ? last : onDayOfMonth(last, frame.day);
  };
  if (frame.year === NEXT_YEAR)
    return issuedOn === null ? null : { due: dueIn(Number(issuedOn.slice(0, 4)) + 1), isRolled: false };
  if (frame.year !== null)
    return frame.year >= 1900 && frame.year <= 2200 ? { due: dueIn(frame.year), isRolled: false } : null;
  if (issuedOn === null) return null;
  const year = Number(issuedOn.slice(0, 4));
  return dueIn(year) >= issuedOn
    ? { due: dueIn(year), other: dueIn(year + 1), isRolled: false }
    : { due: dueIn(year + 1), other: dueIn(year), isRolled: true };
}

/** The first day of a month, quarter or year; null for frames that begin on no settled day. */
export function frameStart(frame: Frame, due: PlainDate): PlainDate | null {
  if (frame.months === undefined || frame.day !== null || frame.weekOfMonth !== undefined) return null;
  const last = Number(due.slice(5, 7));
  return `${due.slice(0, 5)}${String(last - frame.months + 1).padStart(2, '0')}-01`;
}
