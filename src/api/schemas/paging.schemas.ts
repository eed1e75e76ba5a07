import { z } from 'zod';

/** Keyset paging: `cursor` is what the page before said in `nextCursor`. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(200).default(50).meta({ description: 'Số dòng một trang' }),
  cursor: z.string().max(1_000).optional().meta({ description: 'nextCursor của trang trước' }),
};

export const nextCursor = z.string().nullable().meta({ description: 'null: đã hết' });
