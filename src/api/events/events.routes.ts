import { z } from 'zod';
import type { Route } from '../route.js';

export const eventRoutes = {
  stream: {
    name: 'streamChanges',
    tag: 'events',
    method: 'get',
    path: '/api/events',
    summary: 'Luồng sự kiện: có gì vừa thay đổi (server-sent events)',
    description:
      'Sự kiện: ready (kết nối xong, kèm build), change (chỉ có mã, xem lược đồ Change), reset (đã lỡ sự kiện, đọc lại tất cả), end (phiên đã hết). Nối lại bằng Last-Event-ID.',
    right: 'events.read',
    headers: z.object({ 'last-event-id': z.string().max(100).optional() }),
    status: 200,
    answer: { mediaType: 'text/event-stream' },
    refusals: ['EVENT_STREAM_ONLY', 'TOO_MANY_STREAMS'],
  },
} as const satisfies Record<string, Route>;
