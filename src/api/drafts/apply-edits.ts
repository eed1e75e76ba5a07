import { isDeepStrictEqual } from 'node:util';
import { DomainError } from '../../domain/errors.js';
import { fieldOfDocument, withDocumentField } from './document-fields.js';
import { documentChange, itemChange, type Edit } from './edits.schemas.js';
import { fieldOfItem, withField } from './item-fields.js';
import type { DraftWithIds, ItemWithId } from './item-ids.js';
import { mergeItems, splitItem } from './split-item.js';

export interface Holder {
  specialistId: string | null;
  room: string | null;
}

export interface Prepared {
  draft: DraftWithIds;
  holder: Holder;
}

/** What an edit touched: by this a colleague's clash is explained and a field says who changed it last. */
export interface Target {
  /** null: the document's head */
  itemId: string | null;
  /** '*': the item as a whole */
  field: string;
}

export interface Applied extends Prepared {
  targets: Target[];
  /** the edits that take these back, to be applied in this order */
  undo: Edit[];
}

/** Somebody else changed the very field meanwhile: `now` is what stands there. */
export class FieldClash extends Error {
  constructor(
    readonly target: Target,
    readonly was: unknown,
    readonly now: unknown,
    readonly mine: unknown,
  ) {
    super('field changed');
  }
}

/**
 * Edits of one person applied to a draft, in their order, all or none. Each names the value that was seen: edits of different
 * fields both stay, an edit of a field that holds another value by now is a clash. Pure.
 * @throws FieldClash, DomainError ITEM_GONE, SPLIT_EMPTY
 */
export function applyEdits(before: Prepared, edits: readonly Edit[], text: string): Applied {
  let state: Applied = { ...before, targets: [], undo: [] };
  for (const edit of edits) {
    const next = applyOne(state, edit, text);
    state = { ...next, targets: [...state.targets, ...next.targets], undo: [...next.undo, ...state.undo] };
  }
  return state;
}

function applyOne(state: Prepared, edit: Edit, text: string): Applied {
  const { draft, holder } = state;
  switch (edit.op) {
    case 'setItem':
      return setItem(state, edit);
    case 'setDocument': {
      const { field, was, value } = edit.change;
      const now = fieldOfDocument(draft.document, field);
      const target = { itemId: null, field };
      refuseClash(target, was, now, value);
      const document = withDocumentField(draft.document, edit.change);
      const kept = fieldOfDocument(document, field);
      return {
        ...state,
        draft: { ...draft, document },
        targets: [target],
        undo: [{ op: 'setDocument', change: documentChange.parse({ field, was: kept, value: now }) }],
      };
    }
    case 'setHolder':
      refuseClash({ itemId: null, field: 'holder' }, edit.was, holder, edit.value);
      return {
        draft,
        holder: edit.value,
        targets: [{ itemId: null, field: 'holder' }],
        undo: [{ op: 'setHolder', was: edit.value, value: holder }],
      };
    case 'settle':
      return settle(state, edit);
    case 'confirm': {
      const item = itemOf(draft, edit.itemId);
      return {
        ...state,
        draft: withItem(draft, { ...item, isConfirmed: edit.isConfirmed }),
        targets: [{ itemId: edit.itemId, field: 'isConfirmed' }],
        undo: [{ ...edit, isConfirmed: item.isConfirmed ?? false }],
      };
    }
    case 'confirmMany': {
      const wanted = new Set(edit.itemIds);
      // Those that are gone meanwhile, or stand so already, are none of this edit's.
      const ids = draft.assignments
        .filter(({ id, isConfirmed }) => wanted.has(id) && (isConfirmed ?? false) !== edit.isConfirmed)
        .map(({ id }) => id);
      const changed = new Set(ids);
      return {
        ...state,
        draft: {
          ...draft,
          assignments: draft.assignments.map((item) =>
            changed.has(item.id) ? { ...item, isConfirmed: edit.isConfirmed } : item,
          ),
        },
        targets: ids.map((itemId) => ({ itemId, field: 'isConfirmed' })),
        undo: ids.length > 0 ? [{ ...edit, itemIds: ids, isConfirmed: !edit.isConfirmed }] : [],
      };
    }
    case 'confirmClear':
      // Which these are is known where the draft is planned: there it becomes a confirmMany.
      return { ...state, targets: [], undo: [] };
    case 'drop': {
      const item = itemOf(draft, edit.itemId);
      return {
        ...state,
        draft: withItem(draft, { ...item, isDropped: edit.isDropped }),
        targets: [{ itemId: edit.itemId, field: 'isDropped' }],
        undo: [{ ...edit, isDropped: item.isDropped ?? false }],
      };
    }
    case 'split': {
      const item = itemOf(draft, edit.itemId);
      refuseClash({ itemId: edit.itemId, field: 'action' }, edit.was, item.action, edit.was);
      return replaced(state, [item], splitItem(item, edit.at, edit.newId, text));
    }
    case 'merge': {
      const [first, second] = [itemOf(draft, edit.itemId), itemOf(draft, edit.withItemId)];
      return replaced(state, [first, second], [mergeItems(first, second)]);
    }
    case 'add':
      // Sent twice under two ids of the edit it would still be one item.
      if (draft.assignments.some(({ id }) => id === edit.item.id)) return { ...state, targets: [], undo: [] };
      return placed(state, [], [edit.item], edit.afterItemId);
    case 'putBack': {
      const standing = edit.was.map(({ id }) => itemOf(draft, id));
      for (const [index, item] of standing.entries()) {
        const seen = edit.was[index];
        refuseClash(
          { itemId: item.id, field: '*' },
          seen && contentOf(seen),
          contentOf(item),
          edit.items[0] && contentOf(edit.items[0]),
        );
      }
      return placed(state, standing, edit.items, edit.afterItemId);
    }
    default:
      return edit satisfies never;
  }
}

