import { z } from 'zod';
import { assignmentView, mailLine, specialistFilter } from '../assignments/assignments.schemas.js';
import { basis } from '../assignments/commands.schemas.js';
import { clock } from '../schemas/clock.schemas.js';
import { nextCursor, pageQuery, total } from '../schemas/paging.schemas.js';
import { flag, id, instant, plainDate, words } from '../schemas/scalars.schemas.js';
import { source } from '../intake/source.schemas.js';
import { deadlineRule, draft } from './draft.schemas.js';

export const directiveStates = ['draft', 'launching', 'running', 'concluded', 'revoked'] as const;
export const directiveSorts = ['issued', 'created', 'overdue'] as const;
const state = z.enum(directiveStates);

/** JSON with `text`, or multipart/form-data with `file` of any kind, or both: the words to read, and the signed file to keep. */
export const createDirective = z
  .object({
    text: z.string().optional().meta({
      description:
        'Toàn văn; hoặc gửi tệp (docx, pdf, ảnh, html, txt, edXML, xlsx, eml); hoặc cả hai: toàn văn để đọc, tệp đã ký để lưu',
    }),
    issuedOn: plainDate.optional().meta({ description: 'Ngày ban hành, khi văn bản không ghi hoặc cần ghi khác' }),
    sourceStatement: words(2_000)
      .optional()
      .meta({ description: 'Nguồn, khi không có số: "Ý kiến chỉ đạo của … ngày …"' }),
  })
  .meta({ id: 'CreateDirective' });
export type CreateDirective = z.infer<typeof createDirective>;

export const draftView = z
  .object({ id, state, version: z.number().int(), draft, text: z.string(), source: source.nullable(), clock })
  .meta({ id: 'DirectiveDraft', description: 'version: gửi lại trong If-Match khi sửa hoặc giao nhiệm vụ' });

export const putDraft = z.object({ draft }).meta({ id: 'PutDraft' });

export const listDirectivesQuery = z.object({
  state: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(state).min(1).max(directiveStates.length))
    .optional()
    .meta({ description: 'Một hay nhiều trạng thái, cách nhau bằng dấu phẩy' }),
  specialist: specialistFilter.optional(),
  scope: z.enum(['mine', 'room', 'all']).optional().meta({ description: 'Của tôi, của phòng, tất cả (P11)' }),
  overdue: flag.optional().meta({ description: 'true: chỉ những văn bản có nhiệm vụ quá hạn' }),
  awaitingConfirmation: flag.optional().meta({ description: 'true: chỉ những văn bản có báo cáo chờ xác nhận' }),
  q: words(200)
    .optional()
    .meta({ description: 'Tìm từng chữ trong số, nơi ban hành, trích yếu; chữ không dấu thì bỏ qua dấu' }),
  text: words(200).optional().meta({ description: 'Như q', deprecated: true }),
  sort: z.enum(directiveSorts).default('issued').meta({
    description:
      'issued, created: mới nhất trước, theo ngày ban hành hoặc ngày nhập; overdue: nhiều quá hạn nhất, rồi hạn gần nhất',
  }),
  ...pageQuery,
});
export type ListDirectivesQuery = z.infer<typeof listDirectivesQuery>;

export const progress = z
  .object({
    leadCount: z
      .number()
      .int()
      .meta({ description: 'Số nhiệm vụ của cơ quan chủ trì, không tính đã thu hồi, đã chuyển' }),
    coordinatorCount: z.number().int(),
    sent: z.number().int().meta({ description: 'chờ tiếp nhận' }),
    inProgress: z.number().int(),
    awaitingConfirmation: z.number().int(),
    declinePending: z.number().int(),
    suspended: z.number().int(),
    closed: z.number().int().meta({ description: 'đã hoàn thành' }),
    overdue: z.number().int(),
    dueSoon: z.number().int(),
    doneOnTime: z.number().int(),
    doneLate: z.number().int(),
    undated: z.number().int().meta({ description: 'Đang thực hiện, không có thời hạn (S46)' }),
    nextDueOn: plainDate.nullable().meta({ description: 'Hạn gần nhất còn ở phía trước' }),
    lastActivityAt: instant.nullable().meta({ description: 'Cập nhật gần nhất của các nhiệm vụ' }),
  })
  .meta({ id: 'Progress' });

export const directiveSummary = z
  .object({
    id,
    number: z.string().nullable(),
    type: z.string(),
    typeName: z.string().meta({ examples: ['Thông báo'] }),
    issuer: z.string().nullable(),
    issuedOn: plainDate.nullable(),
    subject: z.string(),
    urgency: z.string().nullable(),
    sourceStatement: z.string().nullable(),
    directedBy: z.string().nullable(),
    state,
    stateName: z.string(),
    carriesNoTask: z.boolean(),
    specialist: z.object({ id, displayName: z.string() }).nullable(),
    room: z.string().nullable(),
    createdAt: instant,
    launchedAt: instant.nullable(),
    handedOutAt: instant.nullable(),
    concludedAt: instant.nullable(),
    seq: z.number().int(),
    draftVersion: z.number().int(),
    progress,
  })
  .meta({ id: 'DirectiveSummary' });
