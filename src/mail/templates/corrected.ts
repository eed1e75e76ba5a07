import { assignmentCount, recipientName, sentTo } from '../addressing.js';
import { fullAssignmentItem } from '../assignment-lines.js';
import { deadlineWords } from '../deadline-words.js';
import { agencyPageLink } from '../directive-groups.js';
import { fullDirectiveName, shortDirectiveName } from '../directive-name.js';
import { dueDateCalendar } from '../due-date-calendar.js';
import type { CorrectedMail, MailedChange } from '../mail-content.js';
import type { LabelledLine, MailDocument } from '../mail-document.js';
import type { MailFrame } from '../mail-frame.js';
import { instantWords, withoutEndMark } from '../mail-words.js';

const FIELD_NAMES = {
  agency: 'cơ quan thực hiện',
  content: 'nội dung nhiệm vụ',
  product: 'sản phẩm',
  reportTo: 'nơi nhận báo cáo',
  clause: 'điểm, khoản',
  deadline: 'thời hạn',
} as const satisfies Record<MailedChange['field'], string>;

/** Đính chính: what was entered wrongly, and how it reads now. It is not an extension (P2). */
export function correctedDocument(mail: CorrectedMail, frame: MailFrame): MailDocument {
  const count = assignmentCount(mail.corrections.length);
  const isDated = mail.corrections.some((each) => each.changes.some((change) => change.field === 'deadline'));
  const ical = isDated
    ? dueDateCalendar(
        mail.directive,
        mail.corrections.map((each) => each.assignment),
        frame,
        mail.correctedAt,
      )
    : undefined;
  return {
    subject: `[Đính chính] ${shortDirectiveName(mail.directive)} – ${count} của ${recipientName(frame)}`,
    title: 'Đính chính nhiệm vụ',
    salutation: sentTo(frame),
    blocks: [
      {
        kind: 'paragraph',
        text: `${frame.officeName} đính chính ${count} giao theo ${fullDirectiveName(mail.directive)} do nhập sai khi giao nhiệm vụ, ghi nhận lúc ${instantWords(mail.correctedAt)}. Sau đính chính, nhiệm vụ như sau:`,
      },
      {
        kind: 'items',
        items: mail.corrections.map((each) =>
          fullAssignmentItem(each.assignment, [
            ...each.changes.map(changeLine),
            { label: 'Lý do đính chính', value: withoutEndMark(each.reason) },
          ]),
        ),
      },
      {
        kind: 'paragraph',
        text: `Các nội dung khác không thay đổi.${isDated ? ' Đây là đính chính, không phải gia hạn.' : ''} ${frame.officeName} mong quý Cơ quan thông cảm.`,
      },
      ...agencyPageLink(mail.agencyPageUrl),
    ],
    ...(ical === undefined ? {} : { ical }),
  };
}

function changeLine(change: MailedChange): LabelledLine {
  return { label: `Đính chính ${FIELD_NAMES[change.field]}`, value: changeWords(change) };
}

function changeWords(change: MailedChange): string {
  switch (change.field) {
    case 'deadline':
      return `trước đây: ${deadlineWords(change.from)}; nay là: ${deadlineWords(change.to)}`;
    case 'agency':
    case 'content':
    case 'product':
    case 'reportTo':
    case 'clause':
      return `trước đây: ${valueWords(change.from)}; nay là: ${valueWords(change.to)}`;
    default:
      return change satisfies never;
  }
}

function valueWords(value: string | null): string {
  return value === null || value.trim() === '' ? 'không ghi' : `"${withoutEndMark(value)}"`;
}
