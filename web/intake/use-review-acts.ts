import { useState } from 'react';
import { chosen, nextReading } from './alternatives.js';
import type { DraftState } from './use-draft.js';
import type { Item, Thing } from './draft-types.js';
import { dueValueOf, undated } from './due-value.js';
import type { ItemActions } from './ItemForm.js';
import { newId } from '../api/new-id.js';
import { answeredByRight, itemAfter, openThings, thingBeside } from './things.js';
import type { Review } from './use-review.js';

export interface ReviewActs extends ItemActions {
  splittingId: string | null;
  /** "x": what is doubted is right; where nothing is doubted, the item is checked. Then on to the next. */
  rightHere: () => void;
  undatedHere: () => void;
  /** "l": the next thing that the item's time may mean */
  nextReadingHere: () => void;
  restore: (itemId: string) => void;
  add: () => void;
}

/** What a person does to the items of a draft. */
export function useReviewActs({ desk, edit }: DraftState, review: Review): ReviewActs {
  const [splittingId, setSplitting] = useState<string | null>(null);
  const things = desk?.toSettle ?? [];
  const here = desk?.items.find(({ id }) => id === review.itemId);
  const mayEdit = desk?.mayEdit ?? false;

  const goOn = (after: Thing | null): void => {
    const rest = things.filter((thing) => !(after && answered(after).includes(thing)));
    const next = thingBeside(
      after ? [...rest, after].toSorted((a, b) => things.indexOf(a) - things.indexOf(b)) : rest,
      after,
      1,
    );
    if (next && next !== after) review.openThing(next);
  };
  const answered = (thing: Thing): Thing[] => (thing.weight === 'look' ? [thing] : answeredByRight(things, thing));
  const right = (thing: Thing): void => {
    if (thing.weight === 'look' && thing.itemId !== null) return reviewed(thing.itemId);
    const keys = answered(thing).map(({ key }) => key);
    if (keys.length > 0) edit({ op: 'settle', itemId: thing.itemId, keys, isSettled: true });
    return goOn(thing);
  };
  const reviewed = (itemId: string): void => {
    edit({ op: 'confirm', itemId, isConfirmed: true });
    goOn(openThings(things).find((thing) => thing.itemId === itemId && thing.weight === 'look') ?? null);
  };
  const rightHere = (): void => {
    const open = openThings(things);
    const own =
      review.thing && open.find((thing) => thing.key === review.thing?.key && thing.itemId === review.thing.itemId);
    const thing = own?.mayBeRight ? own : open.find(({ itemId, mayBeRight }) => itemId === review.itemId && mayBeRight);
    if (mayEdit && thing) right(thing);
  };
  const drop = (itemId: string): void => {
    edit({ op: 'drop', itemId, isDropped: true });
    goOn(openThings(things).find((thing) => thing.itemId !== itemId) ?? null);
  };
  return {
    splittingId,
    change: (itemId, change) => edit({ op: 'setItem', itemId, change }),
    right,
    reviewed,
    rightHere,
    undatedHere: () => {
      if (!mayEdit || !here || here.isDropped) return;
      edit({ op: 'setItem', itemId: here.id, change: { field: 'deadline', was: dueValueOf(here), value: undated } });
    },
    nextReadingHere: () => {
      const next = here && !here.isDropped ? nextReading(here) : null;
      if (!mayEdit || !desk || !here || !next) return;
      const value = chosen(here, next, desk.text);
      edit({ op: 'setItem', itemId: here.id, change: { field: 'deadline', was: dueValueOf(here), value } });
    },
    startSplit: (itemId) => setSplitting(mayEdit && itemId !== '' ? itemId : null),
    split: (item, at) => {
      setSplitting(null);
      review.openItem(item.id);
      if (at <= 0 || at >= item.action.length) return;
      edit({ op: 'split', itemId: item.id, newId: newId(), was: item.action, at });
    },
    merge: (itemId) => {
      const next = desk && itemAfter(desk.items, itemId);
      if (mayEdit && next) edit({ op: 'merge', itemId, withItemId: next.id });
    },
    drop,
    restore: (itemId) => edit({ op: 'drop', itemId, isDropped: false }),
    add: () => {
      if (!mayEdit) return;
      const item = emptyItem();
      edit({ op: 'add', afterItemId: review.itemId ?? desk?.items.at(-1)?.id ?? null, item });
      review.openItem(item.id);
    },
  };
}

/** What a person adds: nothing was read, so everything is asked. */
const emptyItem = (): Pick<
  Item,
  'id' | 'span' | 'clause' | 'lead' | 'coordinators' | 'action' | 'deadline' | 'confidence'
> => ({
  id: newId(),
  span: null,
  clause: null,
  lead: [],
  coordinators: [],
  action: '',
  deadline: null,
  confidence: 1,
});
