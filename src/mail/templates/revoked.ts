import { assignmentCount, recipientName, sentTo } from '../addressing.js';
import { briefAssignmentItem } from '../assignment-lines.js';
import { fullDirectiveName, shortDirectiveName } from '../directive-name.js';
import type { RevokedMail } from '../mail-content.js';
import type { MailDocument } from '../mail-document.js';
import type { MailFrame } from '../mail-frame.js';
import { basisWords, instantWords, withoutEndMark } from '../mail-words.js';

/** Thu hồi nhiệm vụ, hoặc thu hồi văn bản. */
export function revokedDocument(mail: RevokedMail, frame: MailFrame): MailDocument {
  const count = assignmentCount(mail.assignments.length);
  const isWhole = mail.scope === 'directive';
  const name = fullDirectiveName(mail.directive);
  return {
    subject: `[${isWhole ? 'Thu hồi văn bản' : 'Thu hồi nhiệm vụ'}] ${shortDirectiveName(mail.directive)} – ${count} của ${recipientName(frame)}`,
    title: isWhole ? 'Thu hồi văn bản' : 'Thu hồi nhiệm vụ',
    salutation: sentTo(frame),
    blocks: [
      {
        kind: 'paragraph',
        text: isWhole
          ? `${frame.officeName} thông báo: ${name} được thu hồi kể từ ${instantWords(mail.revokedAt)}; ${count} của quý Cơ quan theo văn bản này được thu hồi cùng văn bản:`
          : `${frame.officeName} thông báo thu hồi ${count} của quý Cơ quan theo ${name}, kể từ ${instantWords(mail.revokedAt)}:`,
      },
      { kind: 'items', items: mail.assignments.map((each) => briefAssignmentItem(each)) },
      {
        kind: 'facts',
        facts: [
          { label: 'Lý do', value: withoutEndMark(mail.reason) },
          ...(mail.basis === null
            ? []
            : [{ label: 'Căn cứ', value: `${basisWords(mail.basis)}, ${mail.basis.leaderPost}` }]),
        ],
      },
      {
        kind: 'paragraph',
        text: `Quý Cơ quan không phải tiếp tục thực hiện, báo cáo ${isWhole ? 'các nhiệm vụ' : 'nhiệm vụ'} nêu trên; phần mềm không nhắc việc, không tính quá hạn đối với ${isWhole ? 'các nhiệm vụ' : 'nhiệm vụ'} này.${isWhole ? '' : ' Các nhiệm vụ khác của văn bản (nếu có) không thay đổi.'}`,
      },
    ],
  };
}
