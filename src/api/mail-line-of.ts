import type { MailLineRow } from '../database/queries/mail-lines.js';
import type { MailLine } from './assignments/assignments.schemas.js';

/** What is known of a mail, in words that never say more (P9): the server took it, not the agency. */
const stateNames: Readonly<Record<string, string>> = {
  'notice.waiting': 'chờ gửi',
  'notice.obsolete': 'không gửi nữa',
  'notice.undeliverable': 'chưa có địa chỉ thư',
  'mail.waiting': 'chờ gửi',
  'mail.sending': 'đang gửi',
  'mail.handedOver': 'máy chủ thư đã nhận',
  'mail.refused': 'máy chủ thư từ chối',
  'mail.unknown': 'chưa rõ máy chủ thư đã nhận hay chưa',
  'mail.obsolete': 'không gửi nữa',
};

/** The state of a mail, or of a notice that is in none yet, and its words. */
export function mailStateOf({ noticeState, mailState }: { noticeState: string; mailState: string | null }): {
  state: string;
  stateName: string;
} {
  const state = noticeState === 'inMail' && mailState ? `mail.${mailState}` : `notice.${noticeState}`;
  return { state: state.slice(state.indexOf('.') + 1), stateName: stateNames[state] ?? state };
}

export function mailLineOf(row: MailLineRow): MailLine {
  return {
    noticeId: row.noticeId,
    kind: row.kind,
    at: row.at.toISOString(),
    recipient: row.recipientName ?? 'chưa xác định',
    ...mailStateOf(row),
    reason: row.reason,
    mailId: row.mailId,
    subject: row.subject,
    addresses: row.addresses ?? [],
    handedOverAt: row.handedOverAt?.toISOString() ?? null,
    serverAnswer: row.serverAnswer,
  };
}
