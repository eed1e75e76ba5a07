import type { AssignmentState } from './assignment-facts.js';
import type { AssignmentCommandType } from './command.js';

/**
 * The life of an assignment as a table (domain.md §4): from which states a command is allowed, and what follows.
 * `stays`: the state does not change. Decline, transfer and suspension join with the rest of the design.
 */
export const transitions: Record<
  AssignmentCommandType,
  { from: readonly AssignmentState[]; to: AssignmentState | 'stays' }
> = {
  acknowledge: { from: ['sent'], to: 'inProgress' },
  // A progress note, a request or a report is an acknowledgement too ("tiếp nhận qua báo cáo").
  reportProgress: { from: ['sent', 'inProgress'], to: 'inProgress' },
  requestExtension: { from: ['sent', 'inProgress'], to: 'inProgress' },
  reportCompletion: { from: ['sent', 'inProgress'], to: 'awaitingConfirmation' },
  confirm: { from: ['awaitingConfirmation'], to: 'closed' },
  return: { from: ['awaitingConfirmation'], to: 'inProgress' },
  decideExtension: { from: ['sent', 'inProgress'], to: 'stays' },
  urge: { from: ['sent', 'inProgress'], to: 'stays' },
  revoke: { from: ['sent', 'declinePending', 'inProgress', 'awaitingConfirmation', 'suspended'], to: 'revoked' },
  reopen: { from: ['closed'], to: 'inProgress' },
  correctDueDate: { from: ['sent', 'inProgress', 'awaitingConfirmation'], to: 'stays' },
  correctWording: { from: ['sent', 'inProgress', 'awaitingConfirmation'], to: 'stays' },
  correctAgency: { from: ['sent', 'inProgress', 'awaitingConfirmation'], to: 'revoked' },
  openPeriod: { from: ['sent', 'inProgress'], to: 'inProgress' },
  takeUp: { from: ['sent', 'declinePending', 'inProgress', 'awaitingConfirmation', 'suspended'], to: 'stays' },
};

/** The states in Vietnamese, as pages, mails and messages say them. */
export const stateNames: Record<AssignmentState, string> = {
  sent: 'chờ tiếp nhận',
  declinePending: 'từ chối, chờ quyết định',
  inProgress: 'đang thực hiện',
  awaitingConfirmation: 'chờ xác nhận',
  suspended: 'tạm dừng',
  closed: 'đã hoàn thành',
  transferred: 'đã chuyển',
  revoked: 'đã thu hồi',
};

/** The commands in Vietnamese. */
export const commandNames: Record<AssignmentCommandType, string> = {
  acknowledge: 'tiếp nhận',
  reportProgress: 'cập nhật tiến độ',
  requestExtension: 'đề nghị gia hạn',
  reportCompletion: 'báo cáo hoàn thành',
  confirm: 'xác nhận hoàn thành',
  return: 'đề nghị bổ sung, hoàn thiện báo cáo',
  decideExtension: 'quyết định gia hạn',
  urge: 'đôn đốc',
  revoke: 'thu hồi nhiệm vụ',
  reopen: 'mở lại',
  correctDueDate: 'đính chính thời hạn',
  correctWording: 'đính chính nội dung',
  correctAgency: 'đính chính cơ quan thực hiện',
  openPeriod: 'mở kỳ báo cáo',
  takeUp: 'đưa trở lại theo dõi',
};
