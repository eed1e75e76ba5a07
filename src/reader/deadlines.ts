import type { Cadence, DeadlineRule } from '../domain/deadline.js';
import type { PlainDate } from '../domain/plain-date.js';
import { cellReadings } from './cell-times.js';
import { TIME_BEGINS, timeRules } from './deadline-grammar.js';
import { withDays } from './hours-of-days.js';
import { matchAt, mayMatchAt, pattern } from './pattern.js';
import { inPlainTimes } from './plain-times.js';
import type { Stretch } from './source-text.js';
import { type TimeContext, type TimeReading, type TimeRule, none, readBy } from './time-reading.js';
import { isTold } from './told-times.js';

/** The deadline of one item, and the reading that it came from (places local to the stretch). */
export interface ItemDeadline {
  deadline: DeadlineRule | null;
  reading: TimeReading | null;
  readings: TimeReading[];
}

const rulesByLetters = new Map<string, readonly TimeRule[]>();

/** The rules that may match at `index` by the two letters that stand there, in their order. */
function rulesFrom(low: string, index: number): readonly TimeRule[] {
  const letters = low.slice(index, index + 2);
  let rules = rulesByLetters.get(letters);
  if (!rules) {
    rules = timeRules.filter(({ at }) => mayMatchAt(at, letters, 0));
    rulesByLetters.set(letters, rules);
  }
  return rules;
}

/** Every phrase about time in the stretch, in the order of the text. */
export function timeReadings(s: Stretch, context: TimeContext): TimeReading[] {
  const readings: TimeReading[] = [];
  const low = inPlainTimes(s.low);
  let sameDay: PlainDate | null = context.sameDay;
  TIME_BEGINS.lastIndex = 0;
  for (let begin = TIME_BEGINS.exec(low); begin !== null; begin = TIME_BEGINS.exec(low)) {
    const index = begin.index;
    let found: TimeReading | null = null;
    for (const rule of rulesFrom(low, index)) {
      const match = matchAt(rule.at, low, index);
      found = match ? readBy(rule, match, low, { ...context, sameDay }) : null;
      if (found) break;
    }
    if (!found) {
      TIME_BEGINS.lastIndex = index + 1;
      continue;
    }
    if (isTold(found, low, context.issuedOn)) found = none(found.start, found.end);
    readings.push(found);
    if (found.date !== undefined) sameDay = found.date;
    TIME_BEGINS.lastIndex = Math.max(found.end, index + 1);
  }
  return withDays(closerInBrackets(readings, low), low, context);
}

