import type { AssignmentView } from '../../src/api/assignments/assignments.schemas.js';
import { formatDate } from '../words/formats.js';
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

/** "hết ngày 28/02/2016, Chủ nhật", "trước 16 giờ 00, ngày 12/3/2026", with "(ban đầu …)" when it was extended. */
export function reckonedInWords(say: Say, facts: DueFacts): string {
  const { dueOn, dueTime, dueRestDay, originalDueOn, extensionCount } = facts;
  if (dueOn === null) return say('due.undated');
  const on = formatDate(dueOn);
  const time = dueTime?.replace(':', ' giờ ') ?? '';
  const when = dueTime
    ? dueRestDay
      ? say('due.beforeRest', { time, on, day: dueRestDay })
      : say('due.before', { time, on })
    : dueRestDay
      ? say('due.endRest', { on, day: dueRestDay })
      : say('due.end', { on });
  const isExtended = extensionCount > 0 && originalDueOn !== null && originalDueOn !== dueOn;
  return isExtended ? `${when} ${say('due.original', { on: formatDate(originalDueOn) })}` : when;
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
  [reckonedInWords(say, facts), remainingInWords(say, facts), withWritten ? writtenInWords(say, facts) : '']
    .filter(Boolean)
    .join(' · ');
