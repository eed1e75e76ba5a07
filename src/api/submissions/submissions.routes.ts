import { commandHeaders } from '../assignments/commands.schemas.js';
import type { Route } from '../route.js';
import { idParams } from '../schemas/scalars.schemas.js';
import {
  answerBody,
  decisionForm,
  submissionList,
  submissionOutcome,
  submissionsQuery,
  submitBody,
} from './submissions.schemas.js';

const tag = 'submissions';

export const submissionRoutes = {
  list: {
    name: 'listSubmissions',
    tag,
    method: 'get',
    path: '/api/submissions',
    summary: 'Trình lãnh đạo: những việc đang chờ ý kiến, hoặc đã có ý kiến',
    right: 'submission.read',
    query: submissionsQuery,
    status: 200,
    answer: submissionList,
    refusals: ['CURSOR_INVALID'],
  },
  submit: {
    name: 'submit',
    tag,
    method: 'post',
    path: '/api/submissions',
    summary: 'Trình lãnh đạo một việc, kèm đề xuất của Văn phòng',
    right: 'submission.write',
    headers: commandHeaders,
    body: submitBody,
    status: 201,
    answer: submissionOutcome,
    refusals: [
      'IDEMPOTENCY_KEY_MISSING',
      'COMMAND_REUSED',
      'STATE_DOES_NOT_ALLOW',
      'COORDINATOR_PART',
      'SUBMISSION_WAITING',
      'NOTHING_TO_SUBMIT',
      'EXTENSION_NOT_LATER',
    ],
  },
  answer: {
    name: 'answerSubmission',
    tag,
    method: 'post',
    path: '/api/submissions/:id/answer',
    summary: 'Ý kiến khác, không đồng ý, hoặc rút lại việc đã trình',
    description:
      'Đồng ý gia hạn, không đồng ý gia hạn, mở lại, thu hồi là lệnh trên nhiệm vụ (decideExtension, reopen, revoke), kèm căn cứ.',
    right: 'submission.answer',
    params: idParams,
    headers: commandHeaders,
    body: answerBody,
    status: 200,
    answer: submissionOutcome,
    refusals: ['IDEMPOTENCY_KEY_MISSING', 'COMMAND_REUSED', 'SUBMISSION_ANSWERED', 'BASIS_REQUIRED'],
  },
  form: {
    name: 'decisionForm',
    tag,
    method: 'get',
    path: '/api/assignments/:id/decision-form',
    summary: 'Những gì cần để trình lãnh đạo hoặc ghi nhận ý kiến lãnh đạo về một nhiệm vụ',
    right: 'submission.read',
    params: idParams,
    status: 200,
    answer: decisionForm,
  },
} as const satisfies Record<string, Route>;
