import { z } from 'zod';
import { isPlainDate } from '../../domain/plain-date.js';

export const id = z.uuid().meta({ description: 'Mã định danh', format: 'uuid' });

/** A calendar date that exists, in Asia/Ho_Chi_Minh. */
export const plainDate = z
  .string()
  .refine(isPlainDate, 'Ngày không tồn tại hoặc không đúng dạng YYYY-MM-DD')
  .meta({ description: 'Ngày dương lịch theo giờ Việt Nam', format: 'date', examples: ['2016-02-28'] });

/** An instant as ISO 8601 with its offset. */
export const instant = z.iso
  .datetime({ offset: true })
  .meta({ description: 'Thời điểm', examples: ['2016-02-28T17:00:00.000Z'] });

/** "As of": a date means its 24:00 local, an instant itself. */
export const asOf = z
  .string()
  .refine(
    (text) => isPlainDate(text) || instant.safeParse(text).success,
    'Phải là ngày YYYY-MM-DD hoặc một thời điểm ISO 8601',
  )
  .meta({
    description: 'Số liệu tại thời điểm: một ngày là 24 giờ 00 của ngày đó; một thời điểm là chính nó',
    examples: ['2016-03-01'],
  });

/** Words that a person typed: trimmed, at least one character. */
export const words = (most: number) => z.string().trim().min(1).max(most);

/** A flag in an address. */
export const flag = z.enum(['true', 'false']).transform((word) => word === 'true');

export const idParams = z.object({ id });
