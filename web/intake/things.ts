import type { Desk, Item, Thing } from './draft-types.js';

/** What a person still has to say, in the order in which it is worked off: as the API gives it. */
export const openThings = (things: readonly Thing[]): Thing[] =>
  things.filter(({ weight, isSettled }) => weight !== 'note' && !isSettled);

/** The items of which nothing is left but that nobody has looked at them: what "Xác nhận" of all of them means. */
export function clearItems({ items, toSettle }: Pick<Desk, 'items' | 'toSettle'>): string[] {
  return items.filter((item) => standingOf(item, toSettle) === 'look').map(({ id }) => id);
}

/** Advice to the drafter: good to know, nothing to settle, and much of it in a long document. */
const advice: readonly string[] = ['NO_DEADLINE', 'NO_PRODUCT', 'LEAD_ONLY_COORDINATES', 'DEADLINE_FROM_LEAD_IN'];

export const isAdvice = ({ weight, code }: Pick<Thing, 'weight' | 'code'>): boolean =>
  weight === 'note' && advice.includes(code);

/** Advice by what it says, the commonest first; each with where it is said. Dropped items have none. */
export function adviceOf({ items, toSettle }: Pick<Desk, 'items' | 'toSettle'>): { code: string; things: Thing[] }[] {
  const standing = new Set(items.filter(({ isDropped }) => !isDropped).map(({ id }) => id));
  const told = toSettle.filter((thing) => isAdvice(thing) && (thing.itemId === null || standing.has(thing.itemId)));
  return [...Map.groupBy(told, ({ code }) => code)]
    .map(([code, things]) => ({ code, things }))
    .toSorted((a, b) => b.things.length - a.things.length);
}

/** How sure the reader is of an item, as a person says it; what a person has looked at is theirs. */
export function surenessOf({ confidence }: Pick<Item, 'confidence'>): 'sure' | 'look' | 'unsure' {
  if (confidence >= 0.9) return 'sure';
  return confidence >= 0.6 ? 'look' : 'unsure';
}

export type ItemOrder = 'doubtful' | 'text';

export type ItemStanding = 'must' | 'doubt' | 'look' | 'done' | 'dropped';

/** How an item stands: by the weightiest thing that is open about it. */
export function standingOf(item: Pick<Item, 'id' | 'isDropped'>, things: readonly Thing[]): ItemStanding {
  if (item.isDropped) return 'dropped';
  const own = openThings(things).filter(({ itemId }) => itemId === item.id);
  for (const weight of ['must', 'doubt', 'look'] as const)
    if (own.some((thing) => thing.weight === weight)) return weight;
  return 'done';
}

const ranks: Record<ItemStanding, number> = { must: 0, doubt: 0, look: 1, done: 2, dropped: 3 };

/**
 * The items in the order in which they are shown: doubtful ones first, those that nobody has looked at, those done; or as the
 * text has them. Dropped ones always stand at the foot. `held`: the order that stood on the screen, so that an item that was
 * just settled does not jump away from under the hand.
 */
export function orderedItems(
  { items, toSettle }: Pick<Desk, 'items' | 'toSettle'>,
  order: ItemOrder,
  held: readonly string[] = [],
): Item[] {
  const place = new Map(held.map((id, index) => [id, index]));
  const rankOf = (item: Item): number => {
    const standing = standingOf(item, toSettle);
    return order === 'text' && standing !== 'dropped' ? 0 : ranks[standing];
  };
  return items
    .map((item, index) => ({ item, index, rank: rankOf(item) }))
    .sort((a, b) => {
      const [heldA, heldB] = [place.get(a.item.id), place.get(b.item.id)];
      const isDropped = Number(a.rank === 3) - Number(b.rank === 3);
      if (isDropped !== 0) return isDropped;
      if (heldA !== undefined && heldB !== undefined) return heldA - heldB;
      // Of those that nobody has looked at, what the reader is less sure of comes first.
      const isLook = a.rank === ranks.look && b.rank === ranks.look && order === 'doubtful';
      return (
        a.rank - b.rank ||
        (isLook ? Number(surenessOf(a.item) === 'sure') - Number(surenessOf(b.item) === 'sure') : 0) ||
        a.index - b.index
      );
    })
    .map(({ item }) => item);
}

/** The thing after (or before) that one, round and round; the first when there is none. Null: nothing is left. */
export function thingBeside(things: readonly Thing[], current: Thing | null, step: 1 | -1): Thing | null {
  const open = openThings(things);
  if (open.length === 0) return null;
  const at = current ? open.findIndex((thing) => isSame(thing, current)) : -1;
  if (at >= 0) return open[(at + step + open.length) % open.length] ?? null;
  // What was settled just now has left the list: whatever came after it is next.
  const all = things.findIndex((thing) => current !== null && isSame(thing, current));
  const next =
    step === 1
      ? open.find((thing) => things.indexOf(thing) > all)
      : open.findLast((thing) => things.indexOf(thing) < all);
  return next ?? open.at(step === 1 ? 0 : -1) ?? null;
}

export const isSame = (a: Pick<Thing, 'key' | 'itemId'>, b: Pick<Thing, 'key' | 'itemId'>): boolean =>
  a.key === b.key && a.itemId === b.itemId;

/** "Đúng" answers all that is doubted about the same field of the same item: a date without year that is a Sunday is one look. */
export function answeredByRight(things: readonly Thing[], thing: Thing): Thing[] {
  return openThings(things).filter(
    ({ itemId, field, key, mayBeRight, weight }) =>
      itemId === thing.itemId &&
      field === thing.field &&
      mayBeRight &&
      weight === 'doubt' &&
      (field !== null || key === thing.key),
  );
}

/** The item that follows in the text, for "Gộp với mục sau"; null: there is none. */
export function itemAfter(items: readonly Item[], itemId: string): Item | null {
  const standing = items.filter(({ isDropped }) => !isDropped);
  const at = standing.findIndex(({ id }) => id === itemId);
  return at < 0 ? null : (standing[at + 1] ?? null);
}
