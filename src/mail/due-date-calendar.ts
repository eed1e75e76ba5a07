import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { addDays } from '../domain/plain-date.js';
import { deadlineWords } from './deadline-words.js';
import { shortDirectiveName } from './directive-name.js';
import type { MailedAssignment, MailedDirective } from './mail-content.js';
import type { MailFrame } from './mail-frame.js';
import { shortened, withoutEndMark } from './mail-words.js';

// 08:00 of the day before an all-day event, in seconds before its start.
const ALARM_BEFORE_SECONDS = 16 * 3_600;

/**
 * A calendar file with one all-day event on each due date; undefined when nothing has a date. The UID is the
 * assignment's, so that a later file with another date moves the event instead of adding one.
 */
export function dueDateCalendar(
  directive: MailedDirective,
  assignments: readonly MailedAssignment[],
  frame: MailFrame,
  asOfAt: string,
): { filename: string; content: string } | undefined {
  const host = new URL(frame.publicUrl).hostname;
  const stamp = new Date(asOfAt);
  const calendar = ical({
    name: `Thời hạn nhiệm vụ – ${frame.officeName}`,
    prodId: { company: 'dondoc', product: 'dondoc', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const assignment of assignments) {
    if (assignment.deadline.kind !== 'dated') continue;
    const { dueOn } = assignment.deadline;
    const event = calendar.createEvent({
      id: `assignment-${assignment.assignmentId}@${host}`,
      // Whole minutes since 1970: rises with every mail, and nothing has to be stored for it.
      sequence: Math.floor(stamp.getTime() / 60_000),
      stamp,
      allDay: true,
      // All-day dates are written by their UTC parts.
      start: new Date(`${dueOn}T00:00:00Z`),
      end: new Date(`${addDays(dueOn, 1)}T00:00:00Z`),
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: `${frame.demonstration === null ? '' : '[Trình diễn] '}Hạn: ${shortened(withoutEndMark(assignment.content), 80)} (${shortDirectiveName(directive)})`,
      description: `${withoutEndMark(assignment.content)}\nThời hạn: ${deadlineWords(assignment.deadline)}\n${shortDirectiveName(directive)}`,
    });
    event.createAlarm({ type: ICalAlarmType.display, triggerBefore: ALARM_BEFORE_SECONDS });
  }
  return calendar.length() === 0 ? undefined : { filename: 'thoi-han.ics', content: calendar.toString() };
}
