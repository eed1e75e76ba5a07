import type { Draft, DraftItem } from '../directives/draft.schemas.js';

export type ItemWithId = DraftItem & { id: string };
export type DraftWithIds = Omit<Draft, 'assignments'> & { assignments: ItemWithId[] };

/**
 * Every item under an id of its own. What the reader gave has none until its first edit: its place is its id, the same at
 * every reading, so that an edit may name it.
 */
export function withItemIds(draft: Draft): DraftWithIds {
  const taken = new Set(draft.assignments.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const seen = new Set<string>();
  const free = (index: number): string => {
    let id = `muc-${index + 1}`;
    while (taken.has(id)) id += 'a';
    taken.add(id);
    return id;
  };
  return {
    ...draft,
    assignments: draft.assignments.map((item, index) => {
      const isOwn = item.id !== undefined && !seen.has(item.id);
      const id = isOwn && item.id !== undefined ? item.id : free(index);
      seen.add(id);
      return { ...item, id };
    }),
  };
}
