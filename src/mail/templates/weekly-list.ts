import {
  assignmentCount,
  howToAnswer,
  isRequest,
  kindMark,
  putBeforeHead,
  recipientName,
  titleFor,
} from '../addressing.js';
import { shortDeadlineWords } from '../deadline-words.js';
import { agencyPageLink, countAssignments, headingOfGroup, sourceOfGroups } from '../directive-groups.js';
import { urgingsWords } from '../overdue-lines.js';
import type { WeeklyListMail } from '../mail-content.js';
import type { MailBlock, MailDocument } from '../mail-document.js';
import type { MailFrame } from '../mail-frame.js';
import { daysOverdueWords, instantWords, workWords } from '../mail-words.js';
import { localDateOf } from '../../domain/plain-date.js';
import { formatDate } from '../../domain/vietnamese-dates.js';

const WORK_CHARACTERS = 200;

/** The agency's overdue list, every Monday: one list, whatever the directives. */
export function weeklyListDocument(mail: WeeklyListMail, frame: MailFrame): MailDocument {
  const total = countAssignments(mail.groups);
  const state = isRequest(frame) ? 'đã qua thời hạn' : 'quá hạn';
  return {
    subject: `${kindMark('Danh sách quá hạn', frame)} ${assignmentCount(total)} của ${recipientName(frame)}, đến ngày ${formatDate(localDateOf(new Date(mail.asOfAt)))}`,
    title: titleFor('Danh sách nhiệm vụ quá hạn', frame),
    salutation: putBeforeHead(frame),
    blocks: [
      {
        kind: 'paragraph',
        text: `Tính đến ${instantWords(mail.asOfAt)}, quý Cơ quan có ${assignmentCount(total)} ${state} ${sourceOfGroups(mail.groups)}:`,
      },
      ...mail.groups.flatMap((group): MailBlock[] => [
        ...headingOfGroup(mail.groups, group),
        {
          kind: 'table',
          columns: [
            'Nhiệm vụ',
            'Thời hạn',
            isRequest(frame) ? 'Đã qua thời hạn' : 'Quá hạn',
            ...(isRequest(frame) ? [] : ['Đôn đốc']),
          ],
          rows: group.assignments.map((each) => [
            workWords(each, WORK_CHARACTERS),
            shortDeadlineWords(each.deadline),
            each.overdue === null ? 'chưa' : daysOverdueWords(each.overdue),
            ...(isRequest(frame) ? [] : [urgingsWords(each.urgings)]),
          ]),
        },
        ...agencyPageLink(group.agencyPageUrl),
      ]),
      { kind: 'paragraph', text: 'Số ngày tính cả ngày nghỉ; số ngày làm việc ghi trong ngoặc.' },
      {
        kind: 'paragraph',
        text: isRequest(frame)
          ? `Đề nghị quý Cơ quan quan tâm, phối hợp hoàn thành và thông tin kết quả (qua ${frame.officeName}).`
          : 'Đề nghị quý Cơ quan tập trung hoàn thành, báo cáo kết quả, nêu rõ nguyên nhân chậm và thời gian hoàn thành của từng nhiệm vụ.',
      },
      {
        kind: 'paragraph',
        text: 'Trường hợp đã báo cáo, đề nghị cho biết số, ngày của văn bản báo cáo để cập nhật.',
      },
      { kind: 'paragraph', text: howToAnswer(frame) },
    ],
  };
}
