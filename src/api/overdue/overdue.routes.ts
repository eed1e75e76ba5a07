import { z } from 'zod';
import type { Route } from '../route.js';
import { clock } from '../schemas/clock.schemas.js';
import { asOf, flag, id, instant, plainDate } from '../schemas/scalars.schemas.js';

export const overdueQuery = z.object({
  asOf: asOf.optional(),
  withTotals: flag
    .optional()
    .meta({ description: 'true: kèm tổng số đang thực hiện của từng cơ quan (n/N); lâu hơn với dữ liệu rất lớn' }),
});

const agencyFigures = z.object({
  agency: z.object({ id, name: z.string(), register: z.enum(['assign', 'request']) }),
  overdueCount: z.number().int(),
  awaitingCount: z.number().int().meta({ description: 'Trong số quá hạn: đã báo cáo (muộn), chờ Văn phòng xác nhận' }),
  oldestDueOn: plainDate,
  calendarDaysOverdue: z.number().int().meta({ description: 'Của nhiệm vụ quá hạn lâu nhất' }),
  workingDaysOverdue: z.number().int(),
  openCount: z.number().int().nullable().meta({ description: 'Tổng số đang thực hiện; null khi không hỏi withTotals' }),
});

export const overdueByAgency = z
  .object({
    agencies: z.array(agencyFigures),
    overdueCount: z.number().int(),
    openCount: z.number().int().nullable(),
    asOf: instant,
    clock,
  })
  .meta({ id: 'OverdueByAgency', description: 'Quá hạn theo cơ quan, nhiều nhất trước' });

export const reasonsQuery = z.object({ agency: id, asOf: asOf.optional() });

export const overdueReasons = z
  .object({
    reasons: z.array(z.object({ assignmentId: id, reason: z.string(), saidAt: instant })),
    clock,
  })
  .meta({ id: 'OverdueReasons', description: 'Lý do chậm mà cơ quan đã nêu gần nhất, của các nhiệm vụ quá hạn' });

export const overdueDirectivesQuery = z.object({ asOf: asOf.optional() });

export const overdueDirectives = z
  .object({
    directives: z.array(
      z.object({
        id,
        number: z.string().nullable(),
        subject: z.string(),
        issuedOn: plainDate.nullable(),
        overdueCount: z.number().int(),
      }),
    ),
    isMore: z.boolean().meta({ description: 'true: còn văn bản khác, chỉ liệt kê những văn bản nhiều quá hạn nhất' }),
    clock,
  })
  .meta({ id: 'OverdueDirectives', description: 'Những văn bản có nhiệm vụ quá hạn, nhiều nhất trước' });

export const overdueRoutes = {
  byAgency: {
    name: 'overdueByAgency',
    tag: 'overdue',
    method: 'get',
    path: '/api/overdue/by-agency',
    summary: 'Quá hạn theo cơ quan',
    right: 'figures.read',
    query: overdueQuery,
    status: 200,
    answer: overdueByAgency,
  },
  reasons: {
    name: 'listOverdueReasons',
    tag: 'overdue',
    method: 'get',
    path: '/api/overdue/reasons',
    summary: 'Lý do chậm mà một cơ quan đã nêu',
    right: 'figures.read',
    query: reasonsQuery,
    status: 200,
    answer: overdueReasons,
  },
  directives: {
    name: 'listOverdueDirectives',
    tag: 'overdue',
    method: 'get',
    path: '/api/overdue/directives',
    summary: 'Những văn bản có nhiệm vụ quá hạn',
    right: 'figures.read',
    query: overdueDirectivesQuery,
    status: 200,
    answer: overdueDirectives,
  },
} as const satisfies Record<string, Route>;
