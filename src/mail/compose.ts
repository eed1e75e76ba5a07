import { formatDate, formatTime, weekdayName } from '../domain/vietnamese-dates.js';
import { localDateOf } from '../domain/plain-date.js';
import type { ComposedMail } from './composed-mail.js';
import { footerLines } from './footer.js';
import type { MailContent } from './mail-content.js';
import type { MailDocument } from './mail-document.js';
import type { MailFrame } from './mail-frame.js';
import { renderHtml } from './render-html.js';
import { renderText } from './render-text.js';
import { closingDocument } from './templates/closing.js';
import { correctedDocument } from './templates/corrected.js';
import { extensionDecidedDocument } from './templates/extension-decided.js';
import { launchDocument } from './templates/launch.js';
import { leadershipReportDocument } from './templates/leadership-report.js';
import { officeSlowDocument } from './templates/office-slow.js';
import { overdueDocument } from './templates/overdue.js';
import { pushOrderDocument } from './templates/push-order.js';
import { receiptDocument } from './templates/receipt.js';
import { reminderDocument } from './templates/reminder.js';
import { reopenedDocument } from './templates/reopened.js';
import { reportUntouchedDocument } from './templates/report-untouched.js';
import { returnedDocument } from './templates/returned.js';
import { revokedDocument } from './templates/revoked.js';
import { specialistDailyDocument } from './templates/specialist-daily.js';
import { undatedDocument } from './templates/undated.js';
import { urgingDocument } from './templates/urging.js';
import { weeklyListDocument } from './templates/weekly-list.js';

/**
 * Puts a mail's facts into words: the same content and frame give the same mail, byte for byte, which is what lets a
 * mail be sent again under its Message-ID.
 */
export function composeMail(content: MailContent, frame: MailFrame): ComposedMail {
  const document = documentOf(content, frame);
  const subject = document.subject.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const framed = {
    banner: frame.demonstration === null ? [] : [demonstrationLine(frame.demonstration.clockAt)],
    sender: frame.officeName,
    document: { ...document, subject },
    footer: footerLines(frame),
  };
  return {
    subject,
    text: renderText(framed),
    html: renderHtml(framed),
    ...(document.ical === undefined ? {} : { ical: document.ical }),
  };
}

function demonstrationLine(clockAt: string): string {
  const at = new Date(clockAt);
  const date = localDateOf(at);
  return `BẢN TRÌNH DIỄN – đồng hồ trình diễn chỉ ${formatTime(at)}, ${weekdayName(date)}, ngày ${formatDate(date)}. Thư này không có giá trị thi hành.`;
}

function documentOf(content: MailContent, frame: MailFrame): MailDocument {
  switch (content.kind) {
    case 'launch':
      return launchDocument(content, frame);
    case 'receipt':
      return receiptDocument(content, frame);
    case 'reminder':
      return reminderDocument(content, frame);
    case 'overdue':
      return overdueDocument(content, frame);
    case 'urging':
      return urgingDocument(content, frame);
    case 'leadershipReport':
      return leadershipReportDocument(content, frame);
    case 'pushOrder':
      return pushOrderDocument(content, frame);
    case 'reportUntouched':
      return reportUntouchedDocument(content, frame);
    case 'officeSlow':
      return officeSlowDocument(content, frame);
    case 'undated':
      return undatedDocument(content, frame);
    case 'returned':
      return returnedDocument(content, frame);
    case 'extensionDecided':
      return extensionDecidedDocument(content, frame);
    case 'revoked':
      return revokedDocument(content, frame);
    case 'reopened':
      return reopenedDocument(content, frame);
    case 'corrected':
      return correctedDocument(content, frame);
    case 'closing':
      return closingDocument(content, frame);
    case 'specialistDaily':
      return specialistDailyDocument(content, frame);
    case 'weeklyList':
      return weeklyListDocument(content, frame);
    default:
      return content satisfies never;
  }
}