function setItem(state: Prepared, { itemId, change }: Extract<Edit, { op: 'setItem' }>): Applied {
  const item = itemOf(state.draft, itemId);
  const now = fieldOfItem(item, change.field);
  const target = { itemId, field: change.field };
  refuseClash(target, change.was, now, change.value);
  const touched = [...new Set([...(item.touched ?? []), change.field])];
  const changed = { ...withField(item, change), id: item.id, touched };
  const kept = fieldOfItem(changed, change.field);
  return {
    ...state,
    draft: withItem(state.draft, changed),
    targets: [target],
    undo: [
      { op: 'setItem', itemId, change: itemChange.parse({ field: change.field, was: kept, value: now }) },
      { op: 'confirm', itemId, isConfirmed: item.isConfirmed ?? false },
    ],
  };
}

const UNDATED = 'UNDATED_NOT_STATED:';

function settle(state: Prepared, edit: Extract<Edit, { op: 'settle' }>): Applied {
  const { draft } = state;
  const { itemId, keys, isSettled } = edit;
  const withKeys = (settled: string[] | undefined): string[] =>
    isSettled ? [...new Set([...(settled ?? []), ...keys])] : (settled ?? []).filter((key) => !keys.includes(key));
  const undo: Edit = { ...edit, isSettled: !isSettled };
  if (itemId === null) {
    const document = { ...draft.document, settled: withKeys(draft.document.settled) };
    return { ...state, draft: { ...draft, document }, targets: [{ itemId, field: 'settled' }], undo: [undo] };
  }
  const item = itemOf(draft, itemId);
  const isAboutNoDate = keys.some((key) => key.startsWith(UNDATED));
  const changed: ItemWithId = {
    ...item,
    settled: withKeys(item.settled),
    // "Đúng" to "no date was read" is the statement that the document sets none (P3).
    ...(isAboutNoDate && item.deadline === null ? { isUndatedStated: isSettled } : {}),
  };
  return {
    ...state,
    draft: withItem(draft, changed),
    targets: [{ itemId, field: 'settled' }],
    undo: [undo, { op: 'confirm', itemId, isConfirmed: item.isConfirmed ?? false }],
  };
}

function replaced(state: Prepared, old: ItemWithId[], items: ItemWithId[]): Applied {
  const at = state.draft.assignments.findIndex(({ id }) => id === old[0]?.id);
  return placed(state, old, items, state.draft.assignments[at - 1]?.id ?? null);
}

/** Takes `old` out and puts `items` after that item, or first. */
function placed(state: Prepared, old: ItemWithId[], items: ItemWithId[], afterItemId: string | null): Applied {
  const gone = new Set(old.map(({ id }) => id));
  const rest = state.draft.assignments.filter(({ id }) => !gone.has(id));
  const after = rest.findIndex(({ id }) => id === afterItemId);
  const at = afterItemId !== null && after < 0 ? rest.length : after + 1;
  return {
    ...state,
    draft: { ...state.draft, assignments: rest.toSpliced(at, 0, ...items) },
    targets: [...old, ...items].map(({ id }) => ({ itemId: id, field: '*' })),
    undo: [{ op: 'putBack', was: items.map(plain), items: old.map(plain), afterItemId: rest[at - 1]?.id ?? null }],
  };
}

function itemOf({ assignments }: DraftWithIds, itemId: string): ItemWithId {
  const item = assignments.find(({ id }) => id === itemId);
  if (!item)
    throw new DomainError('ITEM_GONE', 'Mục này không còn trong dự thảo: đồng nghiệp vừa tách, gộp hoặc bỏ mục.', {
      itemId,
    });
  return item;
}

const withItem = (draft: DraftWithIds, item: ItemWithId): DraftWithIds => ({
  ...draft,
  assignments: draft.assignments.map((other) => (other.id === item.id ? item : other)),
});

/** The same value as the colleague's is no clash. */
function refuseClash(target: Target, was: unknown, now: unknown, mine: unknown): void {
  const [seen, standing, wanted] = [plain(was), plain(now), plain(mine)];
  if (!isDeepStrictEqual(seen, standing) && !isDeepStrictEqual(standing, wanted))
    throw new FieldClash(target, seen, standing, wanted);
}

/** What a person reads of an item: that somebody looked at it meanwhile is no clash. */
const contentOf = (item: ItemWithId) => ({
  ...item,
  isConfirmed: undefined,
  settled: undefined,
  touched: undefined,
  isDropped: undefined,
});

/** As it comes back from JSON: without what is undefined. */
const plain = <T>(value: T): T => (value === undefined ? value : JSON.parse(JSON.stringify(value)));
