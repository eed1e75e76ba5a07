import { z } from 'zod';
import { assignmentStates } from '../../domain/assignment-facts.js';
import { reportingStatuses } from '../../domain/reporting-status.js';
import { orderLine } from '../orders/orders.schemas.js';
import { clock } from '../schemas/clock.schemas.js';
import { nextCursor, pageQuery, total } from '../schemas/paging.schemas.js';
import { asOf, flag, id, instant, plainDate, words } from '../schemas/scalars.schemas.js';

const state = z.enum(assignmentStates);

export const assignmentSorts = ['due', 'agency', 'directive'] as const;

/** `specialist`: mine, of my room, all, or an account's id (P11). */
export const specialistFilter = z.union([z.enum(['mine', 'room', 'all']), id]);

/** What the leader's figures are cut by: every figure of the overview names these. */
const overviewFilters = {
  register: z
    .enum(['assign', 'request'])
    .optional()
    .meta({ description: 'request: cơ quan được đề nghị phối hợp, tính riêng' }),
  directedBy: z
    .union([id, z.literal('none')])
    .optional()
    .meta({ description: 'Chức danh của lãnh đạo chỉ đạo; none: văn bản không nêu' }),
  group: id.optional().meta({ description: 'Nhóm cơ quan' }),
  dueWithin: z.enum(['week']).optional().meta({ description: 'week: còn phải làm và đến hạn từ nay đến hết Chủ nhật' }),
  overdueFrom: z.coerce.number().int().min(0).max(36_500).optional().meta({ description: 'Quá hạn từ số ngày này' }),
  overdueTo: z.coerce.number().int().min(0).max(36_500).optional().meta({ description: 'Quá hạn đến số ngày này' }),
  updatedWithinDays: z.coerce
    .number()
    .int()
    .min(1)
    .max(3_650)
    .optional()
    .meta({ description: 'Có cập nhật tiến độ, báo cáo hoặc đề nghị gia hạn trong số ngày này' }),
  decisionBy: z
    .union([id, z.literal('any')])
    .optional()
    .meta({ description: 'Đang chờ lãnh đạo giữ chức danh này quyết định; any: chờ lãnh đạo bất kỳ' }),
};

export const listAssignmentsQuery = z.object({
  state: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(state).min(1).max(assignmentStates.length))
    .optional()
    .meta({ description: 'Một hay nhiều trạng thái, cách nhau bằng dấu phẩy', examples: ['sent,inProgress'] }),
  overdue: flag.optional().meta({ description: 'true: chỉ những nhiệm vụ quá hạn' }),
  dueSoon: flag.optional().meta({ description: 'true: chỉ những nhiệm vụ sắp đến hạn' }),
  agency: id.optional(),
  directive: id.optional(),
  task: id.optional().meta({ description: 'Một nhiệm vụ của văn bản' }),
  role: z.enum(['lead', 'coordinator']).optional(),
  specialist: specialistFilter.optional(),
  ...overviewFilters,
  q: words(200)
    .optional()
    .meta({ description: 'Tìm từng chữ trong nội dung và văn bản; chữ không dấu thì bỏ qua dấu' }),
  text: words(200).optional().meta({ description: 'Như q', deprecated: true }),
  sort: z.enum(assignmentSorts).default('due'),
  asOf: asOf.optional(),
  ...pageQuery,
});
export type ListAssignmentsQuery = z.infer<typeof listAssignmentsQuery>;

export const oneAssignmentQuery = z.object({ asOf: asOf.optional() });

const person = z.object({ id, displayName: z.string() });

export const assignmentView = z
  .object({
    id,
    seq: z.number().int().meta({ description: 'Số thứ tự của sự kiện cuối; gửi lại trong If-Match' }),
    state,
    stateName: z.string(),
    role: z.enum(['lead', 'coordinator']),
    period: z.number().int(),
    periodLabel: z.string().nullable(),
    isStanding: z.boolean().meta({ description: 'Nhiệm vụ định kỳ – chưa tự lập kỳ' }),
    directive: z.object({
      id,
      number: z.string().nullable(),
      type: z.string(),
      subject: z.string(),
      issuedOn: plainDate.nullable(),
      urgency: z.string().nullable(),
    }),
    task: z.object({
      id,
      ordinal: z.number().int(),
      clause: z.string().nullable(),
      action: z.string(),
      product: z.string().nullable(),
      reportTo: z.string().nullable(),
      deadlineText: z.string().nullable(),
    }),
    agency: z.object({ id, name: z.string(), register: z.enum(['assign', 'request']) }),
    specialist: person.nullable(),
    room: z.string().nullable(),
    dueOn: plainDate.nullable(),
    dueAt: instant.nullable(),
    originalDueOn: plainDate.nullable(),
    isDueProvisional: z.boolean(),
    reportingStatus: z.enum(reportingStatuses).nullable(),
    isOverdue: z.boolean(),
    isDueSoon: z.boolean(),
    daysOverdue: z.object({ calendarDays: z.number().int(), workingDays: z.number().int() }).nullable(),
    dueTime: z
      .string()
      .nullable()
      .meta({ description: 'Giờ được nêu trong thời hạn; null: hết ngày', examples: ['16:00'] }),
    dueRestDay: z
      .string()
      .nullable()
      .meta({ description: 'Vì sao ngày hết hạn không phải ngày làm việc', examples: ['Chủ nhật', 'Tết Nguyên đán'] }),
    isDueToday: z.boolean(),
    workingDaysLeft: z.number().int().nullable().meta({
      description: 'Số ngày làm việc còn lại, tính như bậc nhắc việc; null: đã kết thúc, quá hạn, không có hạn',
    }),
    hoursLeft: z.number().int().nullable().meta({ description: 'Số giờ còn lại trong ngày, khi thời hạn nêu giờ' }),
    workingDaysWaiting: z.number().int().nullable().meta({ description: 'Báo cáo đã chờ xác nhận mấy ngày làm việc' }),
    silentDays: z.number().int().nullable().meta({ description: 'Không quy định thời hạn: số ngày chưa có cập nhật' }),
    lastActivityAt: instant.nullable().meta({ description: 'Lần cập nhật gần nhất của cơ quan' }),
    acknowledgedAt: instant.nullable(),
    reportedAt: instant.nullable(),
    performedOn: plainDate.nullable(),
    confirmedAt: instant.nullable(),
    endedAt: instant.nullable(),
    endReason: z.string().nullable(),
    hasPendingExtension: z.boolean(),
    extensionCount: z.number().int(),
    returnedCount: z.number().int(),
    urgingCount: z.number().int(),
    lastUrgedAt: instant.nullable(),
    isPutAside: z.boolean(),
  })
  .meta({ id: 'Assignment' });
