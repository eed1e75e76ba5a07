import { z } from 'zod';
import { id } from '../schemas/scalars.schemas.js';
import { headerHints, intakeNote, place, sourceKinds } from './intake-record.js';

/** What a directive was brought in from, and how its text was had. */
export const source = z
  .object({
    kind: z.enum(sourceKinds).meta({ description: 'pasted: nội dung dán vào, tệp đi kèm chỉ để lưu' }),
    notes: z.array(intakeNote),
    hints: headerHints.nullable(),
    hasPlaces: z.boolean().meta({ description: 'Biết từng đoạn nằm ở đâu trong tệp gốc (GET …/source)' }),
    fileId: id.nullable(),
    fileName: z.string().nullable(),
    mediaType: z.string().nullable(),
    sizeBytes: z.number().int().nullable(),
  })
  .meta({ id: 'DirectiveSource' });
export type Source = z.infer<typeof source>;

export const sourceWithPlaces = z
  .object({ source: source.nullable(), places: z.array(place) })
  .meta({ id: 'DirectiveSourcePlaces' });
