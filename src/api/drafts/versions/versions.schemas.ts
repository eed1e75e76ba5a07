import { z } from 'zod';
import { draft } from '../../directives/draft.schemas.js';
import { clock } from '../../schemas/clock.schemas.js';
import { id, instant } from '../../schemas/scalars.schemas.js';

const changedField = z.object({
  itemId: z.string().nullable().meta({ description: 'null: phần đầu văn bản' }),
  label: z.string().meta({ examples: ['Mục 1.a', 'Nhiệm vụ 3', 'Phần đầu văn bản'] }),
  field: z.string().meta({ description: '*: cả mục được thêm hoặc không còn' }),
});

const version = z.object({
  version: z.number().int(),
  at: instant,
  by: z.string(),
  isOwn: z.boolean(),
});

/** Newest first. The first version is what the reader read. */
export const draftVersions = z
  .object({ versions: z.array(version.extend({ changed: z.array(changedField) })), clock })
  .meta({ id: 'DraftVersions' });

export const draftVersionOne = version
  .extend({
    draft,
    changed: z.array(changedField.extend({ was: z.unknown(), is: z.unknown() })),
    clock,
  })
  .meta({ id: 'DraftVersion' });

export const versionParams = z.object({ id, version: z.coerce.number().int().min(1).max(1_000_000) });
