import { assignmentCount, howToAnswer, isRequest, kindMark, recipientName, sentTo } from '../addressing.js';
import { briefAssignmentItem } from '../assignment-lines.js';
import { agencyPageLink } from '../directive-groups.js';
import { fullDirectiveName, shortDirectiveName } from '../directive-name.js';
import { overdueLine } from '../overdue-lines.js';
import type { ReturnedMail } from '../mail-content.js';
import type { MailDocument } from '../mail-document.js';
import type { MailFrame } from '../mail-frame.js';
import { instantWords, letterWords, withoutEndMark } from '../mail-words.js';

/** Đề nghị bổ sung, hoàn thiện báo cáo: which report, why, and that the due date stays (S28). */
export function returnedDocument(mail: ReturnedMail, frame: MailFrame): MailDocument {
  const count = assignmentCount(mail.returns.length);
  return {
    subject: `${kindMark('Đề nghị bổ sung, hoàn thiện báo cáo', frame)} ${shortDirectiveName(mail.directive)} – ${count} của ${recipientName(frame)}`,
    title: 'Đề nghị bổ sung, hoàn thiện báo cáo',
    salutation: sentTo(frame),
    blocks: [
      {
        kind: 'paragraph',
        text: `${frame.officeName} đã nhận báo cáo của quý Cơ quan về kết quả thực hiện ${fullDirectiveName(mail.directive)}. Qua xem xét, đề nghị quý Cơ quan ${isRequest(frame) ? 'quan tâm ' : ''}bổ sung, hoàn thiện báo cáo đối với ${count} sau đây:`,
      },
      {
        kind: 'items',
        items: mail.returns.map((each) =>
          briefAssignmentItem(each.assignment, [
            {
              label: 'Báo cáo đã gửi',
              value: `${each.letter === null ? '' : `văn bản ${letterWords(each.letter)}, `}lúc ${instantWords(each.reportedAt)}`,
            },
            { label: 'Nội dung cần bổ sung, hoàn thiện', value: withoutEndMark(each.reason) },
            ...overdueLine(each.overdue, each.returnedAt, frame),
          ]),
        ),
      },
      {
        kind: 'paragraph',
        text: 'Trong thời gian bổ sung, nhiệm vụ được tính là chưa hoàn thành; thời hạn đã giao không thay đổi. Khi báo cáo lại, đề nghị ghi số, ký hiệu, ngày, người ký của văn bản báo cáo và gửi kèm tệp văn bản.',
      },
      ...agencyPageLink(mail.agencyPageUrl),
      { kind: 'paragraph', text: howToAnswer(frame) },
    ],
  };
}
