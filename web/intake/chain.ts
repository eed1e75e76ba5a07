import type { Item } from './draft-types.js';

export interface Chain {
  /** what must be done first; null: nothing, or it is no item any more */
  before: Item | null;
  /** the words of what must be done first, where it is no item any more; null else */
  beforeSpan: [number, number] | null;
  /** what goes on from this one's result */
  after: Item[];
}

/** How an item stands in a staged chain: "gửi Sở X trước A để tổng hợp, báo cáo trước B" (domain.md §14). Pure. */
export function chainOf(items: readonly Item[], item: Item): Chain {
  const standing = items.filter(({ id, isDropped }) => id !== item.id && !isDropped);
  const before = item.follows ? (standing.find(({ span }) => isSame(span, item.follows)) ?? null) : null;
  return {
    before,
    beforeSpan: before === null ? (item.follows ?? null) : null,
    after: item.span === null ? [] : standing.filter(({ follows }) => isSame(follows, item.span)),
  };
}

type MaybeSpan = Item['span'] | undefined;

const isSame = (a: MaybeSpan, b: MaybeSpan): boolean => !!a && !!b && a[0] === b[0] && a[1] === b[1];
