import type { IntakeNote } from '../intake-document.js';
import type { RecognisedText, TextEncoding } from './detect-legacy.js';

const NAMES: Record<TextEncoding, string> = {
  ascii: 'ASCII',
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
  'windows-1258': 'Windows-1258',
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
  viscii: 'VISCII',
};

/** The names by which notes and screens call an encoding. */
export const encodingName = (encoding: TextEncoding): string => NAMES[encoding];

/** What a person should know of how a text's letters were had; null when there was nothing to decide. */
export function encodingNote(read: Omit<RecognisedText, 'text'>, part?: string): IntakeNote | null {
  const message = messageOf(read);
  if (message === null) return null;
  return { code: 'ENCODING_CONVERTED', message, ...(part === undefined ? {} : { part }) };
}

function messageOf({
  encoding,
  isDecomposed,
  isTwiceEncoded,
  isDoubtful,
}: Omit<RecognisedText, 'text'>): string | null {
  const name = encodingName(encoding);
  if (isDoubtful && encoding.startsWith('utf-')) return `Bảng mã ${name} nhưng có ký tự bị hỏng; cần xem lại.`;
  if (isDoubtful) return `Không rõ bảng mã của tệp; đã đọc theo ${name}, cần xem lại chữ có dấu.`;
  if (isTwiceEncoded) return 'Chữ bị lưu sai bảng mã hai lần (UTF-8 thành Windows-1252); đã khôi phục.';
  if (encoding === 'utf-8' || encoding === 'ascii') {
    return isDecomposed ? 'Chữ có dấu ở dạng Unicode tổ hợp; đã chuyển sang Unicode dựng sẵn.' : null;
  }
  return `Đã chuyển từ bảng mã ${name} sang Unicode.`;
}
