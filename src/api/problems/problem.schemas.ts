import { z } from 'zod';

/** RFC 9457. `code` is stable and meant for programs; `title` and `detail` are for people. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string().meta({ examples: ['STATE_DOES_NOT_ALLOW'] }),
    requestId: z.string(),
    details: z.record(z.string(), z.unknown()).optional(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'Lỗi theo RFC 9457' });
export type Problem = z.infer<typeof problem>;
