import { dateAt } from './date-words.js';
import { matchAt } from './pattern.js';
import { resolveDate } from './resolve-date.js';
import { type TimeContext, type TimeReading, fixed } from './time-reading.js';

/** Something that has no date of its own, unless its words name one (domain.md §21 G). */
export function onEvent(m: RegExpExecArray, low: string, context: TimeContext, strength: 2): TimeReading | null {
  const end = m.index + m[0].trimEnd().length;
  // A date in the event's own words settles it: "trước khi vận hành mô hình mới (1/7/2025)".
  const bracket = matchAt(/\s{0,3}\((?=\d)/uy, low, end);
  for (let i = m.index + 5; i < end; i++) {
    if (!/\d/u.test(low[i] ?? '') || /[\d/.,]/u.test(low[i - 1] ?? '')) continue;
    const date = dateAt(low, i);
    if (date && /[/.-]|tháng/u.test(low.slice(i, date.end))) {
      const resolved = resolveDate(date, context.issuedOn);
      return fixed(m.index, date.end, resolved.due, 3, resolved.issues);
    }
  }
  const date = bracket ? dateAt(low, end + bracket[0].length) : null;
  if (date) {
    const resolved = resolveDate(date, context.issuedOn);
    return fixed(m.index, date.end, resolved.due, 3, resolved.issues);
  }
  return {
    start: m.index,
    end,
    deadline: { kind: 'event', text: m[0].trim().replace(/\s+/gu, ' ') },
    strength,
    issues: [],
  };
}
