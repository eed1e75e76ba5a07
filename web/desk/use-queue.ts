import { useMemo } from 'react';
import { requestWith } from '../api/request.js';
import { answerKey } from '../api/use-answer.js';
import { useList, type List } from '../table/use-list.js';
import type { DeskRow, Queue, Scope } from './desk-row.js';

/** One queue of the desk, page by page. Rows do not come or go under a hand: "Có 3 thay đổi mới – Xem". */
export function useQueue(queue: Queue, scope: Scope): List<DeskRow> {
  const input = useMemo(() => ({ params: { queue }, query: { scope } }), [queue, scope]);
  return useList<DeskRow>({
    queryKey: answerKey('GET /api/desk/:queue', input),
    read: ({ cursor, limit, signal }) =>
      requestWith('GET /api/desk/:queue', { params: { queue }, query: { scope, cursor, limit } }, { signal }).then(
        ({ rows, nextCursor, total, clock }) => ({
          rows,
          nextCursor,
          total,
          asOf: clock.at,
        }),
      ),
  });
}
