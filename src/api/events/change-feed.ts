import { randomBytes } from 'node:crypto';
import { notification, type Notification } from './change.js';

/** A notification with its place in this process's feed. */
export interface Told {
  id: string;
  told: Notification;
}

/** What somebody who listens is given. */
export interface Hearer {
  hear(told: Told): void;
  /** notifications were lost: whatever is shown must be read again */
  lost(id: string): void;
}

/** What changed, as PostgreSQL tells it, with the last ones kept for those who come back. */
export interface ChangeFeed {
  /** one notification, as it came; what this version does not know is passed over */
  take: (payload: string) => void;
  /** nobody listened for a while */
  reset: () => void;
  /** id of the last notification */
  lastId(): string;
  /** those after that one, or null when they are not kept any more (or are of another process) */
  since(id: string): Told[] | null;
  /** @returns stops it */
  subscribe(hearer: Hearer): () => void;
}

const KEPT = 1_000;

export function createChangeFeed(): ChangeFeed {
  // Ids are of this process alone: another one has not heard in the same order.
  const feedId = randomBytes(6).toString('hex');
  const hearers = new Set<Hearer>();
  let last = 0;
  let kept: { number: number; told: Notification }[] = [];
  const idOf = (number: number): string => `${feedId}-${number}`;

  return {
    take: (payload) => {
      const parsed = notification.safeParse(parseJson(payload));
      if (!parsed.success) return;
      last += 1;
      kept.push({ number: last, told: parsed.data });
      if (kept.length > 2 * KEPT) kept = kept.slice(-KEPT);
      for (const hearer of hearers) hearer.hear({ id: idOf(last), told: parsed.data });
    },
    reset: () => {
      last += 1;
      kept = [];
      for (const hearer of hearers) hearer.lost(idOf(last));
    },
    lastId: () => idOf(last),
    since: (id) => {
      const [feed, digits] = id.split('-');
      const number = Number(digits);
      if (feed !== feedId || !Number.isInteger(number) || number > last) return null;
      const after = kept.filter((entry) => entry.number > number);
      return after.length === last - number
        ? after.map((entry) => ({ id: idOf(entry.number), told: entry.told }))
        : null;
    },
    subscribe: (hearer) => {
      hearers.add(hearer);
      return () => void hearers.delete(hearer);
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // not ours
  }
}