const OPENS_BRACKET =
  /^\s{0,3}\((?:cụ thể(?: là)?:?\s{1,3}|tức(?: là)?\s{1,3}|nghĩa là\s{1,3}|là\s{1,3}|xong\s{1,3}|hoàn thành\s{1,3})?$/u;

/** "trong quý III (trước ngày 15/9)": the day in brackets says more closely what stands before them. */
function closerInBrackets(readings: readonly TimeReading[], low: string): TimeReading[] {
  return readings.filter((reading, i) => {
    const next = readings[i + 1];
    const isCloser =
      reading.isFrame === true &&
      next?.isFrame !== true &&
      next?.deadline?.kind === 'fixed' &&
      OPENS_BRACKET.test(low.slice(reading.end, next.start));
    return !isCloser;
  });
}

/** The deadline of an item in running text; null when no date or cadence binds the work. */
export function deadlineOf(s: Stretch, context: TimeContext, workStart = 0): ItemDeadline {
  // "Về nhiệm vụ trong năm 2020, giao Sở X …": a vague frame before the subject is no time of the work.
  const readings = timeReadings(s, context).filter(
    (reading) =>
      !isExpected(reading, s, workStart) &&
      (reading.strength > 1 || reading.start >= workStart || reading.cutOffDay !== undefined),
  );
  return choose(
    readings.map((reading) => (isAside(reading, s, workStart) ? { ...reading, strength: 1 as const } : reading)),
    s,
    context,
  );
}

/** The deadline of a table's cell, where trigger words are left out. */
export function deadlineOfCell(s: Stretch, context: TimeContext): ItemDeadline {
  const readings = timeReadings(s, context);
  const running = choose(lastOfSteps(readings, s), s, context);
  if (running.deadline !== null && running.deadline.kind !== 'event') return running;
  const cell = choose(cellReadings(s.low, context), s, context);
  return cell.reading ? cell : running;
}

/** "Phát động trong tháng 4, trao giải trước ngày 05/6": of the steps of one work in a cell the last day counts. */
function lastOfSteps(readings: TimeReading[], s: Stretch): TimeReading[] {
  const fixed = readings.filter(({ deadline }) => deadline?.kind === 'fixed');
  const due = (r: TimeReading | undefined): string => (r?.deadline?.kind === 'fixed' ? r.deadline.due : '');
  const [first, last] = [fixed[0], fixed.at(-1)];
  const isOneWork =
    fixed.length > 1 &&
    fixed.length === readings.length &&
    !/[;\n]|đợt|lần/u.test(s.low.slice(first?.start, last?.start)) &&
    fixed.every((r, i) => i === 0 || due(fixed[i - 1]) <= due(r));
  return isOneWork && last ? [last] : readings;
}

/** "Các dự án giải ngân dưới 20% đến hết quý III/2019: Sở X …": a time inside the words before the subject is theirs. */
const isAside = (reading: TimeReading, s: Stretch, workStart: number): boolean =>
  reading.end <= workStart &&
  workStart < s.text.length &&
  /[\p{L}\d%]\s{0,5}$/u.test(s.text.slice(0, reading.start)) &&
  LOOSE_TIME.test(s.low.slice(reading.start, reading.end));
const LOOSE_TIME = /^(?:đến|tới|trong|từ|cho\s|vào|ngày)/u;

/** "Hội nghị dự kiến tổ chức trong tháng 6, giao Sở X chuẩn bị": when it is expected to be, told before the party is named. */
const isExpected = ({ start, end }: TimeReading, s: Stretch, workStart: number): boolean =>
  end <= workStart && workStart < s.text.length && EXPECTED.test(s.low.slice(Math.max(0, start - 80), start));
const EXPECTED = pattern(
  '(?<![\\p{L}])dự kiến (?:sẽ )?(?:được )?(?:tổ chức|diễn ra|khai mạc|họp|ban hành|trình|khánh thành|khởi công|công bố)(?: [\\p{L}]{1,12}){0,5}[\\s,]{1,3}$',
);

/** A date before the issue, "tình hình đến hết ngày 31/5", stands back behind one that is still ahead. */
const isOver = ({ deadline }: TimeReading, issuedOn: PlainDate | null): number =>
  issuedOn !== null && deadline?.kind === 'fixed' && deadline.due < issuedOn ? 1 : 0;

/** "sau Tết (từ ngày 15/12 đến 15/3)": of two the one with a date of its own says it more closely. */
const isEvent = ({ deadline }: TimeReading): number => (deadline?.kind === 'event' ? 1 : 0);

function choose(all: TimeReading[], s: Stretch, { issuedOn }: TimeContext): ItemDeadline {
  const recurring = merged(all);
  const readings = all.filter((r) => !isAim(r, s));
  const fixed = readings.filter(
    (r) =>
      r.deadline?.kind !== 'recurring' &&
      (r.deadline !== null || r.issues.length > 0) &&
      !(recurring && isTakenBy(recurring, r)),
  );
  const candidates = [...fixed, ...(recurring ? [recurring] : [])].sort(
    (a, b) =>
      b.strength - a.strength ||
      isOver(a, issuedOn) - isOver(b, issuedOn) ||
      isEvent(a) - isEvent(b) ||
      a.start - b.start,
  );
  const best = candidates[0] ?? null;
  if (!best) return { deadline: null, reading: null, readings: all };
  const others = all.filter((r) => !(best === recurring && isTakenBy(best, r)));
  return { deadline: best.deadline === null ? null : asWritten(best, s), reading: best, readings: others };
}

/** The reading is part of the cadence: one of its words, or its cut-off day. */
const isTakenBy = (recurring: TimeReading, reading: TimeReading): boolean =>
  reading.deadline?.kind === 'recurring' ||
  (reading.cutOffDay !== undefined && (reading.cutOffMonth === undefined || isOfItsPeriods(recurring, reading))) ||
  (reading.start >= recurring.start && reading.end <= recurring.end);

/** "6 tháng (trước ngày 15/6), năm (trước ngày 15/12)": the ends of its periods. */
function isOfItsPeriods({ deadline }: TimeReading, { cutOffMonth: month }: TimeReading): boolean {
  if (deadline?.kind !== 'recurring' || month === undefined) return false;
  if (deadline.every.includes('half_year')) return [6, 7, 12, 1].includes(month);
  return deadline.every.includes('year') && (month === 12 || month === 1);
}

type Recurring = Extract<DeadlineRule, { kind: 'recurring' }>;

/** Several cadences and a cut-off day, said in different places of one item, are one rule. */
function merged(readings: TimeReading[]): TimeReading | null {
  const found = readings.filter((r) => r.deadline?.kind === 'recurring');
  const first = found[0];
  if (!first) return null;
  const every: Cadence[] = [];
  let by: Recurring['by'];
  let interval: number | undefined;
  for (const { deadline } of found) {
    if (deadline?.kind !== 'recurring') continue;
    for (const cadence of deadline.every) if (!every.includes(cadence)) every.push(cadence);
    by ??= deadline.by;
    interval ??= deadline.interval;
  }
  if (every.length === 0) every.push('month');
  const last = Math.max(...found.map((r) => r.end));
  const cutOff = by === undefined ? cutOffOf(readings, every, first.start, last) : null;
  by ??= cutOff?.by;
  const end = Math.max(last, cutOff?.reading.end ?? 0);
  const start = Math.min(first.start, cutOff?.reading.start ?? first.start);
  const deadline: DeadlineRule = { kind: 'recurring', every };
  if (by) deadline.by = by;
  if (interval !== undefined) deadline.interval = interval;
  const issues = found.flatMap((r) => r.issues);
  // A cadence by the year has a month of its own; the format knows the last one and the one behind the period.
  if (cutOff?.by.month === 'same' && cutOff.reading.cutOffMonth !== undefined) issues.push('CADENCE_NOT_EXPRESSIBLE');
  return { start, end, deadline, strength: 3, issues, ...(first.rule === undefined ? {} : { rule: first.rule }) };
}

/** "mỗi năm một lần, gửi trước ngày 05 tháng 12": the day stands in another clause. Farther off it is another thing's. */
const FARTHEST_CUT_OFF = 120;

function cutOffOf(
  readings: TimeReading[],
  every: readonly Cadence[],
  start: number,
  end: number,
): { by: NonNullable<Recurring['by']>; reading: TimeReading } | null {
  for (const reading of readings) {
    const { cutOffDay: day, cutOffMonth: month, cutOffWeekday: weekday } = reading;
    if (weekday !== undefined && every.includes('week')) return { by: { weekday }, reading };
    if (day === undefined) continue;
    if (month === undefined) return { by: { day, month: every.includes('month') ? 'same' : 'last' }, reading };
    const isNear = reading.start - end < FARTHEST_CUT_OFF && start - reading.end < FARTHEST_CUT_OFF;
    if (!isNear) continue;
    if (every.includes('half_year') && (month === 6 || month === 12)) return { by: { day, month: 'last' }, reading };
    if (every.includes('half_year') && (month === 7 || month === 1)) return { by: { day, month: 'next' }, reading };
    if (every.includes('year'))
      return { by: { day, month: month === 12 ? 'last' : month === 1 ? 'next' : 'same' }, reading };
  }
  return null;
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
