import { z } from 'zod';
import type { Route } from '../route.js';
import { id, instant } from '../schemas/scalars.schemas.js';
import { nextCursor, pageQuery } from '../schemas/paging.schemas.js';

export const troubles = ['waiting', 'refused', 'unknown', 'undeliverable'] as const;

export const mailHealth = z
  .object({
    checkedAt: instant.meta({ description: 'Đồng hồ thật' }),
    waiting: z.number().int().meta({ description: 'Thư chờ gửi, kể cả đang gửi' }),
    oldestWaitingAt: instant.nullable(),
    refused: z.number().int(),
    unknown: z.number().int(),
    undeliverable: z.number().int().meta({ description: 'Thông báo không gửi được vì thiếu địa chỉ' }),
    lastHandedOverAt: instant.nullable().meta({ description: 'Lần gần nhất máy chủ thư nhận một thư' }),
    withoutAddress: z
      .array(z.object({ agencyId: id, name: z.string(), noticeCount: z.number().int() }))
      .meta({ description: 'Cơ quan có thông báo chờ mà chưa có hộp thư' }),
  })
  .meta({ id: 'MailHealth' });

const trouble = z.object({
  id,
  state: z.enum(troubles),
  kind: z.string().meta({ description: 'Loại thông báo' }),
  recipientKind: z.string(),
  recipientId: id,
  recipient: z.string().nullable(),
  addresses: z.array(z.string()),
  attempts: z.number().int(),
  answer: z.string().nullable().meta({ description: 'Máy chủ thư trả lời, hoặc lý do không gửi được' }),
  recordedAt: instant.meta({ description: 'Đồng hồ thật' }),
  nextAttemptAt: instant.nullable(),
});

export const troubleList = z
  .object({ items: z.array(trouble), nextCursor })
  .meta({ id: 'MailTroubleList', description: 'Không có tiêu đề, nội dung thư' });

export const troubleQuery = z.object({
  officeId: id.optional(),
  state: z.enum(troubles).optional().meta({ description: 'Thiếu: tất cả' }),
  ...pageQuery,
});

export const mailRetry = z
  .object({ ids: z.array(id).min(1).max(500) })
  .meta({ id: 'MailRetry', description: 'Thư bị từ chối, chưa rõ kết quả hoặc đang chờ đến lần gửi sau' });

const tag = 'administration';

export const mailHealthRoutes = {
  show: {
    name: 'getMailHealth',
    tag,
    method: 'get',
    path: '/api/mail-health',
    summary: 'Tình trạng thư, bằng số lượng',
    right: 'health.read',
    query: z.object({ officeId: id.optional() }),
    status: 200,
    answer: mailHealth,
  },
  list: {
    name: 'listMailTroubles',
    tag,
    method: 'get',
    path: '/api/mail-health/mails',
    summary: 'Thư chờ gửi, bị từ chối, chưa rõ kết quả và thông báo không có địa chỉ; không có nội dung',
    right: 'health.read',
    query: troubleQuery,
    status: 200,
    answer: troubleList,
    refusals: ['CURSOR_INVALID'],
  },
  retry: {
    name: 'retryMails',
    tag,
    method: 'post',
    path: '/api/mail-health/retry',
    summary: 'Gửi lại: soạn mới theo số liệu và địa chỉ hiện tại',
    right: 'mailbox.write',
    body: mailRetry,
    status: 200,
    answer: z.object({ count: z.number().int() }).meta({ id: 'MailsRetried' }),
  },
} as const satisfies Record<string, Route>;
