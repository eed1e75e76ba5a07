import type { DeadlineRule } from '../domain/deadline.js';
import type { PlainDate } from '../domain/plain-date.js';
import type { WorkingCalendar } from '../domain/working-calendar.js';
import type { ItemDeadline } from './deadlines.js';
import type { DraftWarningCode } from './draft.js';
import { type TimeReading, onDay } from './time-reading.js';

/** What a person should look at, and what else the time may be; places local to the stretch of the readings. */
export interface DeadlineDoubts {
  warnings: { code: DraftWarningCode; start: number; end: number }[];
  alternatives: { deadline: DeadlineRule; why: DraftWarningCode; start: number; end: number }[];
}

/** More than these nobody reads. */
const MOST_ALTERNATIVES = 6;

/** Every doubt about an item's deadline, each with the other readings that it leaves (N1, S3, S9, S10). */
export function doubtsOf(
  { deadline, reading, readings }: ItemDeadline,
  issuedOn: PlainDate | null,
  calendar: WorkingCalendar,
): DeadlineDoubts {
  const doubts: DeadlineDoubts = { warnings: [], alternatives: [] };
  if (!reading) return doubts;
  const { start, end } = reading;
  const warn = (code: DraftWarningCode, at: { start: number; end: number } = reading): void => {
    if (!doubts.warnings.some((w) => w.code === code && w.start === at.start))
      doubts.warnings.push({ code, start: at.start, end: at.end });
  };
  const offer = (other: DeadlineRule, why: DraftWarningCode, at: { start: number; end: number } = reading): void => {
    const isKnown = [deadline, ...doubts.alternatives.map((a) => a.deadline)].some((known) => isSame(known, other));
    if (!isKnown && doubts.alternatives.length < MOST_ALTERNATIVES)
      doubts.alternatives.push({ deadline: other, why, start: at.start, end: at.end });
  };
  for (const code of reading.issues) warn(code);
  for (const other of reading.others ?? [])
    offer(other.deadline, other.why, { start: other.start ?? start, end: other.end ?? end });
  if (deadline?.kind === 'period' && reading.issues.includes('PERIOD_WITHOUT_ANCHOR'))
    for (const from of ['signing', 'event'] as const) offer({ ...deadline, from }, 'PERIOD_WITHOUT_ANCHOR');
  for (const other of readings) {
    if (other === reading || other.strength < 3 || other.deadline?.kind !== 'fixed') continue;
    if (deadline?.kind === 'fixed' && other.deadline.due === deadline.due) continue;
    if (deadline !== null) warn('SEVERAL_DATES', other);
    offer(other.deadline, 'SEVERAL_DATES', other);
  }
  if (deadline?.kind !== 'fixed') return doubts;
  const { due, time } = deadline;
  if (issuedOn !== null && due < issuedOn) {
    warn('DUE_BEFORE_ISSUE');
    offer(onDay(inYearFrom(due, issuedOn), time), 'DUE_BEFORE_ISSUE');
  }
  // A day that is doubted itself is settled first; then the plan looks at it again.
  const isDoubted = doubts.warnings.some(({ code }) => code === 'DUE_BEFORE_ISSUE' || code === 'IMPOSSIBLE_DATE');
  if (isDoubted || !isNamedDay(reading) || calendar.isWorkingDay(due)) return doubts;
  warn('DUE_ON_REST_DAY');
  offer(onDay(calendar.onOrBefore(due), time), 'DUE_ON_REST_DAY');
  offer(onDay(calendar.onOrAfter(due), time), 'DUE_ON_REST_DAY');
  return doubts;
}

/** The last day of a month or quarter is a date of counting; nobody chose the Sunday that it may be. */
const isNamedDay = (reading: TimeReading): boolean => reading.isFrame !== true;

/** The same day and month, in the first year that is not over when the document is issued. */
function inYearFrom(due: PlainDate, issuedOn: PlainDate): PlainDate {
  const day = due.slice(4) === '-02-29' ? '-02-28' : due.slice(4);
  const year = Number(issuedOn.slice(0, 4));
  return `${year}${day}` >= issuedOn ? `${year}${day}` : `${year + 1}${day}`;
}

function isSame(a: DeadlineRule | null, b: DeadlineRule): boolean {
  if (a === null || a.kind !== b.kind) return false;
  if (a.kind === 'fixed' && b.kind === 'fixed') return a.due === b.due && a.time === b.time;
  return JSON.stringify(a) === JSON.stringify(b);
}
