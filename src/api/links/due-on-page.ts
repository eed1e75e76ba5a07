import { formatDate, formatTime, weekdayName } from '../../domain/vietnamese-dates.js';
import type { AssignmentView } from '../assignments/assignments.schemas.js';

type Due = Pick<AssignmentView, 'dueOn' | 'dueTime' | 'originalDueOn' | 'isStanding' | 'task'>;

/** As reckoned and as written, as the mail says it: 'hết ngày 28/02/2016, Chủ nhật (văn bản ghi “trước ngày 28/2”)'. */
export function dueOnPage({ dueOn, dueTime, originalDueOn, isStanding, task: { deadlineText } }: Due): string {
  const written = deadlineText ? `văn bản ghi “${deadlineText.trim()}”` : '';
  if (dueOn === null) {
    if (isStanding) return `định kỳ${written && ` (${written})`}; thời hạn của từng kỳ được thông báo riêng`;
    return written ? `${written}, chưa xác định ngày` : 'văn bản không quy định thời hạn';
  }
  const day = dueTime
    ? `trước ${formatTime(dueTime)}, ngày ${formatDate(dueOn)}, ${weekdayName(dueOn)}`
    : `hết ngày ${formatDate(dueOn)}, ${weekdayName(dueOn)}`;
  const first = originalDueOn && originalDueOn !== dueOn ? `ban đầu ${formatDate(originalDueOn)}` : '';
  const remarks = [written, first].filter(Boolean).join('; ');
  return remarks ? `${day} (${remarks})` : day;
}
