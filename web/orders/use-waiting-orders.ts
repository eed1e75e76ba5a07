import type { Answer } from '../api/api-types.js';
import { useAnswer } from '../api/use-answer.js';

export type WaitingOrders = Answer<'GET /api/orders'>;

/** Leaders' orders that wait for an urging. `isKnown`: answered or refused, the page below them may be shown where it stays. */
export function useWaitingOrders(scope: 'mine' | 'room' | 'all'): {
  data: WaitingOrders | undefined;
  isKnown: boolean;
} {
  const { data, isPending, failureCount } = useAnswer(
    'GET /api/orders',
    { query: { waiting: true, specialist: scope } },
    { keepsPrevious: true, liveEveryMs: 5_000 },
  );
  return { data, isKnown: !isPending || failureCount > 0 };
}
