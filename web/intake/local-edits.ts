import type { Desk, Edit, Item, ItemChange, NewItem } from './draft-types.js';
import { clearItems } from './things.js';

/**
 * The draft as it will stand once the edits that wait are saved: what a person did is on the screen at once, also while the
 * server is away. What only the server knows (agencies of a new name, a new date in words) stays as it was until it answers.
 * Pure.
 */
export const withEdits = (desk: Desk, edits: readonly Edit[]): Desk => edits.reduce(withEdit, desk);

function withEdit(desk: Desk, edit: Edit): Desk {
  switch (edit.op) {
    case 'setItem':
      return changed(desk, edit.itemId, (item) => withChange(item, edit.change));
    case 'setDocument': {
      const { field, value } = edit.change;
      const change =
        field === 'directedBy' ? { directedBy: value.name, directedByPostId: value.postId } : { [field]: value };
      return { ...desk, document: { ...desk.document, ...change } };
    }
    case 'setHolder':
      return { ...desk, holder: edit.value };
    case 'settle':
      return {
        ...desk,
        toSettle: desk.toSettle.map((thing) =>
          thing.itemId === edit.itemId && edit.keys.includes(thing.key)
            ? { ...thing, isSettled: edit.isSettled }
            : thing,
        ),
      };
    case 'confirm':
      return {
        ...changed(desk, edit.itemId, (item) => ({ ...item, isConfirmed: edit.isConfirmed })),
        toSettle: desk.toSettle.map((thing) =>
          thing.itemId === edit.itemId && thing.weight === 'look' ? { ...thing, isSettled: edit.isConfirmed } : thing,
        ),
      };
    case 'confirmMany':
      return edit.itemIds.reduce<Desk>(
        (before, itemId) => withEdit(before, { op: 'confirm', itemId, isConfirmed: edit.isConfirmed }),
        desk,
      );
    case 'confirmClear':
      return withEdit(desk, { op: 'confirmMany', itemIds: clearItems(desk), isConfirmed: true });
    case 'drop':
      return changed(desk, edit.itemId, (item) => ({ ...item, isDropped: edit.isDropped }));
    case 'split':
      return {
        ...desk,
        items: desk.items.flatMap((item) =>
          item.id === edit.itemId
            ? [
                { ...item, action: item.action.slice(0, edit.at).trim() },
                { ...item, id: edit.newId, action: item.action.slice(edit.at).trim() },
              ]
            : [item],
        ),
      };
    case 'merge': {
      const second = desk.items.find(({ id }) => id === edit.withItemId);
      const merged = changed(desk, edit.itemId, (item) => ({
        ...item,
        action: `${item.action}; ${second?.action ?? ''}`,
      }));
      return { ...merged, items: merged.items.filter(({ id }) => id !== edit.withItemId) };
    }
    case 'add':
      return { ...desk, items: placed(desk.items, [edit.item], edit.afterItemId) };
    case 'putBack': {
      const gone = new Set(edit.was.map(({ id }) => id));
      return {
        ...desk,
        items: placed(
          desk.items.filter(({ id }) => !gone.has(id)),
          edit.items,
          edit.afterItemId,
        ),
      };
    }
    default:
      return edit satisfies never;
  }
}

const changed = (desk: Desk, itemId: string, change: (item: Item) => Item): Desk => ({
  ...desk,
  items: desk.items.map((item) => (item.id === itemId ? change(item) : item)),
});

function withChange(item: Item, change: ItemChange): Item {
  switch (change.field) {
    case 'lead':
      return { ...item, lead: change.value.names, isEachLead: change.value.isEachLead };
    case 'coordinators':
      return { ...item, coordinators: change.value };
    case 'action':
      return { ...item, action: change.value };
    case 'clause':
      return { ...item, clause: change.value };
    case 'product':
      return { ...item, product: change.value ?? undefined };
    case 'reportTo':
      return { ...item, reportTo: change.value ?? undefined };
    case 'deadline':
      return {
        ...item,
        deadline: change.value.rule,
        deadlineText: change.value.text ?? undefined,
        deadlineSpan: change.value.span ?? undefined,
        deadlineBasis: change.value.basis ?? undefined,
        isUndatedStated: change.value.isUndatedStated,
      };
    default:
      return change satisfies never;
  }
}

function placed(items: readonly Item[], added: readonly NewItem[], afterItemId: string | null): Item[] {
  const at = items.findIndex(({ id }) => id === afterItemId) + 1;
  return items.toSpliced(afterItemId !== null && at === 0 ? items.length : at, 0, ...added.map(unreckoned));
}

/** Until the server has said whom and when. */
const unreckoned = (item: NewItem): Item => ({
  ...item,
  ordinal: null,
  leads: item.lead.map(asWritten),
  coordinatingParties: item.coordinators.map(asWritten),
  agencyCount: 0,
  reckoned: { dueOn: null, dueAt: null, words: '' },
});

const asWritten = (name: string) => ({
  name,
  label: name.replace(/^nhóm:/, ''),
  kind: 'vague' as const,
  agencyId: null,
  members: [],
});
