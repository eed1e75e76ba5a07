import { sentTo } from '../addressing.js';
import { headedAssignmentItem, optionalLine } from '../assignment-lines.js';
import { deadlineWords } from '../deadline-words.js';
import { agencyPageLink } from '../directive-groups.js';
import { fullDirectiveName, shortDirectiveName } from '../directive-name.js';
import { dueDateCalendar } from '../due-date-calendar.js';
import type { ExtensionDecidedMail } from '../mail-content.js';
import type { LabelledLine, MailDocument } from '../mail-document.js';
import type { MailFrame } from '../mail-frame.js';
import { basisWords, dateAndWeekday, instantWords, letterWords, twoDigits } from '../mail-words.js';
import { formatDate } from '../../domain/vietnamese-dates.js';

type Decision = ExtensionDecidedMail['decisions'][number];

/** Kết quả xem xét gia hạn: old and new date, who decided, on which basis. */
export function extensionDecidedDocument(mail: ExtensionDecidedMail, frame: MailFrame): MailDocument {
  const approved = mail.decisions.filter((decision) => decision.outcome === 'approved');
  const ical = dueDateCalendar(
    mail.directive,
    approved.map((decision) => decision.assignment),
    frame,
    latest(mail.decisions),
  );
  return {
    subject: `[Gia hạn] ${shortDirectiveName(mail.directive)} – ${outcomeInSubject(mail.decisions)}`,
    title: 'Kết quả xem xét đề nghị gia hạn',
    salutation: sentTo(frame),
    blocks: [
      {
        kind: 'paragraph',
        text: `Về đề nghị gia hạn của quý Cơ quan đối với nhiệm vụ theo ${fullDirectiveName(mail.directive)}, ${frame.officeName} thông báo kết quả như sau:`,
      },
      {
        kind: 'items',
        items: mail.decisions.map((each) => headedAssignmentItem(each.assignment, decisionLines(each))),
      },
      ...closing(mail.decisions).map((text) => ({ kind: 'paragraph', text }) as const),
      ...agencyPageLink(mail.agencyPageUrl),
    ],
    ...(ical === undefined ? {} : { ical }),
  };
}

function decisionLines(decision: Decision): LabelledLine[] {
  const letter = decision.requestLetter === null ? '' : ` (văn bản ${letterWords(decision.requestLetter)})`;
  const isApproved = decision.outcome === 'approved';
  return [
    {
      label: 'Đề nghị',
      value: `gia hạn đến ngày ${formatDate(decision.requestedDueOn)}, gửi lúc ${instantWords(decision.requestedAt)}${letter}`,
    },
    { label: 'Kết quả', value: isApproved ? 'đồng ý gia hạn' : 'không đồng ý gia hạn' },
    ...(isApproved
      ? [
          { label: 'Thời hạn cũ', value: `hết ngày ${dateAndWeekday(decision.previousDueOn)}` },
          { label: 'Thời hạn mới', value: deadlineWords(decision.assignment.deadline) },
        ]
      : [{ label: 'Thời hạn', value: `không thay đổi, ${deadlineWords(decision.assignment.deadline)}` }]),
    { label: 'Người quyết định', value: decision.basis.leaderPost },
    { label: 'Căn cứ', value: basisWords(decision.basis) },
    { label: 'Ghi nhận', value: instantWords(decision.decidedAt) },
    ...optionalLine('Lý do', decision.reason),
  ];
}

function outcomeInSubject(decisions: readonly Decision[]): string {
  const [first] = decisions;
  if (decisions.length !== 1 || first === undefined) return `kết quả xem xét ${twoDigits(decisions.length)} đề nghị`;
  if (first.outcome === 'refused') return 'không đồng ý gia hạn';
  const { deadline } = first.assignment;
  return deadline.kind === 'dated' ? `đồng ý gia hạn đến hết ngày ${formatDate(deadline.dueOn)}` : 'đồng ý gia hạn';
}

function closing(decisions: readonly Decision[]): string[] {
  return [
    ...(decisions.some((each) => each.outcome === 'approved')
      ? [
          'Việc nhắc việc, đánh giá đúng hạn, quá hạn từ nay tính theo thời hạn mới; thời hạn ban đầu và số lần gia hạn vẫn được lưu.',
        ]
      : []),
    ...(decisions.some((each) => each.outcome === 'refused')
      ? ['Đối với đề nghị không được đồng ý, đề nghị quý Cơ quan tập trung hoàn thành theo thời hạn đã giao.']
      : []),
  ];
}

function latest(decisions: readonly Decision[]): string {
  return decisions.map((each) => each.decidedAt).reduce((a, b) => (a > b ? a : b), '1970-01-01T00:00:00.000Z');
}
