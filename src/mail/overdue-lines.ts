import { formatDate } from '../domain/vietnamese-dates.js';
import { localDateOf } from '../domain/plain-date.js';
import { isRequest } from './addressing.js';
import type { DaysOverdue, EarlierMail, MailedUrging } from './mail-content.js';
import type { LabelledLine } from './mail-document.js';
import type { MailFrame } from './mail-frame.js';
import { daysOverdueWords, instantWords, letterWords } from './mail-words.js';

/** "Đến 08 giờ 00 ngày 29/02/2016: quá hạn …": calendar days and, in brackets, working days. */
export function overdueLine(overdue: DaysOverdue | null, asOfAt: string, frame: MailFrame): LabelledLine[] {
  if (overdue === null) return [];
  const words = isRequest(frame) ? 'đã qua thời hạn' : 'quá hạn';
  return [{ label: `Đến ${instantWords(asOfAt)}`, value: `${words} ${daysOverdueWords(overdue)}` }];
}

/** What was sent before, and when: 'nhắc việc ngày 24/02/2016, 26/02/2016; đôn đốc lần 1 ngày 04/3/2016'. */
export function earlierMailsLine(mails: readonly EarlierMail[], frame: MailFrame): LabelledLine[] {
  const dates = new Map<string, string[]>();
  for (const mail of mails) {
    const words = earlierMailWords(mail, frame);
    dates.set(words, [...(dates.get(words) ?? []), formatDate(localDateOf(new Date(mail.sentAt)))]);
  }
  const value = [...dates].map(([words, on]) => `${words} ngày ${[...new Set(on)].join(', ')}`).join('; ');
  return value === '' ? [] : [{ label: 'Đã gửi', value }];
}

/** 'lần 1 ngày 04/3/2016 (Công văn số 45/VPUBND-VP7 ngày 04/3/2016); lần 2 …' */
export function urgingsWords(urgings: readonly MailedUrging[]): string {
  if (urgings.length === 0) return 'chưa đôn đốc';
  return urgings
    .map((urging) => {
      const letter = urging.letter === null ? '' : ` (văn bản ${letterWords(urging.letter)})`;
      return `lần ${urging.urgingNumber} ngày ${formatDate(localDateOf(new Date(urging.urgedAt)))}${letter}`;
    })
    .join('; ');
}

function earlierMailWords(mail: EarlierMail, frame: MailFrame): string {
  if (isRequest(frame)) return 'thư đề nghị phối hợp';
  switch (mail.kind) {
    case 'reminder':
      return 'nhắc việc';
    case 'overdue':
      return 'thông báo quá hạn';
    case 'urging':
      return mail.urgingNumber === null ? 'đôn đốc' : `đôn đốc lần ${mail.urgingNumber}`;
    default:
      return mail.kind satisfies never;
  }
}
