import { statusOfCode } from '../api/problems/status-of-code.js';

/** What the end of `dondoc` says to the program that started it; `dondoc --help` prints the table. */
export const exitCodes = {
  done: { code: 0, meaning: 'xong' },
  refused: {
    code: 1,
    meaning: 'bị một quy tắc từ chối (mã lỗi in ở luồng lỗi chuẩn); với nhiều nhiệm vụ: có nhiệm vụ bị từ chối',
  },
  wrongUse: { code: 2, meaning: 'gọi lệnh chưa đúng, hoặc dữ liệu nhập chưa đúng quy cách' },
  notAllowed: { code: 3, meaning: 'chưa đăng nhập, hoặc không có quyền' },
  away: { code: 4, meaning: 'máy chủ hoặc cơ sở dữ liệu chưa sẵn sàng; thử lại được' },
  notFound: { code: 5, meaning: 'không tìm thấy, hoặc mã rút gọn trùng nhiều dòng' },
  answersNeeded: { code: 6, meaning: 'dự thảo có điều phải do người quyết định trước khi giao' },
  unexpected: { code: 7, meaning: 'lỗi ngoài dự kiến' },
} as const;

export type Ending = keyof typeof exitCodes;

/** Codes of the command itself; all others are the server's and the domain's. */
const endingByCode: Readonly<Record<string, Ending>> = {
  WRONG_USE: 'wrongUse',
  SETTINGS_INVALID: 'wrongUse',
  SETTLEMENT_INVALID: 'wrongUse',
  NO_SUCH_FILE: 'wrongUse',
  FILE_UNREADABLE: 'wrongUse',
  ANSWER_MISSING: 'wrongUse',
  SERVER_AWAY: 'away',
  NOT_RUNNING: 'away',
  CLOCK_STUCK: 'away',
  TOO_MANY_TRIES: 'away',
  NOT_UNIQUE: 'notFound',
  ANSWERS_NEEDED: 'answersNeeded',
  LAUNCH_PROBLEMS: 'answersNeeded',
  ANSWER_NOT_UNDERSTOOD: 'unexpected',
};

/** @param status of the server's answer, when it answered */
export function endingOf(code: string, status: number = statusOfCode(code)): Ending {
  return endingByCode[code] ?? endingOfStatus(status);
}

function endingOfStatus(status: number): Ending {
  if (status === 400) return 'wrongUse';
  if (status === 401 || status === 403) return 'notAllowed';
  if (status === 404) return 'notFound';
  if (status === 429 || status === 502 || status === 503 || status === 504) return 'away';
  return status >= 500 ? 'unexpected' : 'refused';
}
