import type { MailLine } from '../../api/assignments/assignments.schemas.js';
import { instantOr } from './dates.js';
import { noticeName } from './event-names.js';
import { table } from './table.js';

/** Notices and the mails that carried them; never more than is known: "máy chủ thư đã nhận" (P9). */
export const mailTable = (mails: readonly MailLine[], columns: number): string =>
  table(
    [
      { head: 'Lúc' },
      { head: 'Loại', grows: 1 },
      { head: 'Gửi tới', grows: 2 },
      { head: 'Tiêu đề', grows: 3 },
      { head: 'Tình trạng', grows: 2 },
    ],
    mails.map((mail) => [
      instantOr(mail.handedOverAt ?? mail.at),
      noticeName(mail.kind),
      [mail.recipient, ...mail.addresses].join('\n'),
      mail.subject ?? '',
      [mail.stateName, mail.reason && (reasons[mail.reason] ?? mail.reason)].filter(Boolean).join(': '),
    ]),
    columns,
  );

/** Why a notice is not sent any more. */
const reasons: Readonly<Record<string, string>> = {
  revoked: 'đã thu hồi',
  closed: 'đã hoàn thành',
  reported: 'đã báo cáo',
  acknowledged: 'đã tiếp nhận',
  newRound: 'đã có thời hạn mới hoặc vòng mới',
  duePassed: 'đã qua thời hạn',
  activity: 'cơ quan đã cập nhật',
  decided: 'đã quyết định',
  reopened: 'đã mở lại',
  superseded: 'có thông báo mới hơn',
  nothingWaits: 'không còn việc chờ',
};
