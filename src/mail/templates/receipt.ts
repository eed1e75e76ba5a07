import { assignmentCount, isRequest, kindMark, sentTo, titleFor } from '../addressing.js';
import { briefAssignmentItem } from '../assignment-lines.js';
import {
  countAssignments,
  headingOfGroup,
  signedFileLink,
  sourceOfGroups,
  subjectOfGroups,
} from '../directive-groups.js';
import type { ReceiptMail } from '../mail-content.js';
import type { MailBlock, MailDocument } from '../mail-document.js';
import type { MailFrame } from '../mail-frame.js';
import { instantWords } from '../mail-words.js';

/** Not acknowledged yet. One confirmation per directive, whatever the number of its assignments. */
export function receiptDocument(mail: ReceiptMail, frame: MailFrame): MailDocument {
  const count = assignmentCount(countAssignments(mail.groups));
  return {
    subject: `${kindMark('Đề nghị tiếp nhận', frame)} ${subjectOfGroups(mail.groups)} – chưa xác nhận tiếp nhận`,
    title: titleFor('Đề nghị xác nhận tiếp nhận nhiệm vụ', frame),
    salutation: sentTo(frame),
    blocks: [
      {
        kind: 'paragraph',
        text: `Tính đến ${instantWords(mail.asOfAt)}, ${frame.officeName} chưa nhận được xác nhận tiếp nhận của quý Cơ quan đối với ${count} ${sourceOfGroups(mail.groups)}:`,
      },
      ...mail.groups.flatMap((group): MailBlock[] => [
        ...headingOfGroup(mail.groups, group),
        { kind: 'paragraph', text: `Đã giao lúc ${instantWords(group.launchedAt)}:` },
        { kind: 'items', items: group.assignments.map((each) => briefAssignmentItem(each)) },
        {
          kind: 'link',
          label: `Xác nhận đã tiếp nhận ${assignmentCount(group.assignments.length)}`,
          url: group.acknowledgeUrl,
          isButton: true,
        },
        ...signedFileLink(group.directive),
      ]),
      {
        kind: 'paragraph',
        text: `${isRequest(frame) ? 'Đề nghị quý Cơ quan quan tâm, xác nhận' : 'Đề nghị quý Cơ quan xác nhận'} tiếp nhận trong hôm nay theo liên kết nêu trên (không cần tài khoản). Trường hợp nhiệm vụ không đúng chức năng, đề nghị có ý kiến ngay để xử lý.`,
      },
    ],
  };
}