export type AssignmentView = z.infer<typeof assignmentView>;

export const assignmentList = z
  .object({ assignments: z.array(assignmentView), total, nextCursor, asOf: instant, clock })
  .meta({ id: 'AssignmentList' });

const event = z
  .object({
    seq: z.number().int(),
    kind: z.string(),
    at: instant,
    actor: z.string().nullable().meta({ description: 'null: hệ thống tự làm' }),
    actedFor: z.string().nullable().meta({ description: 'Cơ quan được Văn phòng cập nhật thay' }),
    channel: z.string(),
    round: z.number().int(),
    basis: z.unknown().nullable(),
    payload: z.unknown(),
  })
  .meta({ id: 'AssignmentEvent' });

const file = z.object({ id, name: z.string(), mediaType: z.string(), sizeBytes: z.number().int() });

const report = z
  .object({
    id,
    kind: z.enum(['progress', 'completion']),
    state: z.string(),
    content: z.string(),
    percent: z.number().int().nullable(),
    delayReason: z.string().nullable(),
    performedOn: plainDate.nullable(),
    reportedAt: instant,
    letter: z.object({ number: z.string(), on: plainDate.nullable(), signer: z.string().nullable() }).nullable(),
    decidedAt: instant.nullable(),
    decisionReason: z.string().nullable(),
    files: z.array(file),
  })
  .meta({ id: 'Report' });

const extension = z
  .object({
    id,
    state: z.string(),
    requestedAt: instant,
    oldDueOn: plainDate,
    proposedDueOn: plainDate,
    newDueOn: plainDate.nullable(),
    reason: z.string(),
    achieved: z.string().nullable(),
    decidedAt: instant.nullable(),
    decisionReason: z.string().nullable(),
    basis: z.unknown().nullable(),
  })
  .meta({ id: 'ExtensionRequest' });

const urging = z
  .object({
    number: z.number().int(),
    at: instant,
    by: z.string(),
    letterNumber: z.string().nullable(),
    letterOn: plainDate.nullable(),
    message: z.string().nullable(),
    answerBy: plainDate.nullable(),
  })
  .meta({ id: 'Urging' });

/** A notice and the mail that carried it. `stateName` never says more than is known: "máy chủ thư đã nhận" (P9). */
export const mailLine = z
  .object({
    noticeId: id,
    kind: z.string(),
    at: instant,
    recipient: z.string(),
    state: z.string(),
    stateName: z.string(),
    reason: z.string().nullable(),
    mailId: id.nullable(),
    subject: z.string().nullable(),
    addresses: z.array(z.string()),
    handedOverAt: instant.nullable(),
    serverAnswer: z.string().nullable(),
  })
  .meta({ id: 'MailLine' });
export type MailLine = z.infer<typeof mailLine>;

export const assignmentOne = z
  .object({
    assignment: assignmentView,
    content: z.string().meta({ description: 'Nguyên văn điểm giao nhiệm vụ' }),
    deadlineBasis: z.string().nullable(),
    others: z.array(z.object({ agency: z.string(), role: z.enum(['lead', 'coordinator']) })),
    events: z.array(event),
    reports: z.array(report),
    extensions: z.array(extension),
    urgings: z.array(urging),
    orders: z.array(orderLine).meta({ description: 'Chỉ đạo đôn đốc của lãnh đạo; cơ quan không thấy' }),
    mails: z.array(mailLine),
    rungs: z.array(
      z.object({
        round: z.number().int(),
        rung: z.string(),
        outcome: z.string(),
        reason: z.string().nullable(),
        plannedAt: instant,
        at: instant,
      }),
    ),
    mayDo: z.array(z.string()).meta({ description: 'Lệnh mà tài khoản được làm lúc này, theo quyền và tình trạng' }),
    clock,
  })
  .meta({ id: 'AssignmentWithTimeline' });
