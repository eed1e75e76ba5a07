import { sentTo } from '../addressing.js';
import { linkTo } from '../directive-groups.js';
import { fullDirectiveName, shortDirectiveName } from '../directive-name.js';
import { figureFacts } from '../figures.js';
import type { ReportUntouchedMail } from '../mail-content.js';
import type { MailBlock, MailDocument } from '../mail-document.js';
import type { MailFrame } from '../mail-frame.js';
import { instantWords, twoDigits } from '../mail-words.js';

/** To the Chief of Office: a report to leadership is prepared, and nobody has looked at it. */
export function reportUntouchedDocument(mail: ReportUntouchedMail, frame: MailFrame): MailDocument {
  const [first] = mail.reports;
  const count = twoDigits(mail.reports.length);
  const what =
    mail.reports.length === 1 && first !== undefined ? shortDirectiveName(first.directive) : `${count} báo cáo`;
  return {
    subject: `[Báo cáo lãnh đạo chưa gửi] ${what}`,
    title: 'Báo cáo lãnh đạo chưa gửi',
    salutation: sentTo(frame),
    blocks: [
      {
        kind: 'paragraph',
        text: `Tính đến ${instantWords(mail.asOfAt)}, có ${count} báo cáo lãnh đạo đã chuẩn bị xong nhưng chưa được xem xét, gửi đi:`,
      },
      ...mail.reports.flatMap((report): MailBlock[] => [
        { kind: 'heading', text: fullDirectiveName(report.directive) },
        {
          kind: 'facts',
          facts: [
            { label: 'Chuyên viên theo dõi', value: report.specialist },
            {
              label: 'Chuẩn bị xong',
              value: `${instantWords(report.preparedAt)}, đã chờ ${twoDigits(report.workingDaysUntouched)} ngày làm việc`,
            },
            ...figureFacts(report.figures),
          ],
        },
        ...linkTo('Mở báo cáo', report.reportUrl),
      ]),
      {
        kind: 'paragraph',
        text: 'Đề nghị đồng chí chỉ đạo xem xét, gửi báo cáo lãnh đạo hoặc ghi nhận lý do chưa gửi.',
      },
    ],
  };
}
