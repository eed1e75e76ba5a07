import type { DraftAssignment } from './draft.js';
import type { FoundItem } from './found-item.js';
import { pattern } from './pattern.js';

/** An assignment with the item that it was read from; a table's row has none. */
export interface Read {
  assignment: DraftAssignment;
  item: FoundItem | null;
}

const CONSOLIDATES = pattern(
  '^(?:để )?(?:có trách nhiệm |chịu trách nhiệm )?(?:tổng hợp|thẩm định|rà soát, tổng hợp|tiếp nhận)',
);
/** "các đơn vị gửi Sở X …; Sở X tổng hợp …": the second stands near the first. */
const NEAR = 1_500;

/**
 * Links of staged chains (domain.md §14): the item that consolidates waits for the one that sends to it. The link is the
 * earlier item's span, which stays what it is when items are moved or split.
 */
export function linkStages(read: readonly Read[]): void {
  const byItem = new Map<FoundItem, DraftAssignment>();
  for (const { assignment, item } of read) if (item) byItem.set(item, assignment);
  read.forEach(({ assignment, item }, i) => {
    const first = item?.follows ? byItem.get(item.follows) : undefined;
    const before = read[i - 1];
    const sent = before?.assignment;
    const isNext =
      sent !== undefined &&
      before?.item !== null &&
      sent.reportTo !== undefined &&
      assignment.lead.length === 1 &&
      assignment.lead[0] === sent.reportTo &&
      assignment.span[0] - sent.span[1] < NEAR &&
      CONSOLIDATES.test(assignment.action.toLowerCase());
    const linked = first ?? (isNext ? sent : undefined);
    if (linked) assignment.follows = [...linked.span];
  });
}
