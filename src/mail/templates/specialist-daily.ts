import { sentTo } from '../addressing.js';
import { linkTo } from '../directive-groups.js';
import { shortDeadlineWords } from '../deadline-words.js';
import { shortDirectiveName } from '../directive-name.js';
import type { SpecialistDailyMail, SpecialistDailySection } from '../mail-content.js';
import type { MailBlock, MailDocument } from '../mail-document.js';
import type { MailFrame } from '../mail-frame.js';
import { dateAndWeekday, daysOverdueWords, instantWords, shortened, twoDigits, withoutEndMark } from '../mail-words.js';
import { localDateOf } from '../../domain/plain-date.js';
import { formatDate } from '../../domain/vietnamese-dates.js';

/** What waits, in the order of the desk: heading, and the short form for the subject. */
const SECTIONS = {
  reportsToConfirm: { heading: 'Báo cáo chờ xác nhận', unit: 'báo cáo chờ xác nhận' },
  extensionsToDecide: { heading: 'Đề nghị gia hạn chờ quyết định', unit: 'đề nghị gia hạn' },
  declinesToAnswer: { heading: 'Ý kiến không đúng chức năng chờ trả lời', unit: 'ý kiến không đúng chức năng' },
  ordersToCarryOut: { heading: 'Chỉ đạo đôn đốc của lãnh đạo, chờ gửi', unit: 'chỉ đạo đôn đốc' },
  reportsToLeadership: { heading: 'Báo cáo lãnh đạo đã chuẩn bị, chờ gửi', unit: 'báo cáo lãnh đạo chờ gửi' },
  notAcknowledged: {
    heading: 'Cần gọi điện (chưa tiếp nhận quá 01 ngày làm việc)',
    unit: 'cơ quan cần gọi điện',
  },
  overdue: { heading: 'Quá hạn', unit: 'nhiệm vụ quá hạn' },
  dueSoon: { heading: 'Sắp đến hạn', unit: 'nhiệm vụ sắp đến hạn' },
  undated: {
    heading: 'Không quy định thời hạn, lâu chưa có báo cáo',
    unit: 'nhiệm vụ không thời hạn lâu chưa báo cáo',
  },
  undeliverable: { heading: 'Thư không gửi được', unit: 'thư không gửi được' },
} as const satisfies Record<SpecialistDailySection['what'], { heading: string; unit: string }>;

/** The specialist's one mail at 08:00: what waits, with the figures first. */
export function specialistDailyDocument(mail: SpecialistDailyMail, frame: MailFrame): MailDocument {
  const waiting = mail.sections.filter((section) => section.total > 0);
  const counts = waiting.map((section) => `${twoDigits(section.total)} ${SECTIONS[section.what].unit}`);
  const today = localDateOf(new Date(mail.asOfAt));
  return {
    subject: `[Việc chờ xử lý] ${formatDate(today)} – ${counts.slice(0, 3).join(', ') || 'không có việc chờ'}`,
    title: `Việc chờ xử lý, ngày ${dateAndWeekday(today)}`,
    salutation: sentTo(frame),
    blocks: [
      { kind: 'paragraph', text: `Số liệu đến ${instantWords(mail.asOfAt)}:` },
      {
        kind: 'facts',
        facts: waiting.map((section) => ({ label: SECTIONS[section.what].heading, value: twoDigits(section.total) })),
      },
      ...linkTo('Mở trang Chờ tôi xử lý', mail.deskUrl, true),
      ...waiting.flatMap(sectionBlocks),
    ],
  };
}

function sectionBlocks(section: SpecialistDailySection): MailBlock[] {
  if (section.lines.length === 0) return [];
  const more = section.total - section.lines.length;
  return [
    { kind: 'heading', text: SECTIONS[section.what].heading },
    { kind: 'bullets', lines: section.lines.map(lineWords) },
    ...(more > 0
      ? [{ kind: 'paragraph', text: `Hiển thị ${section.lines.length} trong số ${section.total}.` } as const]
      : []),
  ];
}

function lineWords(line: SpecialistDailySection['lines'][number]): string {
  return [
    `${line.agency} – ${shortDirectiveName(line.directive)}`,
    ...(line.content === null ? [] : [shortened(withoutEndMark(line.content), 100)]),
    ...(line.deadline === null ? [] : [`thời hạn: ${shortDeadlineWords(line.deadline)}`]),
    ...(line.overdue === null ? [] : [`quá hạn ${daysOverdueWords(line.overdue)}`]),
    ...(line.sinceAt === null ? [] : [`chờ từ ${instantWords(line.sinceAt)}`]),
    ...(line.remark === null ? [] : [withoutEndMark(line.remark)]),
  ].join('; ');
}
