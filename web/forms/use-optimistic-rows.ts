import { useCallback, useMemo, useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import type { RowMark } from '../table/table-props.js';
import { useProblemWords } from '../words/problem-words.js';
import { useFormWords } from './words.js';

export interface OptimisticAct<Row> {
  /** the row as it will be */
  change: (row: Row) => Row;
  /** asks the server; throws Problem. With one Idempotency-Key for all tries of this act. */
  send: () => Promise<unknown>;
  /** "Chưa xác nhận được" */
  failed: string;
  /** the state that the row goes back to: "Chờ xác nhận" */
  before: string;
  /** when the server has agreed */
  onDone?: (row: Row) => void;
}

interface Pending<Row> {
  change: ((row: Row) => Row) | null;
  mark: RowMark | null;
}

/**
 * Acknowledge, note, confirm, call: the row shows the new state with "đang lưu" at once; it stays, or goes back with the reason
 * in the row (desks.md §8). Never for what cannot be undone.
 */
export function useOptimisticRows<Row>(keyOf: (row: Row) => string): {
  /** the rows as they are shown: give it to the list */
  shown: (rows: readonly Row[]) => readonly Row[];
  markOf: (row: Row) => RowMark | null;
  start: (row: Row, act: OptimisticAct<Row>) => Promise<void>;
} {
  const say = useFormWords();
  const inWords = useProblemWords();
  const [pending, setPending] = useState<ReadonlyMap<string, Pending<Row>>>(new Map());
  const keyOfNow = useRef(keyOf);
  keyOfNow.current = keyOf;

  const put = useCallback((key: string, next: Pending<Row> | null) => {
    setPending((now) => {
      const changed = new Map(now);
      if (next) changed.set(key, next);
      else changed.delete(key);
      return changed;
    });
  }, []);

  const start = useCallback(
    async (row: Row, act: OptimisticAct<Row>): Promise<void> => {
      const key = keyOfNow.current(row);
      put(key, { change: act.change, mark: { kind: 'saving' } });
      try {
        await act.send();
        // What the server gave for the row is read with the list; until then it stays as it was shown.
        put(key, { change: act.change, mark: null });
        act.onDone?.(row);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        const reason = say('row.wentBack', { what: act.failed, state: act.before, reason: inWords(error) });
        put(key, {
          change: null,
          mark: { kind: 'failed', reason, ...(error.isAway ? { again: () => void start(row, act) } : {}) },
        });
      }
    },
    [inWords, put, say],
  );

  return useMemo(
    () => ({
      shown: (rows: readonly Row[]) =>
        pending.size === 0 ? rows : rows.map((row) => pending.get(keyOfNow.current(row))?.change?.(row) ?? row),
      markOf: (row: Row) => pending.get(keyOfNow.current(row))?.mark ?? null,
      start,
    }),
    [pending, start],
  );
}
