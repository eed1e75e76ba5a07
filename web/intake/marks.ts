import type { Desk, Span } from './draft-types.js';

/** A stretch of the source that something was read from. */
export interface Mark {
  /** 'muc-3' · 'muc-3 deadline' · 'thing …' */
  id: string;
  span: Span;
  itemId: string | null;
  kind: 'item' | 'deadline' | 'doubt';
  /** number of the item, shown beside its first word; null: it has none */
  ordinal: number | null;
}

/** A run of text under one mark, or under none. */
export interface Segment {
  start: number;
  end: number;
  /** the shortest mark that covers it */
  mark: Mark | null;
  /** the marks that end here are told apart from those that go on: only the first run of a mark is a button of its own */
  isFirst: boolean;
}

/** The marks of a draft: each item, the words of its date, and what was doubted without being an item. */
export function marksOf({ items, toSettle, text }: Pick<Desk, 'items' | 'toSettle' | 'text'>): Mark[] {
  const marks: Mark[] = [];
  for (const { id, span, deadlineSpan, isDropped, ordinal } of items) {
    if (isDropped) continue;
    if (isWithin(span, text)) marks.push({ id, span, itemId: id, kind: 'item', ordinal });
    if (isWithin(deadlineSpan, text))
      marks.push({ id: `${id} deadline`, span: deadlineSpan, itemId: id, kind: 'deadline', ordinal });
  }
  for (const { key, itemId, span } of toSettle) {
    if (itemId === null && isWithin(span, text))
      marks.push({ id: `thing ${key}`, span, itemId: null, kind: 'doubt', ordinal: null });
  }
  return marks;
}

const isWithin = (span: Span | null | undefined, { length }: string): span is Span =>
  !!span && span[0] >= 0 && span[0] < span[1] && span[1] <= length;

/**
 * The text cut into runs, each under the shortest mark that covers it: a date lies within its item, two items may share words.
 * The runs follow each other without a gap from 0 to the text's end. Pure.
 */
export function segmentsOf(length: number, marks: readonly Mark[]): Segment[] {
  const cuts = [...new Set([0, length, ...marks.flatMap(({ span }) => span)])].sort((a, b) => a - b);
  const begun = new Set<string>();
  const segments: Segment[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    const mark = shortestOver(start, end, marks);
    const last = segments.at(-1);
    if (last && last.mark?.id === mark?.id) {
      last.end = end;
      continue;
    }
    const isFirst = mark !== null && !begun.has(mark.id);
    if (mark) begun.add(mark.id);
    segments.push({ start, end, mark, isFirst });
  }
  return segments;
}

function shortestOver(start: number, end: number, marks: readonly Mark[]): Mark | null {
  let best: Mark | null = null;
  for (const mark of marks) {
    if (mark.span[0] > start || mark.span[1] < end) continue;
    if (best === null || widthOf(mark) < widthOf(best)) best = mark;
  }
  return best;
}

const widthOf = ({ span }: Mark): number => span[1] - span[0];
