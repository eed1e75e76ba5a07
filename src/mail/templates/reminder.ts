import { assignmentCount, howToAnswer, isRequest, kindMark, sentTo, titleFor } from '../addressing.js';
import { briefAssignmentItem, courseLines } from '../assignment-lines.js';
import { blocksOfGroups, countAssignments, sourceOfGroups, subjectOfGroups } from '../directive-groups.js';
import type { MailedOpenAssignment, ReminderMail } from '../mail-content.js';
import type { LabelledLine, MailDocument } from '../mail-document.js';
import type { MailFrame } from '../mail-frame.js';
import { instantWords, twoDigits } from '../mail-words.js';

/** Nhắc việc: what falls due, the request to finish in time, how to ask for time, and what if it was sent already. */
export function reminderDocument(mail: ReminderMail, frame: MailFrame): MailDocument {
  const count = assignmentCount(countAssignments(mail.groups));
  return {
    subject: `${kindMark('Nhắc việc', frame)} ${timeLeft(mail)} – ${subjectOfGroups(mail.groups)}`,
    title: titleFor('Nhắc việc', frame),
    salutation: sentTo(frame),
    blocks: [
      {
        kind: 'paragraph',
        text: `Tính đến ${instantWords(mail.asOfAt)}, quý Cơ quan có ${count} sắp đến hạn ${sourceOfGroups(mail.groups)}:`,
      },
      ...blocksOfGroups(mail.groups, (each) => briefAssignmentItem(each, [...leftLine(each), ...courseLines(each)])),
      {
        kind: 'paragraph',
        text: request(frame),
      },
      { kind: 'paragraph', text: 'Nếu đã gửi báo cáo, đề nghị cập nhật số, ngày của văn bản báo cáo.' },
      { kind: 'paragraph', text: howToAnswer(frame) },
    ],
  };
}

function request(frame: MailFrame): string {
  const [please, ask] = isRequest(frame)
    ? ['quan tâm, phối hợp hoàn thành', 'trao đổi về thời gian hoàn thành']
    : ['hoàn thành', 'xin gia hạn'];
  return `Đề nghị quý Cơ quan ${please} đúng thời hạn. Trường hợp vì lý do khách quan không thể hoàn thành đúng thời hạn, đề nghị có văn bản ${ask} trước khi hết thời hạn, nêu rõ lý do, kết quả đã đạt được và thời gian đề nghị hoàn thành.`;
}

/** 'Còn 03 ngày làm việc'; the range where the assignments differ. */
function timeLeft(mail: ReminderMail): string {
  const days = mail.groups
    .flatMap((group) => group.assignments.map((each) => each.workingDaysLeft))
    .filter((left) => left !== null);
  const [least, most] = [Math.min(...days), Math.max(...days)];
  if (days.length === 0) return 'Sắp đến hạn';
  if (most === 0) return 'Đến hạn hôm nay';
  if (least === 0) return `Đến hạn hôm nay và trong ${twoDigits(most)} ngày làm việc tới`;
  return least === most
    ? `Còn ${twoDigits(least)} ngày làm việc`
    : `Còn ${twoDigits(least)} đến ${twoDigits(most)} ngày làm việc`;
}

function leftLine(assignment: MailedOpenAssignment): LabelledLine[] {
  if (assignment.workingDaysLeft === null) return [];
  const left = assignment.workingDaysLeft;
  return [
    { label: 'Thời gian còn lại', value: left === 0 ? 'hôm nay là ngày cuối' : `${twoDigits(left)} ngày làm việc` },
  ];
}
