import type { Cadence, DeadlineRule } from '../domain/deadline.js';
import type { PlainDate, Weekday } from '../domain/plain-date.js';
import type { WrittenDate } from './date-words.js';
import type { DraftWarningCode } from './draft.js';
import { resolveDate } from './resolve-date.js';

/** Something else that the words may mean, or that other words of the item say. */
export interface OtherReading {
  deadline: DeadlineRule;
  /** What the doubt is. */
  why: DraftWarningCode;
  /** Its own words, where they are others than those of the reading. */
  start?: number;
  end?: number;
}

/** What a phrase says about the time, with its place (local to the text it was read from). */
export interface TimeReading {
  start: number;
  end: number;
  /** Null: a date that cannot be resolved; its words are kept and a person asked. */
  deadline: DeadlineRule | null;
  /** 3 names a date or cadence in so many words, 2 hangs on an event or a window, 1 may only be an aim. */
  strength: 1 | 2 | 3;
  issues: DraftWarningCode[];
  /** What else it may mean, the likeliest first. */
  others?: OtherReading[];
  /** "trước ngày 25" beside a cadence: its cut-off. */
  cutOffDay?: number;
  /** "trước ngày 15/12" without a year: the cut-off of a yearly cadence. */
  cutOffMonth?: number;
  /** "chiều thứ Sáu": the cut-off of a weekly cadence. */
  cutOffWeekday?: Weekday;
  /** A month, quarter or year: nobody named its last day. */
  isFrame?: true;
  /** "cùng ngày": the day may stand a sentence before. */
  isSameDay?: true;
  /** 'HH:MM', an hour whose day stands elsewhere: "trước 16h30". */
  hour?: string;
  /** The day of a date that "cùng ngày" may mean. */
  date?: PlainDate;
  /** Numbers of the rule that read it. */
  rule?: string;
}

export interface TimeContext {
  issuedOn: PlainDate | null;
  /** What "cùng ngày" means. */
  sameDay: PlainDate | null;
}

export interface TimeRule {
  /** Numbers of domain.md §21. */
  numbers: string;
  example: string;
  /** Where the rule may begin; sticky, on the text in lower case. */
  at: RegExp;
  read: (m: RegExpExecArray, low: string, context: TimeContext) => TimeReading | null;
}

/** What a rule reads there, with the numbers of the rule. */
export function readBy(rule: TimeRule, m: RegExpExecArray, low: string, context: TimeContext): TimeReading | null {
  const reading = rule.read(m, low, context);
  return reading && { ...reading, rule: rule.numbers.replaceAll(' ', '') };
}

/** A cadence with its cut-off; a day that no month has is left out. */
export function recurring(
  m: RegExpExecArray,
  every: Cadence[],
  by: { day?: number; month?: 'last' | 'next' | 'same'; weekday?: Weekday } | undefined,
): TimeReading {
  const valid = by?.day === undefined || (by.day >= 1 && by.day <= 31) ? by : undefined;
  return {
    start: m.index,
    end: m.index + m[0].length,
    deadline: valid ? { kind: 'recurring', every, by: valid } : { kind: 'recurring', every },
    strength: 3,
    issues: [],
  };
}

/** Words about time that bind nobody: starts, as-of dates, effect clauses. Reading goes on behind them. */
export const none = (start: number, end: number): TimeReading => ({
  start,
  end,
  deadline: null,
  strength: 1,
  issues: [],
});

/** A date that the text names; null keeps the words of one that cannot be resolved. */
export function fixed(
  start: number,
  end: number,
  due: PlainDate | null,
  strength: 1 | 2 | 3,
  issues: DraftWarningCode[],
): TimeReading {
  const reading: TimeReading = { start, end, deadline: due === null ? null : { kind: 'fixed', due }, strength, issues };
  if (due !== null) reading.date = due;
  return reading;
}

/** A written date, resolved, with what it may mean besides. */
export function fixedOn(
  start: number,
  date: WrittenDate,
  context: TimeContext,
  strength: 1 | 2 | 3,
  time?: string,
): TimeReading {
  const { due, issues, others } = resolveDate(date, context.issuedOn);
  const reading = fixed(start, date.end, due, strength, issues);
  if (due !== null) reading.deadline = onDay(due, time);
  if (others.length > 0) reading.others = others.map((other) => ({ deadline: onDay(other.due, time), why: other.why }));
  if (date.year === null && date.yearsAhead === undefined && date.weekday === undefined && time === undefined)
    return { ...reading, cutOffDay: date.day, cutOffMonth: date.month };
  return reading;
}

export const onDay = (due: PlainDate, time?: string): DeadlineRule =>
  time === undefined ? { kind: 'fixed', due } : { kind: 'fixed', due, time };
