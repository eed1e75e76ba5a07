import type { DraftWithIds } from './item-ids.js';

/** What an item is called in a sentence: by its clause, else by its place among those that stand. */
export function itemLabel({ assignments }: DraftWithIds, itemId: string): string {
  const standing = assignments.filter(({ isDropped }) => isDropped !== true);
  const index = standing.findIndex(({ id }) => id === itemId);
  const clause = assignments.find(({ id }) => id === itemId)?.clause;
  return clause ? `Mục ${clause}` : index < 0 ? 'Một mục đã bỏ' : `Nhiệm vụ ${index + 1}`;
}
