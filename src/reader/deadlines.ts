import type { Cadence, DeadlineRule } from '../domain/deadline.js';
import type { PlainDate } from '../domain/plain-date.js';
import { TIME_BEGINS, cellReading, timeRules } from './deadline-grammar.js';
import { matchAt } from './pattern.js';
import type { Stretch } from './source-text.js';
import type { TimeContext, TimeReading } from './time-reading.js';

/** The deadline of one item, and the reading that it came from (places local to the stretch). */
export interface ItemDeadline {
  deadline: DeadlineRule | null;
  reading: TimeReading | null;
  readings: TimeReading[];
}

/** Every phrase about time in the stretch, in the order of the text. */
export function timeReadings(s: Stretch, context: TimeContext): TimeReading[] {
  const readings: TimeReading[] = [];
  let sameDay: PlainDate | null = context.sameDay;
  TIME_BEGINS.lastIndex = 0;
  for (let begin = TIME_BEGINS.exec(s.low); begin !== null; begin = TIME_BEGINS.exec(s.low)) {
    const index = begin.index;
    let found: TimeReading | null = null;
    for (const rule of timeRules) {
      const match = matchAt(rule.at, s.low, index);
      found = match ? rule.read(match, s.low, { ...context, sameDay }) : null;
      if (found) break;
    }
    if (!found) {
      TIME_BEGINS.lastIndex = index + 1;
      continue;
    }
    readings.push(found);
    if (found.date !== undefined) sameDay = found.date;
    TIME_BEGINS.lastIndex = Math.max(found.end, index + 1);
  }
  return readings;
}

/** The deadline of an item in running text; null when no date or cadence binds the work. */
export function deadlineOf(s: Stretch, context: TimeContext, workStart = 0): ItemDeadline {
  // "Về nhiệm vụ trong năm 2020, giao Sở X …": a vague frame before the subject is no time of the work.
  return choose(
    timeReadings(s, context).filter((reading) => reading.strength > 1 || reading.start >= workStart),
    s,
  );
}

/** The deadline of a table's cell, where trigger words are left out. */
export function deadlineOfCell(s: Stretch, context: TimeContext): ItemDeadline {
  const readings = timeReadings(s, context);
  const running = choose(readings, s);
  if (running.deadline !== null && running.deadline.kind !== 'event') return running;
  const cell = cellReading(s.low, context);
  return cell ? choose([cell], s) : running;
}

function choose(all: TimeReading[], s: Stretch): ItemDeadline {
  const recurring = merged(all);
  const readings = all.filter((r) => !isAim(r, s));
  const fixed = readings.filter(
    (r) =>
      r.deadline?.kind !== 'recurring' &&
      (r.deadline !== null || r.issues.length > 0) &&
      !(recurring && r.cutOffDay !== undefined),
  );
  const candidates = [...fixed, ...(recurring ? [recurring] : [])].sort(
    (a, b) => b.strength - a.strength || a.start - b.start,
  );
  const best = candidates[0] ?? null;
  if (!best) return { deadline: null, reading: null, readings: all };
  return { deadline: best.deadline === null ? null : asWritten(best, s), reading: best, readings: all };
}

/** Several cadences and a cut-off day, said in different places of one item, are one rule. */
function merged(readings: TimeReading[]): TimeReading | null {
  const found = readings.filter((r) => r.deadline?.kind === 'recurring');
  const first = found[0];
  if (!first) return null;
  const every: Cadence[] = [];
  let by: Extract<DeadlineRule, { kind: 'recurring' }>['by'];
  let interval: number | undefined;
  for (const { deadline } of found) {
    if (deadline?.kind !== 'recurring') continue;
    for (const cadence of deadline.every) if (!every.includes(cadence)) every.push(cadence);
    by ??= deadline.by;
    interval ??= deadline.interval;
  }
  if (every.length === 0) every.push('month');
  const cutOff = readings.find((r) => r.cutOffDay !== undefined);
  if (by === undefined && cutOff?.cutOffDay !== undefined) {
    by = { day: cutOff.cutOffDay, month: every.includes('month') ? 'same' : 'last' };
  }
  const end = Math.max(...found.map((r) => r.end), by && cutOff ? cutOff.end : 0);
  const start = Math.min(first.start, by && cutOff ? cutOff.start : first.start);
  const deadline: DeadlineRule = { kind: 'recurring', every };
  if (by) deadline.by = by;
  if (interval !== undefined) deadline.interval = interval;
  return { start, end, deadline, strength: 3, issues: found.flatMap((r) => r.issues) };
}

/** "nhằm … trong năm 2017": a vague frame behind a purpose is an aim of the whole, no deadline of the item. */
function isAim(reading: TimeReading, s: Stretch): boolean {
  if (reading.strength > 1 || reading.cutOffDay !== undefined) return false;
  if (reading.deadline?.kind !== 'fixed') return false;
  const before = s.low.slice(0, reading.start);
  const clause = before.slice(Math.max(before.lastIndexOf('. '), 0));
  return /(?<![\p{L}])(?:nhằm|để)(?![\p{L}])/u.test(clause);
}

/** An event keeps the letters of the text. */
function asWritten(reading: TimeReading, s: Stretch): DeadlineRule | null {
  if (reading.deadline?.kind !== 'event') return reading.deadline;
  return { kind: 'event', text: s.text.slice(reading.start, reading.end).replace(/\s+/gu, ' ').trim() };
}
