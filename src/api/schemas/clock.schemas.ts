import { z } from 'zod';
import { instant } from './scalars.schemas.js';

/** The business clock of the answer: in a demonstration it is not the real one, and every answer says so. */
export const clock = z
  .object({ at: instant, kind: z.enum(['production', 'demonstration', 'test']) })
  .meta({ id: 'Clock', description: 'Đồng hồ nghiệp vụ; ở bản trình diễn là đồng hồ của bản trình diễn' });
export type Clock = z.infer<typeof clock>;
