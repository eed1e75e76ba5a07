import { DomainError } from '../domain/errors.js';

/** Why a file is not read. Nothing of it is kept; the code is the contract of HTTP and of the screens. */
const REFUSALS = {
  EMPTY_FILE: 'Tệp không có nội dung.',
  FILE_TOO_LARGE: 'Tệp vượt quá 20 MB.',
  FILE_KIND_UNKNOWN:
    'Chưa đọc được loại tệp này. Dùng .docx, .pdf, ảnh .jpg hoặc .png, .html, .txt, .xlsx, .eml hoặc edXML.',
  FILE_KIND_OLD: 'Tệp Word, Excel định dạng cũ (.doc, .xls). Lưu lại thành .docx, .xlsx hoặc .pdf rồi chọn lại.',
  FILE_ENCRYPTED: 'Tệp có mật khẩu. Bỏ mật khẩu rồi chọn lại.',
  FILE_BROKEN: 'Tệp bị hỏng, không mở được.',
  FILE_HAS_MACROS: 'Tệp có macro nên không được nhận. Lưu lại thành tệp không có macro rồi chọn lại.',
  FILE_UNPACKS_TOO_LARGE: 'Nội dung tệp khi mở ra quá lớn nên không được nhận.',
  FILE_HAS_ENTITIES: 'Tệp có khai báo thực thể ngoài nên không được nhận.',
  FILE_TOO_MANY_PAGES: 'Tệp có quá nhiều trang.',
  FILE_TOO_SLOW: 'Đọc tệp quá thời gian cho phép.',
  FILE_WITHOUT_TEXT: 'Không tìm thấy chữ nào trong tệp.',
  FILE_READING_STOPPED: 'Việc đọc tệp bị dừng giữa chừng, không phải do tệp. Xin chọn lại tệp này.',
  FILE_QUEUE_FULL: 'Đang có nhiều tệp chờ đọc. Xin chọn lại tệp này sau ít phút.',
} as const;

export type FileRefusalCode = keyof typeof REFUSALS;

export function fileRefused(
  code: FileRefusalCode,
  details: Record<string, string | number> = {},
  options?: ErrorOptions,
): DomainError {
  return new DomainError(code, REFUSALS[code], details, options);
}

export const isFileRefusal = (code: string): code is FileRefusalCode => Object.hasOwn(REFUSALS, code);

/** All of them, for whoever lists what may be answered. */
export const fileRefusalCodes: readonly FileRefusalCode[] = Object.keys(REFUSALS).filter(isFileRefusal);
