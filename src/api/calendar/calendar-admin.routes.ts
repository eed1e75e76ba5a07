import { z } from 'zod';
import type { Route } from '../route.js';
import { id, idParams, instant, plainDate, words } from '../schemas/scalars.schemas.js';

export const dayKinds = ['holiday', 'compensatory', 'swapped', 'makeUp'] as const;

const scope = z
  .enum(['office', 'all'])
  .meta({ description: 'office: riêng một văn phòng · all: mọi văn phòng của hệ thống' });

export const newDay = z
  .object({
    scope,
    officeId: id.optional(),
    on: plainDate,
    kind: z.enum(dayKinds).meta({ description: 'holiday, compensatory, swapped: nghỉ · makeUp: làm bù' }),
    name: words(200).meta({ examples: ['Nghỉ bù Tết Nguyên đán'] }),
    source: words(500).meta({ description: 'Văn bản quyết định' }),
  })
  .meta({ id: 'NewCalendarDay' });

export const dayRemoval = z.object({ source: words(500) }).meta({ id: 'CalendarDayRemoval' });

export const dayPreviewQuery = z.object({
  on: plainDate,
  kind: z.enum(dayKinds).optional().meta({ description: 'Thiếu: xem trước việc bỏ ngày này khỏi lịch' }),
  officeId: id.optional(),
});

export const dayPreview = z
  .object({
    on: plainDate,
    isWorkingDayNow: z.boolean(),
    isWorkingDayThen: z.boolean(),
    dueThatDay: z.number().int().meta({ description: 'Nhiệm vụ đang mở đến hạn đúng ngày này' }),
    workingDayTerms: z
      .number()
      .int()
      .meta({ description: 'Nhiệm vụ đang mở có thời hạn tính bằng ngày làm việc đi qua ngày này' }),
    remindersThatDay: z.number().int().meta({ description: 'Mốc nhắc việc, đôn đốc đã tính vào ngày này' }),
    notes: z.array(z.string()),
  })
  .meta({ id: 'CalendarDayPreview' });

export const calendarYears = z
  .object({
    years: z.array(
      z.object({
        year: z.number().int(),
        isDecided: z.boolean(),
        source: z.string(),
        note: z.string().nullable(),
        dayCount: z.number().int(),
      }),
    ),
    changes: z.array(
      z.object({ at: instant, by: z.string().nullable(), on: plainDate, words: z.string(), source: z.string() }),
    ),
  })
  .meta({ id: 'CalendarYearList' });

export const yearDecision = z
  .object({ isDecided: z.boolean(), source: words(500), note: words(500).nullable().optional() })
  .meta({ id: 'CalendarYearDecision' });

export const yearParams = z.object({ year: z.coerce.number().int().min(2000).max(2100) });

const tag = 'calendar';

export const calendarAdminRoutes = {
  years: {
    name: 'listCalendarYears',
    tag,
    method: 'get',
    path: '/api/calendar-years',
    summary: 'Các năm đã có lịch, năm nào đã có quyết định; các thay đổi gần đây',
    right: 'calendar.write',
    status: 200,
    answer: calendarYears,
  },
  decideYear: {
    name: 'decideCalendarYear',
    tag,
    method: 'put',
    path: '/api/calendar-years/:year',
    summary: 'Đánh dấu lịch nghỉ của một năm đã hoặc chưa có quyết định',
    right: 'calendar.write',
    params: yearParams,
    body: yearDecision,
    status: 200,
    answer: calendarYears,
    refusals: ['CALENDAR_OF_ALL'],
  },
  preview: {
    name: 'previewCalendarDay',
    tag,
    method: 'get',
    path: '/api/calendar-days/preview',
    summary: 'Thêm hoặc bỏ một ngày sẽ chạm đến bao nhiêu thời hạn',
    right: 'calendar.write',
    query: dayPreviewQuery,
    status: 200,
    answer: dayPreview,
    refusals: ['OFFICE_MISSING'],
  },
  addDay: {
    name: 'addCalendarDay',
    tag,
    method: 'post',
    path: '/api/calendar-days',
    summary: 'Thêm ngày nghỉ hoặc ngày làm bù',
    right: 'calendar.write',
    body: newDay,
    status: 201,
    answer: z.object({ id }).meta({ id: 'CalendarDayAdded' }),
    refusals: ['DAY_TAKEN', 'DAY_CHANGES_NOTHING', 'CALENDAR_OF_ALL', 'OFFICE_MISSING'],
  },
  removeDay: {
    name: 'removeCalendarDay',
    tag,
    method: 'post',
    path: '/api/calendar-days/:id/remove',
    summary: 'Bỏ một ngày khỏi lịch, có căn cứ',
    right: 'calendar.write',
    params: idParams,
    body: dayRemoval,
    status: 204,
    answer: null,
    refusals: ['CALENDAR_OF_ALL'],
  },
} as const satisfies Record<string, Route>;
