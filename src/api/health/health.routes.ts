import { z } from 'zod';
import type { Route } from '../route.js';

const part = z.enum(['up', 'down', 'notAsked']);
export const live = z.object({ status: z.literal('up') }).meta({ id: 'Live' });
export const ready = z
  .object({ status: z.enum(['up', 'down']), postgres: part, temporal: part })
  .meta({ id: 'Ready', description: 'Temporal dừng không làm hệ thống ngừng nhận lệnh: chỉ việc theo giờ bị chậm' });

export const healthRoutes = {
  live: {
    name: 'live',
    tag: 'health',
    method: 'get',
    path: '/health/live',
    summary: 'Tiến trình đang chạy',
    right: 'anyone',
    status: 200,
    answer: live,
  },
  ready: {
    name: 'ready',
    tag: 'health',
    method: 'get',
    path: '/health/ready',
    summary: 'Sẵn sàng nhận yêu cầu (503 khi cơ sở dữ liệu chưa sẵn sàng)',
    right: 'anyone',
    status: 200,
    answer: ready,
  },
} as const satisfies Record<string, Route>;
