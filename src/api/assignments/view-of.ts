import { daysOverdue, dueDateOf, isDueSoon, isOverdue, reportingStatus } from '../../domain/reporting-status.js';
import { stateNames } from '../../domain/transitions.js';
import type { WorkingCalendar } from '../../domain/working-calendar.js';
import type { AssignmentListRow, ReadAt } from '../../database/queries/assignments.js';
import type { AssignmentView } from './assignments.schemas.js';
import { daysOf } from './days-of.js';

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** A row as the API shows it, with what is computed at that instant and never stored. */
export function viewOf(
  row: AssignmentListRow,
  { at, dueSoonUntil }: ReadAt,
  calendar: WorkingCalendar,
): AssignmentView {
  const isLate = isOverdue(row, at);
  return {
    id: row.id,
    seq: row.seq,
    state: row.state,
    stateName: stateNames[row.state],
    role: row.role,
    period: row.period,
    periodLabel: row.periodLabel,
    isStanding: row.isStanding,
    directive: {
      id: row.directiveId,
      number: row.directiveNumber,
      type: row.directiveType,
      subject: row.subject,
      issuedOn: row.issuedOn,
      urgency: row.urgency,
    },
    task: {
      id: row.taskId,
      ordinal: row.ordinal,
      clause: row.clause,
      action: row.action,
      product: row.product,
      reportTo: row.reportTo,
      deadlineText: row.deadlineText,
    },
    agency: { id: row.agencyId, name: row.agencyName, register: row.register },
    specialist:
      row.specialistId && row.specialistName ? { id: row.specialistId, displayName: row.specialistName } : null,
    room: row.room,
    dueOn: row.dueAt ? dueDateOf(row.dueAt) : null,
    dueAt: iso(row.dueAt),
    originalDueOn: row.originalDueOn,
    isDueProvisional: row.isDueProvisional,
    reportingStatus: reportingStatus(row, at),
    isOverdue: isLate,
    isDueSoon: isDueSoon(row, at, dueSoonUntil),
    daysOverdue: isLate && row.dueAt ? daysOverdue(row.dueAt, at, calendar) : null,
    ...daysOf(row, at, calendar),
    lastActivityAt: iso(row.lastActivityAt),
    acknowledgedAt: iso(row.acknowledgedAt),
    reportedAt: iso(row.reportedAt),
    performedOn: row.performedOn,
    confirmedAt: iso(row.confirmedAt),
    endedAt: iso(row.endedAt),
    endReason: row.endReason,
    hasPendingExtension: row.hasPendingExtension,
    extensionCount: row.extensionCount,
    returnedCount: row.returnedCount,
    urgingCount: row.urgingCount,
    lastUrgedAt: iso(row.lastUrgedAt),
    isPutAside: row.putAsideAt !== null,
  };
}
