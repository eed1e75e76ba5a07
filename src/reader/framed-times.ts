import { frameAt, frameEnd } from './time-frames.js';
import { type TimeContext, type TimeReading, fixed } from './time-reading.js';

/** "trong quý II": the frame begins at `index`, its trigger word at `start`. */
export function framed(start: number, index: number, low: string, context: TimeContext): TimeReading | null {
  const frame = frameAt(low, index);
  if (!frame) return null;
  const trigger = low.slice(start, index);
  const isAim = /^(?:(?:cho )?đến|từ nay đến|tới)\s+$/u.test(trigger) && low.startsWith('năm', index);
  if (isAim) return null;
  const end = frameEnd(frame, context.issuedOn);
  if (end === null) return { start, end: frame.end, deadline: null, strength: 2, issues: ['YEAR_UNKNOWN'] };
  return fixed(
    start,
    frame.end,
    end.due,
    frame.isVague && !/hết|xong|hoàn thành|chậm nhất/u.test(low.slice(Math.max(0, start - 12), index)) ? 1 : 3,
    [],
  );
}
