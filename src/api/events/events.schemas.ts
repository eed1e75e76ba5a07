import { z } from 'zod';
import { id } from '../schemas/scalars.schemas.js';

const ids = z.array(id).nullable().meta({ description: 'null: nhiều, hoặc không nêu; đọc lại danh sách đang xem' });

/** The data of an event `change`: ids only, the page reads again by its right. */
export const change = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('assignments'), directiveIds: ids, assignmentIds: ids }),
    z.object({ kind: z.literal('directives'), directiveIds: ids }),
    z.object({
      kind: z.literal('drafts'),
      directiveIds: z.array(id),
      version: z.number().int().nullable().meta({ description: 'null: dự thảo đã bỏ' }),
    }),
    z.object({ kind: z.literal('mails'), directiveIds: ids, mailIds: ids }),
    z.object({ kind: z.literal('clock') }).meta({ description: 'Đồng hồ của bản trình diễn đã chạy' }),
    z.object({ kind: z.literal('health') }).meta({ description: 'Tình trạng hệ thống có thể đã đổi' }),
  ])
  .meta({ id: 'Change' });

/** The data of an event `ready`, the first of a stream. */
export const ready = z.object({ build: z.string().nullable() }).meta({ id: 'StreamReady' });
