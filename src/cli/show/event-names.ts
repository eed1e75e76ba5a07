import { commandNames } from '../../domain/transitions.js';
import type { Channel } from '../../domain/command.js';

/** What the log's lines are called; commands by their own names. */
const eventNames: Readonly<Record<string, string>> = {
  ...commandNames,
  return: 'đề nghị bổ sung, hoàn thiện báo cáo',
  handedOut: 'giao nhiệm vụ',
  added: 'giao bổ sung',
  corrected: 'giao lại sau đính chính',
  periodOpened: 'mở kỳ báo cáo',
  endedWithLead: 'kết thúc cùng nhiệm vụ chủ trì',
  imported: 'nhập từ sổ theo dõi',
  released: 'bắt đầu theo dõi sau khi nhập',
  putAside: 'tạm gác do lỗi',
  launched: 'giao nhiệm vụ',
  reopened: 'mở lại văn bản',
  concluded: 'kết thúc theo dõi',
  reportPrepared: 'lập báo cáo lãnh đạo',
  sendReport: 'gửi báo cáo lãnh đạo',
  lapseReport: 'không gửi báo cáo lãnh đạo',
  called: 'gọi điện',
  submitted: 'trình lãnh đạo',
  submissionAnswered: 'ý kiến lãnh đạo',
  addAssignment: 'giao bổ sung',
  pushOrder: 'chỉ đạo đôn đốc',
  revokeDirective: 'thu hồi văn bản',
  handOver: 'bàn giao theo dõi',
  noTask: 'không phát sinh nhiệm vụ',
};

export const eventName = (kind: string): string => eventNames[kind] ?? kind;

const channelNames: Record<Channel, string> = {
  web: 'trang web',
  mailLink: 'liên kết trong thư',
  api: 'chương trình',
  letter: 'văn bản',
  axis: 'trục liên thông',
  email: 'thư điện tử',
  telephone: 'điện thoại',
};

const isChannel = (word: string): word is Channel => Object.hasOwn(channelNames, word);

/** Who did it, and for whom it was entered: 'Chuyên viên theo dõi, cập nhật thay Sở Tài chính (điện thoại)'. */
export function actorWords({
  actor,
  actedFor,
  channel,
}: {
  actor: string | null;
  actedFor: string | null;
  channel: string;
}): string {
  if (actor === null) return 'hệ thống';
  const through = isChannel(channel) ? channelNames[channel] : channel;
  return actedFor === null ? actor : `${actor}, cập nhật thay ${actedFor} (${through})`;
}

const noticeNames: Readonly<Record<string, string>> = {
  launch: 'giao nhiệm vụ',
  added: 'giao bổ sung',
  receipt: 'nhắc tiếp nhận',
  reminder: 'nhắc việc',
  overdue: 'thông báo quá hạn',
  undated: 'nhắc việc không thời hạn',
  officeSlow: 'báo cáo chờ xác nhận',
  urging: 'đôn đốc',
  pushOrder: 'chỉ đạo đôn đốc của lãnh đạo',
  reportUntouched: 'báo cáo lãnh đạo chưa xử lý',
  leadershipReport: 'báo cáo lãnh đạo',
  returned: 'đề nghị bổ sung báo cáo',
  extensionDecided: 'quyết định gia hạn',
  reopened: 'mở lại',
  corrected: 'đính chính',
  revoked: 'thu hồi',
  closing: 'kết thúc theo dõi',
  weeklyList: 'danh sách quá hạn hằng tuần',
  specialistDaily: 'việc trong ngày',
};

export const noticeName = (kind: string): string => noticeNames[kind] ?? kind;

const lineNames: Readonly<Record<string, string>> = {
  receipt: 'nhắc tiếp nhận',
  reminder: 'nhắc việc',
  overdue: 'thông báo quá hạn',
  leadership: 'báo cáo lãnh đạo',
  officeSlow: 'báo cáo chờ xác nhận',
  undated: 'nhắc việc không thời hạn',
};

/** 'overdue.2' -> 'thông báo quá hạn, bước 2'. */
export function rungName(id: string): string {
  const [, step] = id.split('.');
  return step === undefined || !/^\d+$/.test(step) ? rungLineName(id) : `${rungLineName(id)}, bước ${step}`;
}

/** 'overdue.2' -> 'thông báo quá hạn'. */
export function rungLineName(id: string): string {
  if (id === 'leadership.prepared') return 'lập báo cáo lãnh đạo';
  if (id === 'leadership.untouched') return 'báo cáo lãnh đạo chưa xử lý';
  const [line = ''] = id.split('.');
  return lineNames[line] ?? line;
}

/** Why a rung was recorded and nothing sent. */
const skipNames: Readonly<Record<string, string>> = {
  beforeRound: 'trước khi bắt đầu vòng này',
  tooSoonAfterLaunch: 'quá gần lúc giao nhiệm vụ',
  laterRungOfLine: 'gộp vào bước sau',
  overdueNoticeDue: 'đã có thông báo quá hạn',
  requestRegister: 'cơ quan được đề nghị phối hợp, không đôn đốc',
};

export const skipWords = (reason: string): string => skipNames[reason] ?? reason;
