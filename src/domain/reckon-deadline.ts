import type { DeadlineRule, PeriodAnchor, PeriodDeadline } from './deadline.js';
import { DomainError } from './errors.js';
import { addDays, addMonths, endOfDay, instantAt, localDateOf, type PlainDate } from './plain-date.js';
import type { WorkingCalendar } from './working-calendar.js';

/** What a rule is reckoned from. `receivedOn`: that agency's receipt, else the day of sending (S8). `eventOn`: when a person has entered it. */
export interface DeadlineAnchors {
  issuedOn: PlainDate | null;
  receivedOn: PlainDate;
  launchedAt: Date;
  eventOn?: PlainDate | null | undefined;
}

export interface ReckonedDeadline {
  dueOn: PlainDate | null;
  dueAt: Date | null;
  /** The rest day on which a period would have ended, when its end moved to the next working day. */
  rolledFrom: PlainDate | null;
  /** True when the reckoning used days of a year whose holidays are not all known yet. */
  isProvisional: boolean;
  /** Why nobody works on a fixed due date: it stays, and is said (S3). */
  restDayReason: string | null;
}

const NO_DATE: ReckonedDeadline = {
  dueOn: null,
  dueAt: null,
  rolledFrom: null,
  isProvisional: false,
  restDayReason: null,
};

/**
 * When work is due. A fixed date stands as written, also on a rest day. A period does not count the day it runs from,
 * ends at 24:00 of its last day and, when that is a rest day, of the next working day (Civil Code 2015 arts 147–148;
 * the code of 2005, in force until 31/12/2016, has the same rules in arts 152–153). Hours run without a break.
 * Recurring and event rules, and periods whose anchor has no date yet, give none.
 * @throws DomainError DEADLINE_INVALID for an amount that is no whole number from 1; DATE_INVALID, TIME_INVALID
 */
export function reckonDeadline(
  rule: DeadlineRule | null,
  anchors: DeadlineAnchors,
  calendar: WorkingCalendar,
): ReckonedDeadline {
  if (rule === null) return NO_DATE;
  switch (rule.kind) {
    case 'fixed': {
      const { isWorkingDay, reason } = calendar.describe(rule.due);
      const dueAt = rule.time === undefined ? endOfDay(rule.due) : instantAt(rule.due, rule.time);
      return { ...NO_DATE, dueOn: rule.due, dueAt, restDayReason: isWorkingDay ? null : reason };
    }
    case 'period':
      return reckonPeriod(rule, anchors, calendar);
    case 'recurring':
    case 'event':
      return NO_DATE;
    default:
      rule satisfies never;
      return NO_DATE;
  }
}

function reckonPeriod(
  { amount, unit, from }: PeriodDeadline,
  anchors: DeadlineAnchors,
  calendar: WorkingCalendar,
): ReckonedDeadline {
  if (!Number.isInteger(amount) || amount < 1) {
    throw new DomainError('DEADLINE_INVALID', 'Thời hạn phải là số nguyên từ 1 trở lên.', { amount: String(amount) });
  }
  const anchorOn = anchorDate(from, anchors);
  if (anchorOn === null) return NO_DATE;
  switch (unit) {
    case 'hour': {
      const dueAt = new Date(hourAnchor(anchorOn, anchors.launchedAt).getTime() + amount * 3_600_000);
      return { ...NO_DATE, dueAt, dueOn: dateEndingAt(dueAt) };
    }
    case 'working_day': {
      const dueOn = calendar.addWorkingDays(anchorOn, amount);
      return {
        ...NO_DATE,
        dueOn,
        dueAt: endOfDay(dueOn),
        isProvisional: calendar.isProvisional(addDays(anchorOn, 1), dueOn),
      };
    }
    case 'day':
      return rolled(addDays(anchorOn, amount), calendar);
    case 'week':
      return rolled(addDays(anchorOn, amount * 7), calendar);
    case 'month':
      return rolled(addMonths(anchorOn, amount), calendar);
    default:
      unit satisfies never;
      return NO_DATE;
  }
}

function anchorDate(from: PeriodAnchor, { issuedOn, receivedOn, eventOn }: DeadlineAnchors): PlainDate | null {
  switch (from) {
    case 'signing':
      return issuedOn;
    case 'receipt':
      return receivedOn;
    case 'event':
      return eventOn ?? null;
    default:
      from satisfies never;
      return null;
  }
}

/** Hours run from the moment itself (art. 147(1)). Only the launch's is known: of another day, from its end. */
function hourAnchor(anchorOn: PlainDate, launchedAt: Date): Date {
  return localDateOf(launchedAt) === anchorOn ? launchedAt : endOfDay(anchorOn);
}

/** 00:00 ends the day before, as everywhere: `dueOn` is the day at whose end, or in which, the work is due. */
function dateEndingAt(at: Date): PlainDate {
  return localDateOf(new Date(at.getTime() - 1));
}

function rolled(lastOn: PlainDate, calendar: WorkingCalendar): ReckonedDeadline {
  const dueOn = calendar.onOrAfter(lastOn);
  return {
    ...NO_DATE,
    dueOn,
    dueAt: endOfDay(dueOn),
    rolledFrom: dueOn === lastOn ? null : lastOn,
    isProvisional: calendar.isProvisional(lastOn, dueOn),
  };
}
