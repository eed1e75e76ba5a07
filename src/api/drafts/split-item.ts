import { DomainError } from '../../domain/errors.js';
import type { ItemWithId } from './item-ids.js';

/** A duty read as one that is two: the words are cut, everything else stays with both until somebody says otherwise. */
export function splitItem(item: ItemWithId, at: number, newId: string, text: string): [ItemWithId, ItemWithId] {
  const [before, after] = [tidy(item.action.slice(0, at)), tidy(item.action.slice(at))];
  if (before === '' || after === '')
    throw new DomainError('SPLIT_EMPTY', 'Chọn chỗ tách ở giữa nội dung: mỗi mục phải còn nội dung.', { at });
  const cut = cutOf(item, after, text);
  const whole = { ...item, isConfirmed: false, settled: undefined };
  const [start, end] = item.span ?? [0, 0];
  return [
    { ...whole, action: before, span: item.span && cut !== null ? [start, cut] : item.span },
    { ...whole, id: newId, action: after, span: item.span && cut !== null ? [cut, end] : item.span },
  ];
}

/** Two items that are one duty. What the first says stands; the second fills what it lacks. */
export function mergeItems(first: ItemWithId, second: ItemWithId): ItemWithId {
  const isDated = first.deadline !== null;
  const span = spanOf(first, second);
  return {
    ...first,
    action: [first.action, second.action].map(tidy).filter(Boolean).join('; '),
    span,
    coordinators: [
      ...new Set([
        ...first.coordinators,
        ...second.coordinators,
        ...second.lead.filter((name) => !first.lead.includes(name)),
      ]),
    ],
    product: first.product ?? second.product,
    reportTo: first.reportTo ?? second.reportTo,
    ...(isDated
      ? {}
      : {
          deadline: second.deadline,
          deadlineText: second.deadlineText,
          deadlineSpan: second.deadlineSpan,
          deadlineAlternatives: second.deadlineAlternatives,
          deadlineBasis: second.deadlineBasis,
          isUndatedStated: second.isUndatedStated,
        }),
    confidence: Math.min(first.confidence, second.confidence),
    isConfirmed: false,
    settled: undefined,
  };
}

const tidy = (words: string): string => words.trim().replace(/^[;,.\s]+|[;,\s]+$/gu, '');

/** Where the second part's first words stand in the source, so that each item marks its own; null when they are not found. */
function cutOf({ span }: ItemWithId, after: string, text: string): number | null {
  if (!span) return null;
  const found = text.slice(span[0], span[1]).indexOf(after.slice(0, 40));
  return found > 0 ? span[0] + found : null;
}

function spanOf(first: ItemWithId, second: ItemWithId): [number, number] | null {
  if (!first.span || !second.span) return first.span ?? second.span;
  return [Math.min(first.span[0], second.span[0]), Math.max(first.span[1], second.span[1])];
}
