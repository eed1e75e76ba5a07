import { z } from 'zod';
import { ofOfficeQuery } from '../agencies/agencies.routes.js';
import type { Route } from '../route.js';
import { id, idParams, instant, plainDate, words } from '../schemas/scalars.schemas.js';

export const engineDirectivesQuery = ofOfficeQuery.extend({
  number: words(200).optional().meta({
    description: 'Số, ký hiệu (hoặc phần đầu) hay mã của văn bản; thiếu: chỉ những văn bản cần xem',
  }),
});

export const engineDirectives = z
  .object({
    count: z.number().int(),
    items: z
      .array(
        z.object({
          id,
          number: z.string().nullable(),
          issuedOn: plainDate.nullable(),
          nextLookAt: instant.nullable().meta({ description: 'Lần xem xét kế tiếp, theo đồng hồ nghiệp vụ' }),
          isLate: z.boolean().meta({ description: 'Quá giờ xem xét hơn 2 phút' }),
          isMissing: z
            .boolean()
            .nullable()
            .meta({ description: 'Không có tiến trình; null: bộ điều phối không trả lời' }),
          isBeingTold: z.boolean().meta({ description: 'Có tín hiệu đang chờ chuyển đến bộ điều phối' }),
        }),
      )
      .meta({ description: 'Nhiều nhất 50, quá giờ lâu nhất trước' }),
  })
  .meta({ id: 'EngineDirectives', description: 'Văn bản đang theo dõi, chỉ số và mã' });

const tag = 'administration';

export const engineDirectivesRoutes = {
  list: {
    name: 'getEngineDirectives',
    tag,
    method: 'get',
    path: '/api/engine-health/directives',
    summary: 'Văn bản mà bộ máy theo dõi cần được xem, hoặc tìm theo số',
    right: 'health.read',
    query: engineDirectivesQuery,
    status: 200,
    answer: engineDirectives,
  },
  restart: {
    name: 'restartDirective',
    tag,
    method: 'post',
    path: '/api/engine-health/directives/:id/restart',
    summary: 'Khởi động lại tiến trình của một văn bản',
    description: 'Ghi tín hiệu chờ chuyển; chạy lại nhiều lần không gây hại.',
    right: 'engine.restart',
    params: idParams,
    status: 204,
    answer: null,
    refusals: ['NOT_LAUNCHED', 'DIRECTIVE_CONCLUDED', 'DIRECTIVE_REVOKED', 'DIRECTIVE_HELD'],
  },
} as const satisfies Record<string, Route>;
