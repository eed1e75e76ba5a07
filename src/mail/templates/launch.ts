import { assignmentCount, howToAnswer, isRequest, kindMark, recipientName, sentTo, titleFor } from '../addressing.js';
import { fullAssignmentItem } from '../assignment-lines.js';
import { fullDirectiveName, shortDirectiveName } from '../directive-name.js';
import { signedFileLink } from '../directive-groups.js';
import { dueDateCalendar } from '../due-date-calendar.js';
import { formatDate, weekdayName } from '../../domain/vietnamese-dates.js';
import type { LaunchMail, MailedDirective } from '../mail-content.js';
import type { LabelledLine, MailBlock, MailDocument } from '../mail-document.js';
import type { MailFrame } from '../mail-frame.js';
import { daysOverdueWords, instantWords, twoDigits, withoutEndMark } from '../mail-words.js';

/** Giao nhiệm vụ: the document, each assignment, receipt, how to report, the signed original. */
export function launchDocument(mail: LaunchMail, frame: MailFrame): MailDocument {
  const count = assignmentCount(mail.assignments.length);
  const ical = dueDateCalendar(mail.directive, mail.assignments, frame, mail.asOfAt);
  return {
    subject: `${kindMark('Giao nhiệm vụ', frame)} ${shortDirectiveName(mail.directive)} – ${mail.isAddition ? 'bổ sung ' : ''}${count} của ${recipientName(frame)}`,
    title: titleFor(mail.isAddition ? 'Giao bổ sung nhiệm vụ' : 'Giao nhiệm vụ', frame),
    salutation: sentTo(frame),
    blocks: [
      ...urgencyBlocks(mail.directive.urgency),
      { kind: 'paragraph', text: opening(mail, frame) },
      ...(mail.isLate ? [{ kind: 'paragraph', text: howThingsStand(mail) } as const] : []),
      { kind: 'items', items: mail.assignments.map((each) => fullAssignmentItem(each, overdueLine(each, frame))) },
      {
        kind: 'paragraph',
        text: `Đề nghị quý Cơ quan xác nhận tiếp nhận trong ngày ${formatDate(mail.acknowledgeByOn)} (${weekdayName(mail.acknowledgeByOn)}) theo liên kết dưới đây (không cần tài khoản).`,
      },
      { kind: 'link', label: `Xác nhận đã tiếp nhận ${count}`, url: mail.acknowledgeUrl, isButton: true },
      ...reporting(mail, frame),
      ...signedFileLink(mail.directive),
    ],
    ...(ical === undefined ? {} : { ical }),
  };
}

const URGENCIES = {
  KHAN: 'Khẩn',
  THUONG_KHAN: 'Thượng khẩn',
  HOA_TOC: 'Hỏa tốc',
} as const satisfies Record<NonNullable<MailedDirective['urgency']>, string>;

/** The mark of the document; a class of processing, not a deadline. */
function urgencyBlocks(urgency: MailedDirective['urgency']): MailBlock[] {
  return urgency === undefined || urgency === null
    ? []
    : [{ kind: 'paragraph', text: `Độ khẩn của văn bản: ${URGENCIES[urgency]}.`, isStrong: true }];
}

function opening(mail: LaunchMail, frame: MailFrame): string {
  const { directive } = mail;
  const name = fullDirectiveName(directive);
  const directedBy =
    directive.directedBy === null || name.includes(directive.directedBy)
      ? ''
      : `, theo ý kiến chỉ đạo của ${withoutEndMark(directive.directedBy)}`;
  const source = `Thực hiện ${name}${directedBy}`;
  const count = assignmentCount(mail.assignments.length);
  const agency = recipientName(frame);
  if (isRequest(frame)) {
    return `${source}, ${frame.officeName} đề nghị ${agency} quan tâm, phối hợp thực hiện ${count} sau đây:`;
  }
  return `${source}, ${frame.officeName} thông báo ${count} ${mail.isAddition ? 'giao bổ sung cho' : 'giao'} ${agency} như sau:`;
}

function howThingsStand(mail: LaunchMail): string {
  const overdueCount = mail.assignments.filter((each) => each.overdue !== null).length;
  const standing =
    overdueCount === 0
      ? 'chưa có nhiệm vụ nào quá thời hạn'
      : `${twoDigits(overdueCount)} trong số ${assignmentCount(mail.assignments.length)} đã quá thời hạn`;
  return `Văn bản được đưa vào theo dõi từ ${instantWords(mail.launchedAt)}, sau ngày ban hành. Tính đến ${instantWords(mail.asOfAt)}, ${standing}. Nhiệm vụ nào đã báo cáo, đề nghị quý Cơ quan cho biết số, ngày của văn bản báo cáo để cập nhật.`;
}

function overdueLine(assignment: LaunchMail['assignments'][number], frame: MailFrame): LabelledLine[] {
  if (assignment.overdue === null) return [];
  const days = daysOverdueWords(assignment.overdue);
  return [{ label: 'Tình hình', value: isRequest(frame) ? `đã qua thời hạn ${days}` : `quá hạn ${days}` }];
}

function reporting(mail: LaunchMail, frame: MailFrame): MailBlock[] {
  const isOwed = mail.assignments.some((each) => each.role === 'lead');
  return [
    ...(isOwed
      ? [
          {
            kind: 'paragraph',
            text: 'Khi báo cáo kết quả, đề nghị ghi số, ký hiệu, ngày, người ký của văn bản báo cáo và gửi kèm tệp văn bản.',
          } as const,
        ]
      : []),
    {
      kind: 'paragraph',
      text: 'Trường hợp có khó khăn, vướng mắc hoặc nhiệm vụ không đúng chức năng, đề nghị có ý kiến bằng văn bản trước khi hết thời hạn.',
    },
    { kind: 'paragraph', text: howToAnswer(frame) },
  ];
}
