import type { DueValue, Item, Span } from './draft-types.js';
import { dueValueOf } from './due-value.js';

export type Alternative = NonNullable<Item['deadlineAlternatives']>[number];

/** What else the time may be: without what stands already. */
export function alternativesOf(item: Pick<Item, 'deadline' | 'deadlineAlternatives'>): Alternative[] {
  const standing = printOf(item.deadline);
  const seen = new Set<string>([standing]);
  return (item.deadlineAlternatives ?? []).filter(({ deadline }) => {
    const print = printOf(deadline);
    return seen.size < seen.add(print).size;
  });
}

/** The value that choosing it gives; its words are looked up near those of the item. Pure. */
export function chosen(item: Item, { deadline, text }: Alternative, source: string): DueValue {
  return { rule: deadline, text, span: spanOf(item, text, source), basis: null, isUndatedStated: false };
}

/** The next reading after the one that stands, round and round; null: there is no other. */
export function nextReading(item: Item): Alternative | null {
  const all = item.deadlineAlternatives ?? [];
  const standing = printOf(dueValueOf(item).rule);
  const at = all.findIndex(({ deadline }) => printOf(deadline) === standing);
  const next = all[(at + 1) % Math.max(1, all.length)];
  return next && printOf(next.deadline) !== standing ? next : null;
}

function spanOf(item: Item, text: string, source: string): Span | null {
  const [from, to] = item.span ?? [0, 0];
  const at = source.slice(from, to).indexOf(text);
  if (at >= 0 && text !== '') return [from + at, from + at + text.length];
  return text === item.deadlineText ? (item.deadlineSpan ?? null) : null;
}

/** One order of the parts, so that alike is alike. */
const printOf = (rule: DueValue['rule']): string =>
  rule === null ? '' : JSON.stringify(Object.entries(rule).toSorted(([a], [b]) => (a < b ? -1 : 1)));
