import { useCallback, useEffect, useRef, useState } from 'react';
import type { Desk, Thing } from './draft-types.js';
import { headerId } from './ItemCard.js';
import { openThings, orderedItems, thingBeside, type ItemOrder } from './things.js';

export interface Review {
  /** the item that is open; null: none, or the head of the document */
  itemId: string | null;
  thing: Thing | null;
  isHeadOpen: boolean;
  order: ItemOrder;
  setOrder: (order: ItemOrder) => void;
  items: Desk['items'];
  openItem: (itemId: string | null) => void;
  openThing: (thing: Thing | null) => void;
  step: (by: 1 | -1) => void;
  toggleHead: () => void;
}

/** Where the person is in a draft: the item that is open, the thing that is being settled, the order of the list. */
export function useReview(desk: Desk | undefined): Review {
  const [itemId, setItemId] = useState<string | null>(null);
  const [thing, setThing] = useState<Thing | null>(null);
  const [isHeadOpen, setHeadOpen] = useState(false);
  const [order, setOrderOnly] = useState<ItemOrder>('doubtful');
  // The order that is on the screen stays until somebody asks for another: what is settled does not jump away.
  const held = useRef<string[]>([]);
  // At first the keys shall work: no field takes the focus by itself.
  const hasBegun = useRef(false);
  const items = desk ? orderedItems(desk, order, held.current) : [];
  held.current = items.map(({ id }) => id);

  const openItem = useCallback((next: string | null) => {
    setItemId(next);
    setHeadOpen(false);
    if (next !== null) focusSoon(headerId(next));
  }, []);
  const openThing = useCallback(
    (next: Thing | null) => {
      setThing(next);
      if (next === null) return;
      if (next.itemId !== null) return openItem(next.itemId);
      setItemId(null);
      // What is about the head is answered there; "no task" is answered in the list.
      setHeadOpen(next.field !== null);
      // A doubt is answered by a key, what is missing is typed.
      focusSoon(
        next.weight === 'must' && next.field !== null && hasBegun.current
          ? `[data-head] [data-field="${next.field}"]`
          : '[data-head-toggle]',
      );
      return undefined;
    },
    [openItem],
  );
  const isReady = desk !== undefined;

  const latest = useRef(desk);
  latest.current = desk;
  // The first thing to settle is where the person begins.
  useEffect(() => {
    const first = latest.current && openThings(latest.current.toSettle)[0];
    if (!isReady || !latest.current) return;
    if (first) openThing(first);
    else setItemId(latest.current.items[0]?.id ?? null);
    hasBegun.current = true;
  }, [isReady, openThing]);

  // What a colleague, or undo, took away is no longer open.
  const here = itemId !== null && desk?.items.some(({ id }) => id === itemId) ? itemId : null;
  return {
    itemId: here,
    thing,
    isHeadOpen,
    order,
    setOrder: (next) => {
      held.current = [];
      setOrderOnly(next);
    },
    items,
    openItem: (next) => {
      setThing(desk ? (openThings(desk.toSettle).find((open) => open.itemId === next) ?? null) : null);
      openItem(next);
    },
    openThing,
    step: (by) => desk && openThing(thingBeside(desk.toSettle, thing, by)),
    toggleHead: () => setHeadOpen((before) => !before),
  };
}

/** An id, or a selector where it begins with a bracket: the element is there only after the next drawing. */
function focusSoon(target: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const element = target.startsWith('[') ? document.querySelector(target) : document.getElementById(target);
      if (!(element instanceof HTMLElement)) return;
      element.focus({ preventScroll: true });
      element.scrollIntoView({ block: 'nearest' });
    }),
  );
}
