import {
  assignmentCount,
  headWords,
  howToAnswer,
  isRequest,
  kindMark,
  putBeforeHead,
  titleFor,
} from '../addressing.js';
import { briefAssignmentItem, courseLines } from '../assignment-lines.js';
import { blocksOfGroups, countAssignments, sourceOfGroups, subjectOfGroups } from '../directive-groups.js';
import { earlierMailsLine, overdueLine } from '../overdue-lines.js';
import type { OverdueMail } from '../mail-content.js';
import type { MailDocument } from '../mail-document.js';
import type { MailFrame } from '../mail-frame.js';
import { dateAndWeekday, instantWords } from '../mail-words.js';

/** Thông báo quá hạn: by the system, without a number, put before the agency's head. */
export function overdueDocument(mail: OverdueMail, frame: MailFrame): MailDocument {
  const total = countAssignments(mail.groups);
  const state = isRequest(frame) ? 'đã qua thời hạn' : 'quá hạn';
  const subject = subjectOfGroups(mail.groups);
  return {
    subject: `${kindMark('Thông báo quá hạn', frame)} ${mail.groups.length === 1 ? `${subject} – ${assignmentCount(total)} ${state}` : `${subject} ${state}`}`,
    title: titleFor('Thông báo quá hạn', frame),
    salutation: putBeforeHead(frame),
    blocks: [
      {
        kind: 'paragraph',
        text: `Tính đến ${instantWords(mail.asOfAt)}, quý Cơ quan có ${assignmentCount(total)} ${state} ${sourceOfGroups(mail.groups)}:`,
      },
      ...blocksOfGroups(mail.groups, (each) =>
        briefAssignmentItem(each, [
          ...earlierMailsLine(each.earlierMails, frame),
          ...overdueLine(each.overdue, mail.asOfAt, frame),
          ...courseLines(each),
        ]),
      ),
      { kind: 'paragraph', text: request(mail, frame) },
      ...(isRequest(frame)
        ? []
        : [
            {
              kind: 'paragraph',
              text: `Sau ngày nêu trên, nếu chưa nhận được báo cáo, ${frame.officeName} sẽ tổng hợp, báo cáo lãnh đạo xem xét, chỉ đạo.`,
            } as const,
          ]),
      {
        kind: 'paragraph',
        text: 'Trường hợp đã báo cáo, đề nghị cho biết số, ngày của văn bản báo cáo để cập nhật.',
      },
      { kind: 'paragraph', text: howToAnswer(frame) },
    ],
  };
}

function request(mail: OverdueMail, frame: MailFrame): string {
  const by = `chậm nhất ngày ${dateAndWeekday(mail.reportByOn)}`;
  if (isRequest(frame)) {
    return `Đề nghị quý Cơ quan quan tâm, phối hợp hoàn thành và thông tin kết quả (qua ${frame.officeName}) ${by}; nếu có khó khăn, vướng mắc, đề nghị trao đổi để ${frame.officeName} tổng hợp. Ngày này không thay thế thời hạn đã nêu trong văn bản.`;
  }
  const head = headWords(frame);
  return `Đề nghị ${head === null ? 'quý Cơ quan' : `đồng chí ${head} chỉ đạo`} hoàn thành, báo cáo (qua ${frame.officeName}) ${by}, nêu rõ nguyên nhân chậm và thời gian hoàn thành; thời hạn này không thay thế thời hạn đã giao.`;
}
