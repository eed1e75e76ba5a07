import { z } from 'zod';
import { ofOfficeQuery } from '../agencies/agencies.routes.js';
import type { Route } from '../route.js';
import { id, instant } from '../schemas/scalars.schemas.js';

const waiting = z.object({
  count: z.number().int(),
  oldestAt: instant.nullable().meta({ description: 'Đồng hồ thật; null: không có gì chờ' }),
});

export const engineHealth = z
  .object({
    checkedAt: instant.meta({ description: 'Đồng hồ thật' }),
    temporal: z.object({
      state: z.enum(['up', 'down', 'notAsked']).meta({ description: 'Bộ điều phối' }),
      downSince: instant.nullable(),
    }),
    directives: z.object({
      open: z.number().int().meta({ description: 'Văn bản đang theo dõi' }),
      held: z.number().int().meta({ description: 'Đã nhập từ tệp, chưa bắt đầu theo dõi' }),
      running: z.number().int().nullable().meta({ description: 'Tiến trình đang chạy; null: không hỏi được' }),
      missing: z.number().int().nullable().meta({ description: 'Văn bản đang theo dõi mà không có tiến trình' }),
      late: z.number().int().meta({ description: 'Quá giờ xem xét hơn 2 phút' }),
    }),
    wakes: waiting,
    notices: waiting,
    mails: z.object({
      waiting,
      refused: z.number().int(),
      unknown: z.number().int(),
      undeliverable: z.number().int().meta({ description: 'Thông báo không gửi được vì thiếu địa chỉ' }),
    }),
    putAside: z.object({
      count: z.number().int(),
      items: z
        .array(
          z.object({
            assignmentId: id,
            directiveId: id,
            number: z.string().nullable(),
            at: instant,
            reason: z.string().nullable(),
          }),
        )
        .meta({ description: 'Nhiều nhất 100, lâu nhất trước' }),
    }),
  })
  .meta({ id: 'EngineHealth', description: 'Chỉ mã và số lượng, không có nội dung nhiệm vụ' });

export const engineRestarted = z
  .object({
    count: z.number().int().meta({ description: 'Văn bản sẽ được khởi động lại tiến trình' }),
    isEverything: z
      .boolean()
      .meta({ description: 'true: bộ điều phối không trả lời, mọi văn bản đang theo dõi được gọi lại' }),
  })
  .meta({ id: 'EngineRestarted' });

const tag = 'administration';

export const engineHealthRoutes = {
  show: {
    name: 'getEngineHealth',
    tag,
    method: 'get',
    path: '/api/engine-health',
    summary: 'Sức khỏe của bộ máy theo dõi',
    right: 'health.read',
    query: ofOfficeQuery,
    status: 200,
    answer: engineHealth,
  },
  restart: {
    name: 'restartMissing',
    tag,
    method: 'post',
    path: '/api/engine-health/restart',
    summary: 'Khởi động lại tiến trình thiếu',
    description: 'Ghi tín hiệu chờ chuyển; chạy lại nhiều lần không gây hại.',
    right: 'engine.restart',
    body: z.object({ officeId: id.optional() }).meta({ id: 'RestartMissing' }),
    status: 200,
    answer: engineRestarted,
  },
} as const satisfies Record<string, Route>;
