import { z } from 'zod';

/** Keyset paging: `cursor` is what the page before said in `nextCursor`. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(200).default(50).meta({ description: 'Số dòng một trang' }),
  cursor: z.string().max(1_000).optional().meta({ description: 'nextCursor của trang trước' }),
};

/** Rows are counted so far; beyond it pages say "hơn 10.000". */
export const COUNTED_AT_MOST = 10_000;

export const total = z
  .number()
  .int()
  .nullable()
  .meta({
    description: `Số dòng của bộ lọc, ở trang đầu; ${COUNTED_AT_MOST + 1}: hơn ${COUNTED_AT_MOST}; null ở các trang sau`,
  });

export const nextCursor = z.string().nullable().meta({ description: 'null: đã hết' });
