import type { RefObject } from 'react';
import { useKeys } from '../app/keys/use-keys.js';
import type { Desk } from './draft-types.js';
import { headerId } from './ItemCard.js';
import type { Place } from './use-presence.js';
import type { ReviewActs } from './use-review-acts.js';
import type { Review } from './use-review.js';
import { useIntakeWords } from './words.js';

export interface ReviewKeysOptions {
  desk: Desk;
  review: Review;
  act: ReviewActs;
  place: Place;
  leadRef: RefObject<HTMLInputElement | null>;
  dueRef: RefObject<HTMLInputElement | null>;
  sourceRef: RefObject<HTMLElement | null>;
  undo: () => boolean;
  preview: () => void;
  show: (view: 'source' | 'draft') => void;
}

/** The keys of §3.1. Every one of them has a named button too. */
export function useReviewKeys({
  desk,
  review,
  act,
  place,
  leadRef,
  dueRef,
  sourceRef,
  undo,
  preview,
  show,
}: ReviewKeysOptions): void {
  const say = useIntakeWords();
  const { itemId } = review;
  const mayEdit = desk.mayEdit;
  const isHere = itemId !== null;
  const toSource = (): void => {
    const pane = sourceRef.current;
    if (pane?.contains(document.activeElement)) {
      show('draft');
      requestAnimationFrame(() => headerOf(itemId)?.focus());
      return;
    }
    show('source');
    requestAnimationFrame(() => {
      const mark = sourceRef.current?.querySelector<HTMLElement>(
        `[role="button"][data-mark-item="${CSS.escape(itemId ?? '')}"]`,
      );
      (mark ?? sourceRef.current)?.focus();
    });
  };
  const leave = (): void => {
    act.startSplit('');
    const toggle = document.querySelector<HTMLElement>('[data-head-toggle]');
    (itemId === null ? toggle : headerOf(itemId))?.focus();
  };
  useKeys(say('keysTitle'), [
    { keys: 'n', does: say('key.next'), run: () => review.step(1) },
    { keys: 'p', does: say('key.previous'), run: () => review.step(-1) },
    { keys: 'x', does: say('key.right'), run: act.rightHere, when: mayEdit },
    { keys: 'c', does: say('key.lead'), run: () => leadRef.current?.focus(), when: isHere },
    { keys: 'h', does: say('key.due'), run: () => focusDue(dueRef, itemId), when: isHere },
    { keys: 'k', does: say('key.undated'), run: act.undatedHere, when: mayEdit && isHere },
    { keys: 'l', does: say('key.reading'), run: act.nextReadingHere, when: mayEdit && isHere },
    { keys: 't', does: say('split'), run: () => act.startSplit(itemId ?? ''), when: mayEdit && isHere },
    { keys: 'g', does: say('merge'), run: () => itemId !== null && act.merge(itemId), when: mayEdit && isHere },
    { keys: 'b', does: say('drop'), run: () => itemId !== null && act.drop(itemId), when: mayEdit && isHere },
    { keys: 'm', does: say('addItem'), run: act.add, when: mayEdit },
    { keys: 'q', does: say('key.source'), run: toSource },
    // In a field the browser's own undo takes back what was typed.
    { keys: 'Ctrl+z', does: say('key.undo'), run: () => void undo(), when: mayEdit && place.field === null },
    { keys: 'Ctrl+Enter', does: say('key.preview'), run: preview },
    { keys: 'Escape', does: say('key.leave'), run: leave, when: place.field !== null },
  ]);
}

/** The line of the item that is open, else of the first. */
const headerOf = (itemId: string | null): HTMLElement | null =>
  (itemId === null ? null : document.getElementById(headerId(itemId))) ??
  document.querySelector<HTMLElement>('[data-item]');

/** The date's field, or the ways to set it while there is none. */
function focusDue(dueRef: RefObject<HTMLInputElement | null>, itemId: string | null): void {
  if (dueRef.current?.isConnected) return dueRef.current.focus();
  const card = itemId === null ? null : document.getElementById(headerId(itemId))?.closest('li');
  card?.querySelector<HTMLElement>('input[type="radio"]')?.focus();
  return undefined;
}
