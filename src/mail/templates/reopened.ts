import { assignmentCount, howToAnswer, isRequest, recipientName, sentTo } from '../addressing.js';
import { briefAssignmentItem } from '../assignment-lines.js';
import { agencyPageLink } from '../directive-groups.js';
import { fullDirectiveName, shortDirectiveName } from '../directive-name.js';
import { overdueLine } from '../overdue-lines.js';
import type { ReopenedMail } from '../mail-content.js';
import type { MailDocument } from '../mail-document.js';
import type { MailFrame } from '../mail-frame.js';
import { basisWords, instantWords, withoutEndMark } from '../mail-words.js';

/** Mở lại nhiệm vụ: a leader's decision, with its basis. */
export function reopenedDocument(mail: ReopenedMail, frame: MailFrame): MailDocument {
  const count = assignmentCount(mail.assignments.length);
  return {
    subject: `[Mở lại nhiệm vụ] ${shortDirectiveName(mail.directive)} – ${count} của ${recipientName(frame)}`,
    title: 'Mở lại nhiệm vụ',
    salutation: sentTo(frame),
    blocks: [
      {
        kind: 'paragraph',
        text: `${frame.officeName} thông báo: từ ${instantWords(mail.reopenedAt)}, ${count} đã xác nhận hoàn thành của quý Cơ quan theo ${fullDirectiveName(mail.directive)}, được mở lại để tiếp tục thực hiện:`,
      },
      {
        kind: 'items',
        items: mail.assignments.map((each) =>
          briefAssignmentItem(each, overdueLine(each.overdue, mail.reopenedAt, frame)),
        ),
      },
      {
        kind: 'facts',
        facts: [
          { label: 'Lý do', value: withoutEndMark(mail.reason) },
          { label: 'Người quyết định', value: mail.basis.leaderPost },
          { label: 'Căn cứ', value: basisWords(mail.basis) },
        ],
      },
      {
        kind: 'paragraph',
        text: `Đề nghị quý Cơ quan ${isRequest(frame) ? 'quan tâm, phối hợp thực hiện' : 'tiếp tục thực hiện'} và báo cáo lại kết quả, ghi số, ký hiệu, ngày, người ký của văn bản báo cáo và gửi kèm tệp văn bản.`,
      },
      ...agencyPageLink(mail.agencyPageUrl),
      { kind: 'paragraph', text: howToAnswer(frame) },
    ],
  };
}
