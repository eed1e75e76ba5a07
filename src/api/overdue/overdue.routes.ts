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
} as const satisfies Record<string, Route>;
