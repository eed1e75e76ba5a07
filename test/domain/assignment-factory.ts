import { newAssignment, type AssignmentFacts } from '../../src/domain/assignment-facts.js';
import { defaultLadder } from '../../src/domain/ladder.js';
import { endOfDay } from '../../src/domain/plain-date.js';
import type { PlanPolicy } from '../../src/domain/plan-alarms.js';
import { vietnamCalendar } from '../../src/domain/vietnam-calendar.js';
import { workingCalendar } from '../../src/domain/working-calendar.js';

export const calendar = workingCalendar(vietnamCalendar);
export const policy: PlanPolicy = { ladder: defaultLadder, calendar, isFlash: false, reportPreparedAt: null };

/** Local time of Vietnam: '2016-02-05T09:00'. */
export const at = (local: string): Date => new Date(`${local}:00+07:00`);

/** An assignment launched on Friday 5/2/2016 at 9:00 and due on Sunday 28/2/2016. */
export function assignment(change: Partial<AssignmentFacts> = {}): AssignmentFacts {
  const launchedAt = change.launchedAt ?? at('2016-02-05T09:00');
  const dueOn = change.dueOn === undefined ? '2016-02-28' : change.dueOn;
  const known = newAssignment({
    id: 'a',
    directiveId: 'd',
    taskId: 't',
    agencyId: 'sở',
    role: 'lead',
    period: 0,
    attempt: 0,
    isStanding: false,
    dueOn,
    dueAt: dueOn === null ? null : endOfDay(dueOn),
    launchedAt,
    acknowledgedAt: null,
  });
  return { ...known, ...change, dueOn, launchedAt };
}
