import { dueRangeOf, endOfWeek } from '../../domain/overdue-age.js';
import type { AssignmentFilter } from '../../database/queries/assignments.js';
import type { ListAssignmentsQuery } from './assignments.schemas.js';

const DAY_MS = 86_400_000;

/** The filters that figures of the overview name, as instants and ids of the database. @param at as of when they count */
export function overviewFilterOf(
  {
    overdue,
    register,
    directedBy,
    group,
    dueWithin,
    overdueFrom,
    overdueTo,
    updatedWithinDays,
    decisionBy,
  }: ListAssignmentsQuery,
  at: Date,
): Partial<AssignmentFilter> {
  const isOfAge = overdueFrom !== undefined || overdueTo !== undefined;
  const { dueAfter, dueUpTo } = dueRangeOf({ from: overdueFrom ?? null, to: overdueTo ?? null }, at);
  return {
    register,
    ...(directedBy === undefined ? {} : { directedByPostId: directedBy === 'none' ? null : directedBy }),
    groupId: group,
    ...(dueWithin === 'week' ? { dueUntil: endOfWeek(at) } : {}),
    ...(isOfAge ? { isOverdue: overdue ?? true, dueAfter: dueAfter ?? undefined, dueUpTo: dueUpTo ?? undefined } : {}),
    ...(updatedWithinDays === undefined ? {} : { activeSince: activeSince(at, updatedWithinDays) }),
    decisionBy,
  };
}

export const activeSince = (at: Date, days: number): Date => new Date(at.getTime() - days * DAY_MS);
