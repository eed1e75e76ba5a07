import { isOpenState } from '../../domain/assignment-facts.js';
import { daysBetween, localDateOf, localTimeOf } from '../../domain/plain-date.js';
import { dueDateOf, isOverdue } from '../../domain/reporting-status.js';
import type { WorkingCalendar } from '../../domain/working-calendar.js';
import type { AssignmentListRow } from '../../database/queries/assignments.js';
import type { AssignmentView } from './assignments.schemas.js';

const HOUR_MS = 3_600_000;

type Days = Pick<
  AssignmentView,
  'dueTime' | 'dueRestDay' | 'isDueToday' | 'workingDaysLeft' | 'hoursLeft' | 'workingDaysWaiting' | 'silentDays'
>;

type Counted = Pick<
  AssignmentListRow,
  'state' | 'role' | 'dueAt' | 'reportedAt' | 'performedOn' | 'silentSince' | 'isStanding'
>;

/** What pages say beside a due date, counted as the ladder counts: a browser has neither the clock nor the calendar. */
export function daysOf(row: Counted, at: Date, calendar: WorkingCalendar): Days {
  const { dueAt, state, reportedAt, silentSince } = row;
  const today = localDateOf(at);
  const dueOn = dueAt ? dueDateOf(dueAt) : null;
  const dueTime = dueAt && localTimeOf(dueAt) !== '00:00' ? localTimeOf(dueAt) : null;
  const isRunning = isOpenState(state) && !isOverdue(row, at) && dueAt !== null && at <= dueAt;
  const restDay = dueOn ? calendar.describe(dueOn) : null;
  return {
    dueTime,
    dueRestDay: restDay && !restDay.isWorkingDay ? restDay.reason : null,
    isDueToday: isRunning && dueOn === today,
    workingDaysLeft: isRunning && dueOn ? calendar.workingDaysBetween(today, dueOn) : null,
    hoursLeft: isRunning && dueTime && dueOn === today ? Math.floor((dueAt.getTime() - at.getTime()) / HOUR_MS) : null,
    workingDaysWaiting:
      state === 'awaitingConfirmation' && reportedAt
        ? Math.max(0, calendar.workingDaysBetween(localDateOf(reportedAt), today))
        : null,
    silentDays:
      dueAt === null && silentSince && isOpenState(state) && !row.isStanding
        ? Math.max(0, daysBetween(localDateOf(silentSince), today))
        : null,
  };
}
