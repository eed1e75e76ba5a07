import { z } from 'zod';
import type { Route } from '../route.js';
import { clock } from '../schemas/clock.schemas.js';
import { id, plainDate } from '../schemas/scalars.schemas.js';

export const calendarQuery = z.object({
  year: z.coerce
    .number()
    .int()
    .min(2000)
    .max(2100)
    .optional()
    .meta({ description: 'Mặc định: năm hiện tại theo đồng hồ nghiệp vụ' }),
  officeId: id.optional().meta({ description: 'Quản trị chung: lịch của văn phòng này' }),
});

export const calendarYear = z
  .object({
    year: z.number().int(),
    isDecided: z.boolean().meta({ description: 'false: chưa có quyết định về ngày nghỉ của năm này' }),
    source: z.string().nullable(),
    note: z.string().nullable(),
    days: z.array(
      z.object({
        id,
        on: plainDate,
        kind: z.enum(['holiday', 'compensatory', 'swapped', 'makeUp']),
        name: z.string(),
        source: z.string(),
        isOfOffice: z.boolean().meta({ description: 'Riêng của văn phòng này' }),
      }),
    ),
    workingDayCount: z.number().int(),
    today: z.object({ on: plainDate, isWorkingDay: z.boolean(), reason: z.string().nullable() }),
    clock,
  })
  .meta({ id: 'CalendarYear' });

export const calendarRoutes = {
  year: {
    name: 'getCalendar',
    tag: 'calendar',
    method: 'get',
    path: '/api/calendar',
    summary: 'Ngày nghỉ và ngày làm bù của một năm',
    right: 'calendar.read',
    query: calendarQuery,
    status: 200,
    answer: calendarYear,
  },
} as const satisfies Record<string, Route>;
