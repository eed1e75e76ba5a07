import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { documentFields as headFields, itemFields } from '../../../domain/to-settle.js';
import { draft as draftSchema, draftDocument, draftItem } from '../../directives/draft.schemas.js';
import type { DraftWithIds, ItemWithId } from '../item-ids.js';

const itemWithId = draftItem.extend({ id: z.string() });

/** What one save changed: only what is different. `order` is there when an item came, went or moved. */
export const draftChange = z.object({
  document: draftDocument.optional(),
  items: z.array(itemWithId).optional(),
  order: z.array(z.string()).optional(),
  warnings: draftSchema.shape.warnings.optional(),
});
export type DraftChange = z.infer<typeof draftChange>;

/** What makes `after` of `before`. Pure; `withChange` is its inverse. */
export function changeBetween(before: DraftWithIds, after: DraftWithIds): DraftChange {
  const known = new Map(before.assignments.map((item) => [item.id, item]));
  const items = after.assignments.filter((item) => !isSame(known.get(item.id), item));
  const order = after.assignments.map(({ id }) => id);
  const isMoved = !isSame(
    before.assignments.map(({ id }) => id),
    order,
  );
  return {
    ...(isSame(before.document, after.document) ? {} : { document: after.document }),
    ...(items.length > 0 ? { items } : {}),
    ...(isMoved ? { order } : {}),
    ...(isSame(before.warnings, after.warnings) ? {} : { warnings: after.warnings }),
  };
}

export function withChange(before: DraftWithIds, change: DraftChange): DraftWithIds {
  const items = new Map(before.assignments.map((item) => [item.id, item]));
  for (const item of change.items ?? []) items.set(item.id, item);
  const order = change.order ?? before.assignments.map(({ id }) => id);
  return {
    document: change.document ?? before.document,
    assignments: order.flatMap((id) => items.get(id) ?? []),
    warnings: change.warnings ?? before.warnings,
  };
}

export interface ChangedField {
  /** null: the document's head */
  itemId: string | null;
  /** '*': the item came or went */
  field: string;
  was: unknown;
  is: unknown;
}

const answers = ['isConfirmed', 'isDropped', 'isUndatedStated', 'isEachLead', 'deadlineBasis', 'settled'] as const;

/** Field by field, as a person would tell it: warnings and what follows from a field are left out. Pure. */
export function fieldsChanged(before: DraftWithIds, after: DraftWithIds): ChangedField[] {
  const head = [...headFields, 'directedByPostId', 'settled'] as const;
  const ofDocument = head.flatMap((field) => changed(null, field, before.document[field], after.document[field]));
  const was = new Map(before.assignments.map((item) => [item.id, item]));
  const is = new Set(after.assignments.map(({ id }) => id));
  const ofItems = after.assignments.flatMap((item) => {
    const old = was.get(item.id);
    if (!old) return [{ itemId: item.id, field: '*', was: null, is: item }];
    return [...itemFields, ...answers].flatMap((field) => changed(item.id, field, old[field], item[field]));
  });
  const gone = before.assignments
    .filter(({ id }) => !is.has(id))
    .map((item: ItemWithId) => ({ itemId: item.id, field: '*', was: item, is: null }));
  return [...ofDocument, ...ofItems, ...gone];
}

const changed = (itemId: string | null, field: string, was: unknown, is: unknown): ChangedField[] =>
  isSame(was ?? null, is ?? null) ? [] : [{ itemId, field, was: was ?? null, is: is ?? null }];

/** As JSON keeps it: what is undefined is not there. */
const isSame = (a: unknown, b: unknown): boolean => isDeepStrictEqual(plain(a), plain(b));
const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
