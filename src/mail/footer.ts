import { namedInRoom } from '../domain/named-in-room.js';
import type { MailFrame } from './mail-frame.js';

/** What every mail ends with: whom to ask, where a reply goes, and what this mail is not. */
export function footerLines(frame: MailFrame): string[] {
  const { contact } = frame;
  const parts = [
    namedInRoom(contact.specialist, contact.room) || null,
    contact.telephone === null ? null : `điện thoại ${contact.telephone}`,
    contact.email === null ? null : `thư điện tử ${contact.email}`,
  ].filter((part) => part !== null);
  const who = contact.specialist === null ? 'Đầu mối liên hệ' : 'Chuyên viên theo dõi';
  const replyTo = contact.specialist === null ? 'đầu mối nêu trên' : 'chuyên viên theo dõi';
  return [
    `${who}: ${(parts.length === 0 ? [frame.officeName] : parts).join(', ')}.`,
    ...(contact.email === null ? [] : [`Thư trả lời sẽ được chuyển đến ${replyTo}.`]),
    `Thư được gửi bằng phần mềm theo dõi, đôn đốc thực hiện nhiệm vụ của ${frame.officeName}; không thay thế văn bản đã ban hành và không phải vào sổ đăng ký văn bản đến.`,
  ];
}
