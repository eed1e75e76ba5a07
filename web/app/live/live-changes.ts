import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReadKey } from '../../api/api-types.js';
import { isOwnAct } from '../../api/own-acts.js';
import type { LiveChange } from './live-change.js';

const listeners = new Set<(change: LiveChange) => void>();

/** Told to every held list by LiveUpdates. */
export function announceChange(change: LiveChange): void {
  for (const listener of listeners) listener(change);
}

/** @returns how to stop listening */
export function onLiveChange(listener: (change: LiveChange) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * What is news in a change: nothing of what this page did itself. It stands on the page already, where it was done.
 * @returns ids of what is counted; '?' where the change does not say whom it concerns
 */
export function newsIn(change: LiveChange, by: 'assignment' | 'directive'): readonly string[] {
  // Done to a directive as a whole: each of its assignments changes by that.
  const directiveIds = 'directiveIds' in change ? (change.directiveIds ?? []) : [];
  if (directiveIds.length > 0 && directiveIds.every(isOwnAct)) return [];
  const isOfOwn = change.kind === 'assignments' && (change.assignmentIds?.every(isOwnAct) ?? false);
  return isOfOwn ? [] : namesOf(change, by).filter((name) => !isOwnAct(name));
}

/** What is counted. A change that does not say whom it concerns counts as one. */
function namesOf(change: LiveChange, by: 'assignment' | 'directive'): readonly string[] {
  switch (change.kind) {
    case 'assignments':
      return (by === 'assignment' ? change.assignmentIds : change.directiveIds) ?? ['?'];
    case 'directives':
    case 'drafts':
      return by === 'directive' ? (change.directiveIds ?? ['?']) : [];
    case 'clock': // everything is read anew when it stands again
    case 'mails': // delivery is shown silently
    case 'health':
      return [];
    default:
      return change satisfies never;
  }
}

export interface LiveChangesOptions {
  /** the answers to read again on "Xem" */
  reads: readonly ReadKey[];
  /** which changes concern the list; default: all */
  matches?: (change: LiveChange) => boolean;
  /** several changes of one assignment count once */
  countsBy?: 'assignment' | 'directive';
}

/**
 * For a list that must not change under a hand: how many things changed since it was read, for the line "Có 3 thay đổi mới –
 * Xem" (LiveChangesLine), and `see`, which reads it again. Its queries have `live: 'held'`.
 */
export function useLiveChanges({ reads, matches, countsBy = 'assignment' }: LiveChangesOptions): {
  count: number;
  see: () => void;
} {
  const queries = useQueryClient();
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const latest = useRef({ reads, matches, countsBy });
  latest.current = { reads, matches, countsBy };
  useEffect(
    () =>
      onLiveChange((change) => {
        const { matches, countsBy } = latest.current;
        if (matches && !matches(change)) return;
        const names = newsIn(change, countsBy);
        if (names.length > 0) setSeen((before) => new Set([...before, ...names]));
      }),
    [],
  );
  const see = useCallback(() => {
    setSeen(new Set());
    for (const key of latest.current.reads) void queries.invalidateQueries({ queryKey: [key] });
  }, [queries]);
  return { count: seen.size, see };
}
