import { z } from 'zod';
import { clock } from '../schemas/clock.schemas.js';
import { flag, id, instant, plainDate, words } from '../schemas/scalars.schemas.js';

export const orderBody = z
  .object({
    assignmentIds: z.array(id).min(1).max(500).optional().meta({ description: 'Một hay nhiều nhiệm vụ' }),
    overdueOfAgency: id.optional().meta({ description: 'Hoặc: mọi nhiệm vụ quá hạn của một cơ quan' }),
    sentence: words(500).meta({ description: 'Một câu chỉ đạo' }),
    answerBy: plainDate.meta({ description: 'Cơ quan trả lời chậm nhất ngày này' }),
  })
  .refine(
    ({ assignmentIds, overdueOfAgency }) => (assignmentIds === undefined) !== (overdueOfAgency === undefined),
    'Nêu assignmentIds hoặc overdueOfAgency, không cả hai',
  )
  .meta({ id: 'PushOrderRequest' });
export type OrderBody = z.infer<typeof orderBody>;

export const orderHeaders = z.object({
  'idempotency-key': z
    .string()
    .min(1)
    .max(200)
    .meta({ description: 'Mã lệnh do chương trình gọi sinh ra; gửi lại cùng mã thì không thực hiện hai lần' }),
});

export const orderOutcome = z
  .object({
    orderId: id,
    at: instant,
    assignmentIds: z.array(id),
    skipped: z
      .array(z.object({ assignmentId: id, reason: z.string(), reasonName: z.string() }))
      .meta({ description: 'Những nhiệm vụ không còn phải đôn đốc, kèm lý do' }),
    leader: z.string(),
    isForOther: z.boolean(),
    isRepeated: z.boolean(),
  })
  .meta({ id: 'PushOrderOutcome' });

/** A leader's order as it stands for one assignment. */
export const orderLine = z
  .object({
    orderId: id,
    at: instant,
    leader: z.string().meta({ description: 'Chức danh của lãnh đạo' }),
    actedBy: z.string().nullable().meta({ description: 'Người thực hiện thay; null: chính lãnh đạo' }),
    sentence: z.string(),
    answerBy: plainDate,
    state: z
      .enum(['waiting', 'urged', 'reported', 'ended'])
      .meta({ description: 'waiting: chờ chuyên viên gửi đôn đốc; urged: đã đôn đốc' }),
    stateName: z.string(),
    urgedAt: instant.nullable(),
    urgingNumber: z.number().int().nullable(),
  })
  .meta({ id: 'PushOrder' });

export const ordersQuery = z.object({
  waiting: flag.optional().meta({ description: 'true: chỉ những chỉ đạo chờ chuyên viên gửi đôn đốc' }),
  assignment: id.optional(),
  specialist: z.enum(['mine', 'room', 'all']).default('all'),
});

export const orderList = z
  .object({
    orders: z.array(
      orderLine.extend({
        assignmentId: id,
        agency: z.object({ id, name: z.string() }),
        directive: z.object({ id, number: z.string().nullable() }),
        clause: z.string().nullable(),
        action: z.string(),
        dueOn: plainDate.nullable(),
        daysOverdue: z.object({ calendarDays: z.number().int(), workingDays: z.number().int() }).nullable(),
      }),
    ),
    total: z.number().int().meta({ description: 'Số dòng; danh sách có tối đa 500' }),
    clock,
  })
  .meta({ id: 'PushOrderList' });
