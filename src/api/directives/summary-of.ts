import { documentTypes } from '../../domain/document-types.js';
import { dueDateOf } from '../../domain/reporting-status.js';
import type { DirectiveListRow, ProgressRow } from '../../database/queries/directives.js';
import { progress as progressSchema, type DirectiveSummary } from './directives.schemas.js';
import { stateOf } from './drafts.service.js';

/** A directive's states as pages say them (P14). */
const stateNames: Record<DirectiveSummary['state'], string> = {
  draft: 'dự thảo',
  launching: 'đang giao nhiệm vụ',
  running: 'đang theo dõi',
  concluded: 'đã kết thúc theo dõi',
  revoked: 'đã thu hồi văn bản',
};

const nothing: Omit<ProgressRow, 'directiveId'> = {
  leadCount: 0,
  coordinatorCount: 0,
  sent: 0,
  inProgress: 0,
  awaitingConfirmation: 0,
  declinePending: 0,
  suspended: 0,
  closed: 0,
  overdue: 0,
  dueSoon: 0,
  doneOnTime: 0,
  doneLate: 0,
  undated: 0,
  nextDueAt: null,
  lastActivityAt: null,
};

export function summaryOf(row: DirectiveListRow, counted: ProgressRow | undefined): DirectiveSummary {
  const { specialistId, specialistName, createdAt, launchedAt, handedOutAt, concludedAt, ...facts } = row;
  const { overdueCount: _, nextDueAt: __, ...rest } = facts;
  const { nextDueAt, lastActivityAt, ...counts } = counted ?? nothing;
  const state = stateOf(row.state);
  return {
    ...rest,
    typeName: documentTypes[row.type] ?? row.type,
    state,
    stateName: stateNames[state],
    specialist: specialistId && specialistName ? { id: specialistId, displayName: specialistName } : null,
    createdAt: createdAt.toISOString(),
    launchedAt: launchedAt?.toISOString() ?? null,
    handedOutAt: handedOutAt?.toISOString() ?? null,
    concludedAt: concludedAt?.toISOString() ?? null,
    progress: progressSchema.parse({
      ...counts,
      nextDueOn: nextDueAt ? dueDateOf(nextDueAt) : null,
      lastActivityAt: lastActivityAt?.toISOString() ?? null,
    }),
  };
}
