import type { Route } from '../route.js';
import { idParams } from '../schemas/scalars.schemas.js';
import { assignmentList, assignmentOne, listAssignmentsQuery, oneAssignmentQuery } from './assignments.schemas.js';
import { commandBody, commandHeaders, commandOutcome, manyCommands, manyOutcomes } from './commands.schemas.js';

export const assignmentRoutes = {
  list: {
    name: 'listAssignments',
    tag: 'assignments',
    method: 'get',
    path: '/api/assignments',
    summary: 'Danh sách nhiệm vụ',
    right: 'assignment.read',
    query: listAssignmentsQuery,
    status: 200,
    answer: assignmentList,
    refusals: ['CURSOR_INVALID'],
  },
  one: {
    name: 'getAssignment',
    tag: 'assignments',
    method: 'get',
    path: '/api/assignments/:id',
    summary: 'Một nhiệm vụ và mọi việc đã diễn ra',
    right: 'assignment.read',
    params: idParams,
    query: oneAssignmentQuery,
    status: 200,
    answer: assignmentOne,
  },
  command: {
    name: 'commandAssignment',
    tag: 'assignments',
    method: 'post',
    path: '/api/assignments/:id/commands',
    summary: 'Thực hiện một lệnh trên nhiệm vụ',
    description: 'Lệnh được quyết định và ghi nhận trong một giao dịch; không phụ thuộc Temporal.',
    right: 'assignment.command',
    params: idParams,
    headers: commandHeaders,
    body: commandBody,
    status: 200,
    answer: commandOutcome,
    refusals: [
      'IDEMPOTENCY_KEY_MISSING',
      'COMMAND_REUSED',
      'STALE_EDIT',
      'STATE_DOES_NOT_ALLOW',
      'ON_BEHALF_INCOMPLETE',
    ],
  },
  commandMany: {
    name: 'commandMany',
    tag: 'assignments',
    method: 'post',
    path: '/api/commands',
    summary: 'Thực hiện nhiều lệnh; mỗi lệnh được trả lời riêng',
    right: 'assignment.command',
    body: manyCommands,
    status: 207,
    answer: manyOutcomes,
  },
} as const satisfies Record<string, Route>;
