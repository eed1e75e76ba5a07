import { commandHeaders } from '../assignments/commands.schemas.js';
import type { Route } from '../route.js';
import { idParams } from '../schemas/scalars.schemas.js';
import {
  callBody,
  callOutcome,
  deskCounts,
  deskList,
  deskQuery,
  leadershipReportOne,
  queueParams,
  queueQuery,
} from './desk.schemas.js';
import { review, reviewQuery } from './review.schemas.js';

const tag = 'desk';

export const deskRoutes = {
  counts: {
    name: 'desk',
    tag,
    method: 'get',
    path: '/api/desk',
    summary: 'Chờ tôi xử lý: số việc của từng mục',
    right: 'desk.read',
    query: deskQuery,
    status: 200,
    answer: deskCounts,
  },
  queue: {
    name: 'deskQueue',
    tag,
    method: 'get',
    path: '/api/desk/:queue',
    summary: 'Một mục của “Chờ tôi xử lý”, chờ lâu nhất trước',
    right: 'desk.read',
    params: queueParams,
    query: queueQuery,
    status: 200,
    answer: deskList,
    refusals: ['CURSOR_INVALID'],
  },
  review: {
    name: 'reviewAssignment',
    tag,
    method: 'get',
    path: '/api/assignments/:id/review',
    summary: 'Báo cáo mới nhất bên cạnh điểm giao nhiệm vụ, và kết quả nếu xác nhận bây giờ',
    right: 'desk.read',
    params: idParams,
    query: reviewQuery,
    status: 200,
    answer: review,
  },
  recordCall: {
    name: 'recordCall',
    tag,
    method: 'post',
    path: '/api/calls',
    summary: 'Ghi nhận đã gọi: gọi cho ai, lúc nào, nội dung trao đổi',
    description: 'Ghi vào diễn biến của các nhiệm vụ; không thay đổi trạng thái.',
    right: 'call.write',
    headers: commandHeaders,
    body: callBody,
    status: 201,
    answer: callOutcome,
    refusals: ['IDEMPOTENCY_KEY_MISSING', 'COMMAND_REUSED', 'CALL_AHEAD', 'CALL_BEFORE_LAUNCH', 'CALL_OF_SEVERAL'],
  },
  leadershipReport: {
    name: 'leadershipReport',
    tag,
    method: 'get',
    path: '/api/leadership-reports/:id',
    summary: 'Xem báo cáo lãnh đạo đã soạn: gửi cho ai, nêu những nhiệm vụ nào',
    right: 'desk.read',
    params: idParams,
    status: 200,
    answer: leadershipReportOne,
  },
} as const satisfies Record<string, Route>;
