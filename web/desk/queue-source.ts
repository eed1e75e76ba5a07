import { requestWith } from '../api/request.js';
import { answerKey } from '../api/use-answer.js';
import type { ListSource } from '../table/list-pages.js';
import type { DeskRow, Queue, Scope } from './desk-row.js';

/** One queue of the desk, page by page. */
export const queueSource = (queue: Queue, scope: Scope): ListSource<DeskRow> => ({
  queryKey: answerKey('GET /api/desk/:queue', { params: { queue }, query: { scope } }),
  read: ({ cursor, limit, signal }) =>
    requestWith('GET /api/desk/:queue', { params: { queue }, query: { scope, cursor, limit } }, { signal }).then(
      ({ rows, nextCursor, total, clock }) => ({ rows, nextCursor, total, asOf: clock.at }),
    ),
});
