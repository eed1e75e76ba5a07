import { recipientName, sentTo } from '../addressing.js';
import { briefAssignmentItem } from '../assignment-lines.js';
import { fullDirectiveName, shortDirectiveName } from '../directive-name.js';
import type { ClosingMail } from '../mail-content.js';
import type { MailDocument } from '../mail-document.js';
import type { MailFrame } from '../mail-frame.js';
import { instantWords } from '../mail-words.js';
import { formatDate } from '../../domain/vietnamese-dates.js';

/** Kết thúc theo dõi: one mail per directive, with how each assignment ended. */
export function closingDocument(mail: ClosingMail, frame: MailFrame): MailDocument {
  return {
    subject: `[Kết thúc theo dõi] ${shortDirectiveName(mail.directive)}`,
    title: 'Kết thúc theo dõi',
    salutation: sentTo(frame),
    blocks: [
      {
        kind: 'paragraph',
        text: `Từ ${instantWords(mail.concludedAt)}, ${frame.officeName} kết thúc theo dõi việc thực hiện ${fullDirectiveName(mail.directive)}. Kết quả đối với ${recipientName(frame)}:`,
      },
      {
        kind: 'items',
        items: mail.assignments.map((each) =>
          briefAssignmentItem(each, [{ label: 'Kết quả', value: resultWords(each) }]),
        ),
      },
      {
        kind: 'paragraph',
        text:
          frame.recipient.kind === 'agency'
            ? `${frame.officeName} cảm ơn sự phối hợp của quý Cơ quan. Thư này để thông báo, không cần trả lời.`
            : 'Thư này để thông báo, không cần trả lời.',
      },
    ],
  };
}

function resultWords(assignment: ClosingMail['assignments'][number]): string {
  const on = assignment.completedOn === null ? '' : `, ngày ${formatDate(assignment.completedOn)}`;
  if (assignment.role === 'coordinator' && assignment.completedOn !== null) return `kết thúc cùng cơ quan chủ trì${on}`;
  switch (assignment.outcome) {
    case 'doneOnTime':
      return `${assignment.deadline.kind === 'dated' ? 'hoàn thành đúng hạn' : 'hoàn thành'}${on}`;
    case 'doneLate':
      return `hoàn thành quá hạn${on}`;
    case 'revoked':
      return 'đã thu hồi';
    case 'transferred':
      return 'đã chuyển cơ quan khác';
    default:
      return assignment.outcome satisfies never;
  }
}