export type DirectiveSummary = z.infer<typeof directiveSummary>;

export const directiveList = z
  .object({ directives: z.array(directiveSummary), total, nextCursor, clock })
  .meta({ id: 'DirectiveList' });

const task = z
  .object({
    id,
    ordinal: z.number().int(),
    clause: z.string().nullable(),
    action: z.string(),
    content: z.string(),
    product: z.string().nullable(),
    reportTo: z.string().nullable(),
    deadline: deadlineRule.nullable(),
    deadlineText: z.string().nullable(),
    deadlineBasis: z.string().nullable(),
    span: z.tuple([z.number().int(), z.number().int()]).nullable(),
    leadNames: z.array(z.string()),
    coordinatorNames: z.array(z.string()),
    assignments: z.array(assignmentView),
  })
  .meta({ id: 'Task' });

const leadershipReport = z.object({
  id,
  state: z.enum(['prepared', 'sent', 'lapsed']),
  preparedAt: instant,
  sentAt: instant.nullable(),
  sentBy: z.string().nullable(),
  note: z.string().nullable(),
});

export const directiveOne = z
  .object({
    directive: directiveSummary,
    signer: z
      .object({ name: z.string().nullable(), position: z.string().nullable(), authority: z.string().nullable() })
      .nullable(),
    directedBy: z.string().nullable(),
    file: z.object({ id, name: z.string() }).nullable(),
    tasks: z.array(task),
    waitingLineCount: z.number().int().meta({ description: 'Số lượt giao chưa gửi đi (đang giao nhiệm vụ)' }),
    leadershipReports: z.array(leadershipReport),
    mayDo: z.array(z.string()).meta({ description: 'Lệnh trên văn bản mà tài khoản được làm lúc này' }),
    clock,
  })
  .meta({ id: 'Directive' });

export const directiveMails = z.object({ mails: z.array(mailLine), clock }).meta({ id: 'DirectiveMails' });

export const timelineQuery = z.object({
  agency: id.optional(),
  assignment: id.optional(),
  kind: z
    .string()
    .max(500)
    .transform((text) => text.split(','))
    .optional()
    .meta({ description: 'Một hay nhiều loại việc, cách nhau bằng dấu phẩy' }),
  limit: z.coerce.number().int().min(1).max(2_000).default(2_000).meta({ description: 'Số dòng một trang' }),
  cursor: pageQuery.cursor,
});

export const directiveTimeline = z
  .object({
    events: z.array(
      z.object({
        at: instant,
        kind: z.string(),
        of: z.enum(['directive', 'assignment']),
        assignmentId: id.nullable(),
        agency: z.string().nullable(),
        ordinal: z.number().int().nullable(),
        clause: z.string().nullable(),
        actor: z.string().nullable(),
        actedFor: z.string().nullable(),
        channel: z.string(),
        basis: z.unknown().nullable(),
        payload: z.unknown(),
      }),
    ),
    total,
    nextCursor,
    clock,
  })
  .meta({ id: 'DirectiveTimeline' });

export const launchBody = z
  .object({
    isForced: z
      .boolean()
      .default(false)
      .meta({ description: 'Giao luôn: bỏ qua những điều có thể bỏ qua (isPassable)' }),
  })
  .prefault({})
  .meta({ id: 'Launch' });

export const launchOutcome = z
  .object({
    directiveId: id,
    state: z.literal('launching'),
    launchedAt: instant,
    assignmentCount: z.number().int(),
    isRepeated: z.boolean(),
  })
  .meta({ id: 'LaunchOutcome' });

export const noTask = z.object({ reason: words(4_000) }).meta({ id: 'NoTask' });

export const directiveCommand = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('sendReport'), postId: id.optional(), note: words(4_000).optional() }),
    z.object({ type: z.literal('lapseReport'), reason: words(4_000) }),
    z.object({
      type: z.literal('addAssignment'),
      taskId: id.optional(),
      task: z
        .object({
          clause: words(100).optional(),
          action: words(20_000),
          product: words(2_000).optional(),
          reportTo: words(500).optional(),
        })
        .optional(),
      agencyIds: z.array(id).min(1).max(500),
      role: z.enum(['lead', 'coordinator']),
      dueOn: plainDate.nullable(),
      reason: words(4_000),
    }),
    z.object({ type: z.literal('revokeDirective'), reason: words(4_000), basis: basis.optional() }),
    z.object({
      type: z.literal('handOver'),
      toId: id.meta({ description: 'Chuyên viên nhận bàn giao, cùng văn phòng' }),
      reason: words(4_000),
    }),
  ])
  .meta({ id: 'DirectiveCommand' });

export const directiveCommandBody = z.object({ command: directiveCommand }).meta({ id: 'DirectiveCommandRequest' });

export const directiveOutcome = z
  .object({
    directiveId: id,
    state: z.string(),
    seq: z.number().int(),
    at: instant,
    assignmentIds: z.array(id),
    isRepeated: z.boolean(),
  })
  .meta({ id: 'DirectiveOutcome' });
