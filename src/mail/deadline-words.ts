import { formatDate, formatTime, weekdayName } from '../domain/vietnamese-dates.js';
import type { MailedDeadline } from './mail-content.js';
import { dateAndWeekday, withoutEndMark } from './mail-words.js';

/**
 * A deadline as reckoned and as written: 'hết ngày 28/02/2016, Chủ nhật (văn bản ghi "trước ngày 28/2")'. A rest day is
 * named, not moved.
 */
export function deadlineWords(deadline: MailedDeadline): string {
  switch (deadline.kind) {
    case 'dated': {
      const remarks = [
        ...(deadline.asWritten === null ? [] : [`văn bản ghi "${deadline.asWritten.trim()}"`]),
        ...(deadline.basis === null ? [] : [`theo ${withoutEndMark(deadline.basis)}`]),
        ...(deadline.originalDueOn === null || deadline.originalDueOn === deadline.dueOn
          ? []
          : [`thời hạn ban đầu ${formatDate(deadline.originalDueOn)}`]),
      ];
      return `${reckoned(deadline)}${remarks.length === 0 ? '' : ` (${remarks.join('; ')})`}`;
    }
    case 'none':
      return 'văn bản không quy định thời hạn';
    case 'event':
      return `văn bản ghi "${deadline.asWritten.trim()}", chưa xác định được ngày cụ thể`;
    case 'notCountedYet':
      return `văn bản ghi "${deadline.asWritten.trim()}", chưa tính thành ngày cụ thể`;
    case 'recurring':
      return `định kỳ (văn bản ghi "${deadline.asWritten.trim()}"); thời hạn của từng kỳ được thông báo riêng`;
    default:
      return deadline satisfies never;
  }
}

/** For a table's cell or a subject: '28/02/2016', 'không quy định'. */
export function shortDeadlineWords(deadline: MailedDeadline): string {
  switch (deadline.kind) {
    case 'dated':
      return `${deadline.dueTime === null ? '' : `${formatTime(deadline.dueTime)} ngày `}${formatDate(deadline.dueOn)}${
        deadline.originalDueOn === null || deadline.originalDueOn === deadline.dueOn
          ? ''
          : ` (ban đầu ${formatDate(deadline.originalDueOn)})`
      }`;
    case 'none':
      return 'không quy định thời hạn';
    case 'event':
    case 'notCountedYet':
      return `${deadline.asWritten.trim()} (chưa xác định ngày)`;
    case 'recurring':
      return `định kỳ: ${deadline.asWritten.trim()}`;
    default:
      return deadline satisfies never;
  }
}

function reckoned(deadline: Extract<MailedDeadline, { kind: 'dated' }>): string {
  if (deadline.dueTime === null || deadline.dueTime === '24:00') return `hết ngày ${dateAndWeekday(deadline.dueOn)}`;
  return `${formatTime(deadline.dueTime)}, ${weekdayName(deadline.dueOn)}, ngày ${formatDate(deadline.dueOn)}`;
}
