import { useQueryClient, type Query } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onSignal } from '../../api/signals.js';
import { useSession } from '../session/session.js';
import type { LiveChange } from './live-change.js';
import { announceChange } from './live-changes.js';
import { followLive } from './live-stream.js';
import { matchesChange } from './matches-change.js';

/** A launch of 35 agencies is 35 events at once: they are read again together. */
const TOGETHER_MS = 400;
/** A demonstration’s clock runs in steps; pages refresh when it stands again. */
const CLOCK_STANDS_MS = 1_500;
/** Away for longer: what is visible is read again, for the stream may have slept. */
const AWAY_MS = 60_000;

/** Reads again, silently, what changed on the server. Lists that would change under a hand are held (`useLiveChanges`). */
export function LiveUpdates() {
  const queries = useQueryClient();
  const { hasExpired } = useSession();
  useEffect(() => {
    if (hasExpired) return undefined; // followed again with the next session
    let waiting: LiveChange[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const readAgain = (matches: (query: Query) => boolean): void => {
      void queries.invalidateQueries({ predicate: (query) => isSilent(query) && isDue(query) && matches(query) });
    };
    const flush = (): void => {
      const changes = waiting;
      waiting = [];
      timer = undefined;
      readAgain(({ queryKey }) => changes.some((change) => matchesChange(queryKey, change)));
      for (const change of changes) announceChange(change);
    };
    let clockTimer: ReturnType<typeof setTimeout> | undefined;
    const readAnew = (): void => {
      void queries.invalidateQueries({ predicate: ({ meta }) => meta?.['live'] !== 'never' });
    };
    const stop = followLive({
      onChange: (change) => {
        if (change.kind === 'clock') {
          clearTimeout(clockTimer);
          clockTimer = setTimeout(readAnew, CLOCK_STANDS_MS);
          return;
        }
        waiting.push(change);
        timer ??= setTimeout(flush, TOGETHER_MS);
      },
      onCatchUp: () => {
        readAgain(everything);
        announceChange(UNKNOWN);
      },
    });
    let hiddenAt: number | null = null;
    const onVisibility = (): void => {
      if (document.visibilityState === 'hidden') {
        hiddenAt = Date.now();
        return;
      }
      if (hiddenAt !== null && Date.now() - hiddenAt > AWAY_MS) readAgain(everything);
      hiddenAt = null;
    };
    document.addEventListener('visibilitychange', onVisibility);
    // The clock of a demonstration was moved: everything may be due now.
    const offClock = onSignal('clockMoved', readAnew);
    return () => {
      stop();
      clearTimeout(timer);
      clearTimeout(clockTimer);
      document.removeEventListener('visibilitychange', onVisibility);
      offClock();
    };
  }, [queries, hasExpired]);
  return null;
}

/** What was missed may be anything. */
const UNKNOWN: LiveChange = { kind: 'assignments', directiveIds: null, assignmentIds: null };

const everything = ({ queryKey }: Query): boolean => matchesChange(queryKey, UNKNOWN);

const isSilent = ({ meta }: Query): boolean => (meta?.['live'] ?? 'silent') === 'silent';

function isDue({ meta, state }: Query): boolean {
  const every = meta?.['liveEveryMs'];
  return typeof every !== 'number' || Date.now() - state.dataUpdatedAt >= every;
}
