import { sentTo } from '../addressing.js';
import { shortDirectiveName } from '../directive-name.js';
import type { OfficeSlowMail } from '../mail-content.js';
import type { MailDocument } from '../mail-document.js';
import type { MailFrame } from '../mail-frame.js';
import { instantWords, letterWords, shortened, twoDigits, withoutEndMark } from '../mail-words.js';

/** Completion reports that wait for the Office itself: to the specialist, then to the head of the Office. */
export function officeSlowDocument(mail: OfficeSlowMail, frame: MailFrame): MailDocument {
  const count = twoDigits(mail.reports.length);
  const longest = Math.max(0, ...mail.reports.map((report) => report.workingDaysWaiting));
  return {
    subject: `[Chờ Văn phòng xác nhận] ${count} báo cáo của cơ quan, lâu nhất ${twoDigits(longest)} ngày làm việc`,
    title: 'Báo cáo của cơ quan chờ Văn phòng xác nhận',
    salutation: sentTo(frame),
    blocks: [
      {
        kind: 'paragraph',
        text: `Tính đến ${instantWords(mail.asOfAt)}, có ${count} báo cáo hoàn thành của cơ quan chưa được Văn phòng xác nhận. Trong thời gian chờ xác nhận, cơ quan không nhận thư nhắc việc, thông báo quá hạn.`,
      },
      {
        kind: 'items',
        items: mail.reports.map((report) => ({
          head: `${report.agency}: ${shortened(withoutEndMark(report.content), 200)}`,
          lines: [
            {
              label: 'Văn bản',
              value: `${shortDirectiveName(report.directive)}${report.clause === null ? '' : `, ${report.clause}`}`,
            },
            {
              label: 'Báo cáo',
              value: `${report.letter === null ? '' : `văn bản ${letterWords(report.letter)}, `}gửi lúc ${instantWords(report.reportedAt)}, đã chờ ${twoDigits(report.workingDaysWaiting)} ngày làm việc`,
            },
            { label: 'Chuyên viên theo dõi', value: report.specialist },
            ...(report.assignmentUrl === null ? [] : [{ label: 'Mở nhiệm vụ', value: report.assignmentUrl }]),
          ],
        })),
      },
      {
        kind: 'paragraph',
        text: 'Đề nghị xem xét, xác nhận hoàn thành hoặc đề nghị cơ quan bổ sung, hoàn thiện báo cáo.',
      },
    ],
  };
}
