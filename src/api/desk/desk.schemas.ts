import { z } from 'zod';
import { assignmentView, mailLine } from '../assignments/assignments.schemas.js';
import { clock } from '../schemas/clock.schemas.js';
import { nextCursor, pageQuery, total } from '../schemas/paging.schemas.js';
import { id, instant, plainDate, words } from '../schemas/scalars.schemas.js';

/** The tabs of "Chờ tôi xử lý" (P9, P11). */
export const deskQueues = ['reports', 'requests', 'mails', 'leadershipReports', 'calls', 'dueSoon', 'overdue'] as const;
export type DeskQueue = (typeof deskQueues)[number];

export const scope = z
  .enum(['mine', 'room', 'all'])
  .default('mine')
  .meta({ description: 'Của tôi, của phòng, tất cả (P11)' });

export const deskQuery = z.object({ scope });
export type DeskQuery = z.infer<typeof deskQuery>;

const count = z.number().int();

export const deskCounts = z
  .object({
    counts: z.object({
      reports: count.meta({ description: 'Báo cáo chờ xác nhận' }),
      requests: count.meta({ description: 'Đề nghị trình lãnh đạo' }),
      mails: count.meta({ description: 'Thư chưa gửi được' }),
      leadershipReports: count.meta({ description: 'Báo cáo lãnh đạo đã soạn' }),
      calls: count.meta({ description: 'Cần gọi điện' }),
      dueSoon: count.meta({ description: 'Sắp đến hạn' }),
      overdue: count.meta({ description: 'Quá hạn' }),
    }),
    waitingCount: count.meta({ description: 'Chờ tôi xử lý: bốn mục đầu' }),
    withLeaderCount: count.meta({ description: 'Đã trình, đang chờ ý kiến lãnh đạo' }),
    scope,
    clock,
  })
  .meta({ id: 'Desk' });

export const queueParams = z.object({ queue: z.enum(deskQueues) });
export const queueQuery = z.object({
  scope,
  directive: id.optional(),
  agency: id.optional(),
  ...pageQuery,
});
export type QueueQuery = z.infer<typeof queueQuery>;

export const lastCall = z
  .object({
    calledAt: instant,
    whom: z.string(),
    telephone: z.string().nullable(),
    said: z.string(),
    by: z.string().nullable(),
    count,
  })
  .meta({ id: 'LastCall' });

export const deskRow = z
  .object({
    key: z.string().meta({ description: 'Duy nhất trong danh sách' }),
    waitingSince: instant,
    waitingDays: z.object({ calendarDays: count, workingDays: count }),
    directive: z.object({
      id,
      number: z.string().nullable(),
      type: z.string(),
      issuedOn: plainDate.nullable(),
      subject: z.string(),
      specialist: z.string().nullable(),
      room: z.string().nullable(),
    }),
    agency: z.object({ id, name: z.string(), phone: z.string().nullable() }).nullable(),
    assignments: z.array(assignmentView).meta({ description: 'Một, trừ ở danh sách gọi điện và thư chưa gửi được' }),
    mayAct: z.boolean().meta({ description: 'false: văn bản của phòng khác, chỉ xem' }),
    report: z
      .object({ letterNumber: z.string().nullable(), letterOn: plainDate.nullable(), attempt: count })
      .nullable(),
    extension: z
      .object({
        id,
        oldDueOn: plainDate,
        proposedDueOn: plainDate,
        reason: z.string(),
        achieved: z.string().nullable(),
        lastAnswer: z.string().nullable().meta({ description: 'Ý kiến của lãnh đạo ở lần trình trước' }),
      })
      .nullable(),
    mail: mailLine.nullable().meta({ description: 'Thư chưa gửi được; ở danh sách gọi điện: thư mới nhất' }),
    leadershipReport: z
      .object({ id, overdueCount: count, oldestCalendarDaysOverdue: count, leaderPost: z.string().nullable() })
      .nullable(),
    lastCall: lastCall.nullable(),
  })
  .meta({ id: 'DeskRow' });
export type DeskRow = z.infer<typeof deskRow>;

export const deskList = z.object({ rows: z.array(deskRow), total, nextCursor, scope, clock }).meta({ id: 'DeskList' });

export const callBody = z
  .object({
    assignmentIds: z.array(id).min(1).max(200).meta({ description: 'Của một cơ quan, trong một văn bản' }),
    whom: words(200).meta({ description: 'Gọi cho ai' }),
    telephone: words(50).optional(),
    calledAt: instant.optional().meta({ description: 'Mặc định: bây giờ, theo đồng hồ nghiệp vụ' }),
    said: words(4_000).meta({ description: 'Nội dung trao đổi' }),
  })
  .meta({ id: 'RecordCall' });
export type CallBody = z.infer<typeof callBody>;

export const callOutcome = z
  .object({ callId: id, assignmentIds: z.array(id), calledAt: instant, at: instant, isRepeated: z.boolean() })
  .meta({ id: 'CallOutcome' });

export const leadershipReportOne = z
  .object({
    directive: deskRow.shape.directive,
    report: z.object({
      id,
      state: z.enum(['prepared', 'sent', 'lapsed']),
      preparedAt: instant,
      sentAt: instant.nullable(),
      note: z.string().nullable(),
      lapsedReason: z.string().nullable(),
    }),
    to: z
      .object({ id, title: z.string(), hasAddress: z.boolean() })
      .nullable()
      .meta({ description: 'Lãnh đạo sẽ nhận, nếu không chọn người khác' }),
    posts: z.array(z.object({ id, title: z.string(), hasAddress: z.boolean() })),
    overdue: z.array(assignmentView).meta({ description: 'Những nhiệm vụ quá hạn mà báo cáo sẽ nêu' }),
    total,
    mayAct: z.boolean(),
    clock,
  })
  .meta({ id: 'LeadershipReportPreview' });
