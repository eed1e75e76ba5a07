import { addDays, type PlainDate } from '../../../domain/plain-date.js';
import type { MailedOpenAssignment } from '../../../mail/mail-content.js';
import { isOpen } from '../standing.js';
import { earlierMails } from './earlier-mails.js';
import { lastUpdates } from './last-updates.js';
import type { LoadedAssignment } from './load-assignments.js';
import { mailedAssignments } from './mailed-assignments.js';
import { overdueOf } from './overdue-days.js';
import type { Scene } from './scene.js';

/** An open assignment beside its row. */
export interface OpenAssignment {
  row: LoadedAssignment;
  mailed: MailedOpenAssignment;
}

/** How each of these stands now; what is not open any more is left out. */
export async function openAssignments(scene: Scene, rows: readonly LoadedAssignment[]): Promise<OpenAssignment[]> {
  const ids = rows.map(({ id }) => id);
  const mailedOf = await mailedAssignments(scene, rows);
  const updates = await lastUpdates(scene, ids);
  const earlier = await earlierMails(scene, ids);
  return rows.flatMap((row) => {
    if (!isOpen(row.state)) return [];
    const overdue = overdueOf(row, scene);
    const isAhead = row.dueOn !== null && row.dueAt !== null && row.dueAt >= scene.now;
    const mailed: MailedOpenAssignment = {
      ...mailedOf(row),
      state: row.state,
      isReturned: row.roundReason === 'return' && row.state === 'inProgress',
      lastUpdate: updates.get(row.id) ?? null,
      workingDaysLeft: isAhead && row.dueOn !== null ? workingDaysLeft(row.dueOn, scene) : null,
      overdue,
      earlierMails: earlier.get(row.id) ?? [],
    };
    return [{ row, mailed }];
  });
}

/**
 * Counted back from the due date as the ladder counts: today is one of them, the due day is not. On Friday before a date
 * that is a Sunday one is left; none only on the day itself.
 */
function workingDaysLeft(dueOn: PlainDate, { today, policy }: Scene): number {
  if (dueOn <= today) return 0;
  return Math.max(1, policy.calendar.workingDaysBetween(addDays(today, -1), addDays(dueOn, -1)));
}
