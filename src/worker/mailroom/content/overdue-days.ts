import { daysOverdue, isOverdue } from '../../../domain/reporting-status.js';
import type { DaysOverdue } from '../../../mail/mail-content.js';
import { isAssignmentState } from '../standing.js';
import type { Scene } from './scene.js';

/** Days overdue as of the scene's clock; null for what is not overdue. */
export function overdueOf(
  row: { state: string; role: string; dueAt: Date | null; reportedAt: Date | null },
  { now, policy }: Scene,
): DaysOverdue | null {
  if (!isAssignmentState(row.state) || row.dueAt === null) return null;
  const standing = {
    ...row,
    state: row.state,
    role: row.role === 'lead' ? 'lead' : 'coordinator',
    performedOn: null,
  } as const;
  return isOverdue(standing, now) ? daysOverdue(row.dueAt, now, policy.calendar) : null;
}
