import type { Transaction } from '../../database/database.js';
import type { ThingToSettle } from '../../domain/to-settle.js';
import type { Caller } from '../access/caller.js';
import { clearItems, isOpen } from './desk-of.js';
import type { Edit } from './edits.schemas.js';
import type { DraftWithIds } from './item-ids.js';
import { settleList } from './settle-list.js';

/** The directive whose draft is edited, who edits it, and the text that it was read from. */
export interface EditedDirective {
  tx: Transaction;
  caller: Caller;
  directive: { id: string; officeId: string };
  text: string;
}

const thingsOf = async (
  { tx, caller, directive, text }: EditedDirective,
  draft: DraftWithIds,
): Promise<ThingToSettle[]> => (await settleList(tx, directive, draft, text, caller.clock)).things;

/** "Confirm all that have no doubt" with the items that this means now, so that it can be taken back. */
export async function speltOut(about: EditedDirective, draft: DraftWithIds, edits: readonly Edit[]): Promise<Edit[]> {
  if (!edits.some(({ op }) => op === 'confirmClear')) return [...edits];
  const things = await thingsOf(about, draft);
  const all: Edit = { op: 'confirmMany', itemIds: clearItems(draft, things), isConfirmed: true };
  return edits.map((edit) => (edit.op === 'confirmClear' ? all : edit));
}

/**
 * What a person settled counts as looked at: an item of which nothing is left open after the edit is confirmed, unless the edit
 * says itself how that stands.
 */
export async function withSettledConfirmed(
  about: EditedDirective,
  draft: DraftWithIds,
  edits: readonly Edit[],
): Promise<DraftWithIds> {
  const said = new Set(edits.flatMap((edit) => (edit.op === 'confirm' ? [edit.itemId] : [])));
  const worked = new Set(
    edits.flatMap((edit) => {
      if (edit.op === 'setItem' || edit.op === 'settle') return edit.itemId === null ? [] : [edit.itemId];
      return edit.op === 'add' ? [edit.item.id] : [];
    }),
  );
  const asked = draft.assignments.filter(({ id }) => worked.has(id) && !said.has(id));
  if (asked.length === 0) return draft;
  const things = await thingsOf(about, draft);
  const left = new Set(
    things.filter((thing) => isOpen(thing) && thing.weight !== 'look').map(({ itemIndex }) => itemIndex),
  );
  return {
    ...draft,
    assignments: draft.assignments.map((item, index) =>
      asked.includes(item) && !left.has(index) ? { ...item, isConfirmed: true } : item,
    ),
  };
}
