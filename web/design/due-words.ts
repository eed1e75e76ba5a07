import type { AssignmentView } from '../../src/api/assignments/assignments.schemas.js';
import { formatDate, formatDayMonth } from '../words/formats.js';
import type { chipWord } from './chip-words.js';

/** What the words of a due date need of an assignment; all days are the API's. */
export type DueFacts = Pick<
  AssignmentView,
  | 'dueOn'
  | 'dueTime'
  | 'dueRestDay'
  | 'originalDueOn'
  | 'extensionCount'
  | 'isDueToday'
  | 'workingDaysLeft'
  | 'hoursLeft'
  | 'isOverdue'
  | 'daysOverdue'
  | 'isDueProvisional'
> & { task: Pick<AssignmentView['task'], 'deadlineText'> };

type Say = typeof chipWord;

/** "hết ngày 28/02/2016", "trước 16 giờ 00, ngày 12/3/2026"; the rest day is said by `dueRestDay`. */
export function dayInWords(say: Say, { dueOn, dueTime }: DueFacts): string {
  if (dueOn === null) return say('due.undated');
  const on = formatDate(dueOn);
  return dueTime ? say('due.before', { time: dueTime.replace(':', ' giờ '), on }) : say('due.end', { on });
}

/** "hết ngày 28/02/2016, Chủ nhật": a rest day is named, not moved. */
export const reckonedInWords = (say: Say, facts: DueFacts): string =>
  [dayInWords(say, facts), facts.dueRestDay].filter(Boolean).join(', ');

/**
 * "(ban đầu 28/02/2016)" when it was extended to another day; '' otherwise.
 * @param isShort without the year where it is the same one, for a sentence that has it
 */
export function originalInWords(say: Say, { dueOn, originalDueOn, extensionCount }: DueFacts, isShort = false): string {
  if (extensionCount === 0 || originalDueOn === null || originalDueOn === dueOn) return '';
  const isSameYear = dueOn?.slice(0, 4) === originalDueOn.slice(0, 4);
  return say('due.original', { on: isShort && isSameYear ? formatDayMonth(originalDueOn) : formatDate(originalDueOn) });
}

/** "còn 3 ngày làm việc", "đến hạn hôm nay", "quá hạn 7 ngày"; '' when nothing remains to be said. `both`: on a page, with working days. */
export function remainingInWords(say: Say, facts: DueFacts, both = false): string {
  const { isOverdue, daysOverdue, isDueToday, hoursLeft, workingDaysLeft } = facts;
  if (isOverdue && daysOverdue) {
    const { calendarDays: n, workingDays: working } = daysOverdue;
    return both ? say('due.overBoth', { n, working }) : say('due.over', { n });
  }
  if (hoursLeft !== null) return hoursLeft > 0 ? say('due.hoursLeft', { n: hoursLeft }) : say('due.minutesLeft');
  if (isDueToday) return say('due.today');
  if (workingDaysLeft === null) return '';
  return workingDaysLeft > 0 ? say('due.daysLeft', { n: workingDaysLeft }) : say('due.noDaysLeft');
}

/** "văn bản ghi «trước ngày 28/2»"; '' when the document says nothing. */
export const writtenInWords = (say: Say, { task: { deadlineText } }: DueFacts): string =>
  deadlineText ? say('due.written', { words: deadlineText }) : '';

/** All of it in one line, for print and copy: reckoned, remaining, as written. */
export const dueInWords = (say: Say, facts: DueFacts, withWritten = false): string =>
  [
    [reckonedInWords(say, facts), originalInWords(say, facts)].filter(Boolean).join(' '),
    remainingInWords(say, facts),
    withWritten ? writtenInWords(say, facts) : '',
  ]
    .filter(Boolean)
    .join(' · ');
