import type { DueValue, Item } from './draft-types.js';

/** How the date of an item is set. `read`: a period, a cadence or an event, as the text has it. */
export type DueWay = 'date' | 'none' | 'basis' | 'read';

export const dueValueOf = (item: Item): DueValue => ({
  rule: item.deadline,
  text: item.deadlineText ?? null,
  span: item.deadlineSpan ?? null,
  basis: item.deadlineBasis ?? null,
  isUndatedStated: item.isUndatedStated ?? false,
});

/** null: nobody has said yet. */
export function wayOf({ rule, basis, text, isUndatedStated }: DueValue): DueWay | null {
  if (rule === null) return isUndatedStated ? 'none' : null;
  if (rule.kind !== 'fixed') return 'read';
  return basis !== null || text === null ? 'basis' : 'date';
}

/** "Không quy định thời hạn": what was read as a date no longer speaks for it. */
export const undated: DueValue = { rule: null, text: null, span: null, basis: null, isUndatedStated: true };

/** A date. From the text it keeps the words that it was read from; on a basis it has none (P3). */
export const datedOn = (before: DueValue, due: string, basis: string | null): DueValue => ({
  rule: {
    kind: 'fixed',
    due,
    ...(before.rule?.kind === 'fixed' && before.rule.time ? { time: before.rule.time } : {}),
  },
  text: basis === null ? before.text : null,
  span: basis === null ? before.span : null,
  basis,
  isUndatedStated: false,
});
