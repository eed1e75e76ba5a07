import { z } from 'zod';
import type { Route } from '../route.js';
import { clock } from '../schemas/clock.schemas.js';
import { instant, plainDate } from '../schemas/scalars.schemas.js';

/** One of: the next instant at which something happens, a day or an instant, so many days. Only forward. */
export const playClock = z
  .union([
    z.object({ next: z.literal(true) }).strict(),
    z.object({ to: z.union([plainDate, instant]) }).strict(),
    z.object({ days: z.number().int().min(1).max(3_660) }).strict(),
  ])
  .meta({
    id: 'PlayClock',
    description: 'next: đến sự kiện kế tiếp; to: đến ngày (08 giờ 00) hoặc thời điểm; days: thêm số ngày',
  });

export const playedClock = z
  .object({
    clock,
    stepCount: z.number().int(),
    stuck: z
      .string()
      .nullable()
      .meta({ description: 'Phần nào không xong trong thời gian cho một bước; null: không có' }),
  })
  .meta({ id: 'PlayedClock' });

export const clockAhead = z
  .object({
    clock,
    nextAt: instant.nullable().meta({ description: 'Mốc kế tiếp có việc đến giờ; null: không có' }),
    nextWorkingDayOn: plainDate,
    mailCount: z.number().int().meta({ description: 'Số thư đã giao cho máy chủ thư từ trước đến nay' }),
    mailsUrl: z.string().nullable().meta({ description: 'Hộp thư trình diễn; null: không có' }),
  })
  .meta({ id: 'ClockAhead' });

export const clockRoutes = {
  read: {
    name: 'getClock',
    tag: 'clock',
    method: 'get',
    path: '/api/clock',
    summary: 'Đồng hồ nghiệp vụ',
    right: 'clock.read',
    status: 200,
    answer: clock,
  },
  ahead: {
    name: 'lookAheadOfClock',
    tag: 'clock',
    method: 'get',
    path: '/api/clock/ahead',
    summary: 'Bản trình diễn: mốc kế tiếp, ngày làm việc kế tiếp, hộp thư trình diễn',
    right: 'clock.play',
    status: 200,
    answer: clockAhead,
    refusals: ['CLOCK_NOT_MOVABLE'],
  },
  play: {
    name: 'playClock',
    tag: 'clock',
    method: 'post',
    path: '/api/clock',
    summary: 'Chạy đồng hồ của bản trình diễn tới trước, từng bước, không bao giờ lùi',
    right: 'clock.play',
    body: playClock,
    status: 200,
    answer: playedClock,
    refusals: ['CLOCK_NOT_MOVABLE', 'CLOCK_ONLY_FORWARD', 'NOTHING_AHEAD'],
  },
} as const satisfies Record<string, Route>;
