import { z } from 'zod';
import type { MailedBasis } from '../../../mail/mail-content.js';

const shape = z.object({
  form: z.enum(['phieuTrinh', 'butPhe', 'yKien', 'vanBan']),
  leaderPost: z.string(),
  number: z.string().optional(),
  on: z.string().optional(),
  text: z.string().optional(),
});

/** A stored basis (P4); null where none was given. */
export function basisOf(json: unknown): MailedBasis | null {
  const parsed = shape.safeParse(json);
  if (!parsed.success) return null;
  const { form, leaderPost, number, on, text } = parsed.data;
  return {
    form,
    leaderPost,
    ...(number === undefined ? {} : { number }),
    ...(on === undefined ? {} : { on }),
    ...(text === undefined ? {} : { text }),
  };
}

/** Where a decision must have had one and an old row does not say it. */
export const UNNAMED_BASIS: MailedBasis = { form: 'yKien', leaderPost: 'lãnh đạo' };
