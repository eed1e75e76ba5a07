import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { request } from '../api/request.js';
import { onSignal } from '../api/signals.js';
import { answerKey, useAnswer } from '../api/use-answer.js';
import { dropKept, keep, keptFor } from '../app/kept.js';
import { useMe } from '../app/session/session.js';
import type { Desk, Edit } from './draft-types.js';
import { createEditQueue, isQueue, type EditQueue, type QueueState } from './edit-queue.js';
import { withEdits } from './local-edits.js';

const FORM = 'intake';

export interface DraftState {
  query: ReturnType<typeof useAnswer<'GET /api/drafts/:id'>>;
  /** as it will stand once what waits is saved */
  desk: Desk | undefined;
  queue: EditQueue;
  queueState: QueueState;
  edit: (...edits: Edit[]) => void;
}

/** A draft with the edits of this person: on the screen at once, saved one after the other, kept here while the server is away. */
export function useDraft(draftId: string): DraftState {
  const { accountId } = useMe();
  const queries = useQueryClient();
  const query = useAnswer('GET /api/drafts/:id', { params: { id: draftId } });
  const queue = useMemo(() => {
    const key = answerKey('GET /api/drafts/:id', { params: { id: draftId } });
    const version = () => queries.getQueryData<Desk>(key)?.version ?? 1;
    return createEditQueue({
      kept: keptFor(accountId, FORM, draftId, isQueue)?.values ?? [],
      send: async ({ editId, edits }) => {
        // A reading that began before this save would show the draft without it.
        await queries.cancelQueries({ queryKey: key });
        return request('POST /api/drafts/:id/edits', {
          params: { id: draftId },
          body: { editId, version: version(), edits },
        });
      },
      onSaved: ({ desk }) => {
        queries.setQueryData(key, desk);
        void queries.invalidateQueries({
          queryKey: answerKey('GET /api/directives/:id/preview', { params: { id: draftId } }),
        });
      },
      onStale: () => void queries.invalidateQueries({ queryKey: key }),
      store: (waiting) =>
        waiting.length > 0 ? keep(accountId, FORM, draftId, waiting) : dropKept(accountId, FORM, draftId),
    });
  }, [accountId, draftId, queries]);
  useEffect(() => {
    queue.start();
    const off = onSignal('reached', () => queue.retry());
    return () => {
      off();
      queue.stop();
    };
  }, [queue]);
  const queueState = useSyncExternalStore(queue.subscribe, queue.state);
  const { data } = query;
  const { waiting } = queueState;
  const desk = useMemo(
    () =>
      data &&
      withEdits(
        data,
        waiting.flatMap(({ edits }) => edits),
      ),
    [data, waiting],
  );
  const edit = useCallback((...edits: Edit[]) => queue.add(edits), [queue]);
  return { query, desk, queue, queueState, edit };
}
