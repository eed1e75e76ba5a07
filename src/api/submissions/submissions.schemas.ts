import { z } from 'zod';
import { submissionStates, submissionSubjects } from '../../domain/submission.js';
import { assignmentView } from '../assignments/assignments.schemas.js';
import { basis } from '../assignments/commands.schemas.js';
import { scope } from '../desk/desk.schemas.js';
import { clock } from '../schemas/clock.schemas.js';
import { nextCursor, pageQuery, total } from '../schemas/paging.schemas.js';
import { id, instant, plainDate, words } from '../schemas/scalars.schemas.js';

export const submissionsQuery = z.object({
  state: z.enum(['waiting', 'answered']).default('waiting'),
  scope: scope.default('all'),
  leader: z
    .enum(['mine', 'all'])
    .default('all')
    .meta({ description: 'mine: trình chức danh của chính tài khoản lãnh đạo này' }),
  assignment: id.optional(),
  ...pageQuery,
});
export type SubmissionsQuery = z.infer<typeof submissionsQuery>;

const days = z.object({ calendarDays: z.number().int(), workingDays: z.number().int() });
export const leaderPost = z.object({ id, title: z.string(), holder: z.string().nullable() });

export const submissionView = z
  .object({
    id,
    subject: z.enum(submissionSubjects),
    subjectName: z.string(),
    state: z.enum(submissionStates),
    assignment: assignmentView,
    content: z.string().meta({ description: 'Nguyên văn điểm giao nhiệm vụ' }),
    request: z
      .object({
        oldDueOn: plainDate,
        proposedDueOn: plainDate,
        reason: z.string(),
        achieved: z.string().nullable(),
        requestedAt: instant,
      })
      .nullable()
      .meta({ description: 'Đề nghị gia hạn của cơ quan; null: Văn phòng tự đề xuất' }),
    proposal: z.enum(['approve', 'refuse']).meta({ description: 'Văn phòng đề xuất: đồng ý, không đồng ý' }),
    newDueOn: plainDate.nullable().meta({ description: 'Thời hạn mới mà Văn phòng đề xuất' }),
    words: z.string(),
    post: z.object({ id, title: z.string() }),
    slipNumber: z.string().nullable(),
    slipOn: plainDate.nullable(),
    submittedAt: instant,
    submittedBy: z.string().nullable(),
    waitingDays: days,
    answeredAt: instant.nullable(),
    answeredBy: z.string().nullable(),
    answer: z.string().nullable(),
    basis: basis.nullable(),
    mayDecide: z.boolean().meta({ description: 'Tài khoản này ghi nhận được quyết định' }),
  })
  .meta({ id: 'Submission' });
export type SubmissionView = z.infer<typeof submissionView>;

export const submissionList = z
  .object({
    submissions: z.array(submissionView),
    myPost: z.object({ id, title: z.string() }).nullable().meta({ description: 'Chức danh của tài khoản lãnh đạo' }),
    total,
    nextCursor,
    clock,
  })
  .meta({ id: 'SubmissionList' });

export const submitBody = z
  .object({
    assignmentId: id,
    subject: z.enum(submissionSubjects),
    proposal: z.enum(['approve', 'refuse']),
    newDueOn: plainDate.optional(),
    words: words(4_000),
    postId: id,
    slipNumber: words(100).optional(),
    slipOn: plainDate.optional(),
  })
  .meta({ id: 'Submit' });
export type SubmitBody = z.infer<typeof submitBody>;

export const answerBody = z
  .object({
    answer: z.enum(['refused', 'returned', 'withdrawn']).meta({
      description: 'refused: không đồng ý (mở lại, thu hồi); returned: ý kiến khác; withdrawn: Văn phòng rút lại',
    }),
    words: words(4_000),
    basis: basis.optional().meta({ description: 'Bắt buộc, trừ khi rút lại (P4)' }),
  })
  .meta({ id: 'AnswerSubmission' });
export type AnswerBody = z.infer<typeof answerBody>;

export const submissionOutcome = z
  .object({
    submissionId: id,
    assignmentId: id,
    state: z.enum(submissionStates),
    seq: z.number().int(),
    at: instant,
    isRepeated: z.boolean(),
  })
  .meta({ id: 'SubmissionOutcome' });

/** What the pages "Trình lãnh đạo" and "Ghi nhận ý kiến lãnh đạo" need of one assignment. */
export const decisionForm = z
  .object({
    assignment: assignmentView,
    content: z.string(),
    deadlineBasis: z.string().nullable(),
    request: submissionView.shape.request,
    waiting: z.array(submissionView),
    subjects: z.array(
      z.object({
        subject: z.enum(submissionSubjects),
        name: z.string(),
        refusal: z.string().nullable().meta({ description: 'Vì sao không trình, không quyết định được; null: được' }),
      }),
    ),
    posts: z.array(leaderPost),
    suggestedPostId: id
      .nullable()
      .meta({ description: 'Lãnh đạo chỉ đạo văn bản này; không có thì lãnh đạo được trình gần nhất về văn bản này' }),
    maySubmit: z.boolean(),
    mayDecide: z.boolean(),
    today: plainDate,
    clock,
  })
  .meta({ id: 'DecisionForm' });
