import type { MailFrame } from './mail-frame.js';
import { twoDigits } from './mail-words.js';

/** True where the recipient is asked, not told: bodies that are not under the People's Committee (S19). */
export function isRequest(frame: MailFrame): boolean {
  return frame.recipient.kind === 'agency' && frame.recipient.register === 'request';
}

/** The kind in brackets; a body that is asked reads "[Đề nghị phối hợp]" whatever the kind. */
export function kindMark(kind: string, frame: MailFrame): string {
  return isRequest(frame) ? '[Đề nghị phối hợp]' : `[${kind}]`;
}

/** The heading, by the same rule. */
export function titleFor(title: string, frame: MailFrame): string {
  return isRequest(frame) ? 'Đề nghị phối hợp' : title;
}

export function sentTo(frame: MailFrame): string[] {
  return [`Kính gửi: ${recipientWords(frame)}`];
}

/** What the head must see: the agency, and its head by post. Nothing is put before the heads of bodies that are asked. */
export function putBeforeHead(frame: MailFrame): string[] {
  const head = headWords(frame);
  return head === null ? sentTo(frame) : [...sentTo(frame), `Kính trình: Đồng chí ${head}`];
}

export function putBeforeLeader(frame: MailFrame): string[] {
  return [`Kính trình: ${recipientWords(frame)}`];
}

/** The head's post when the mail is put before the head, else null. */
export function headWords(frame: MailFrame): string | null {
  return frame.recipient.kind === 'agency' && frame.recipient.register === 'directive'
    ? frame.recipient.headPost
    : null;
}

/** In the middle of a sentence: 'Sở Y tế'. */
export function recipientName(frame: MailFrame): string {
  return frame.recipient.kind === 'agency' ? frame.recipient.name : frame.recipient.post;
}

/** '02 nhiệm vụ' */
export function assignmentCount(count: number): string {
  return `${twoDigits(count)} nhiệm vụ`;
}

/** How an agency answers: by itself, or by a letter that the Office enters for it (P1). */
export function howToAnswer(frame: MailFrame): string {
  const letter = `gửi văn bản về ${frame.officeName} (Văn phòng cập nhật thay)`;
  return `Cách cập nhật, báo cáo: ${frame.signInUrl === null ? '' : `đăng nhập tại ${frame.signInUrl} hoặc `}${letter}.`;
}

const BODY = /^(?:đồng chí|phòng|văn phòng|ban|sở|ubnd|ủy ban)(?:\s|$)/iu;

function recipientWords(frame: MailFrame): string {
  const name = recipientName(frame);
  return frame.recipient.kind === 'agency' || BODY.test(name) ? name : `Đồng chí ${name}`;
}
