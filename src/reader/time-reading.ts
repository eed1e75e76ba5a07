import type { Cadence, DeadlineRule } from '../domain/deadline.js';
import type { PlainDate, Weekday } from '../domain/plain-date.js';
import type { DraftWarningCode } from './draft.js';

/** What a phrase says about the time, with its place (local to the text it was read from). */
export interface TimeReading {
  start: number;
  end: number;
  /** Null: a date that cannot be resolved; its words are kept and a person asked. */
  deadline: DeadlineRule | null;
  /** 3 names a date or cadence in so many words, 2 hangs on an event or a window, 1 may only be an aim. */
  strength: 1 | 2 | 3;
  issues: DraftWarningCode[];
  /** "trước ngày 25" beside a cadence: its cut-off. */
  cutOffDay?: number;
  /** The day of a date that "cùng ngày" may mean. */
  date?: PlainDate;
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
