import type { AssignmentView } from '../../api/assignments/assignments.schemas.js';
import { shortId } from '../find/short-id.js';
import { dateOr } from './dates.js';
import { table } from './table.js';

/** State and what is computed beside it: 'đang thực hiện, quá hạn 7 ngày (5 ngày làm việc)'. */
export function standingWords(one: AssignmentView): string {
  const {
    stateName,
    isOverdue,
    isDueSoon,
    daysOverdue,
    hasPendingExtension,
    isPutAside,
    urgingCount,
    reportingStatus,
    state,
  } = one;
  return [
    state === 'closed' && reportingStatus === 'doneLate' ? 'đã hoàn thành quá hạn' : stateName,
    ...(isOverdue ? [overdueWords(daysOverdue)] : isDueSoon ? ['sắp đến hạn'] : []),
    ...(hasPendingExtension ? ['chờ quyết định gia hạn'] : []),
    ...(urgingCount > 0 && isOverdue ? [`đã đôn đốc ${urgingCount} lần`] : []),
    ...(isPutAside ? ['TẠM GÁC: cần quản trị xem'] : []),
  ].join(', ');
}

function overdueWords(days: AssignmentView['daysOverdue']): string {
  if (!days || days.calendarDays === 0) return 'quá hạn dưới 1 ngày';
  return `quá hạn ${days.calendarDays} ngày (${days.workingDays} ngày làm việc)`;
}

/** '28/02/2016', or why there is no date. */
export function dueWords({ dueOn, isStanding, isDueProvisional, originalDueOn, task }: AssignmentView): string {
  if (isStanding) return 'định kỳ – chưa tự lập kỳ';
  if (dueOn === null) return task.deadlineText ?? 'không quy định';
  const was = originalDueOn !== null && originalDueOn !== dueOn ? ` (ban đầu ${dateOr(originalDueOn)})` : '';
  return `${dateOr(dueOn)}${isDueProvisional ? ' (tạm tính)' : ''}${was}`;
}

export const roleWords = (role: AssignmentView['role']): string => (role === 'lead' ? 'chủ trì' : 'phối hợp');

/** A table of assignments, whatever their directives. */
export function assignmentTable(rows: readonly AssignmentView[], columns: number): string {
  return table(
    [
      { head: 'Mã' },
      { head: 'Cơ quan', grows: 3 },
      { head: 'Văn bản', grows: 2 },
      { head: 'Nội dung', grows: 5 },
      { head: 'Thời hạn', grows: 2 },
      { head: 'Tình trạng', grows: 3 },
    ],
    rows.map((one) => [
      shortId(one.id),
      `${one.agency.name}${one.role === 'coordinator' ? ' (phối hợp)' : ''}`,
      [one.directive.number ?? one.directive.subject, one.task.clause && `điểm ${one.task.clause}`, one.periodLabel]
        .filter(Boolean)
        .join('\n'),
      one.task.action,
      dueWords(one),
      standingWords(one),
    ]),
    columns,
  );
}
