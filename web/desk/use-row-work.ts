import { useCallback, useMemo, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { newId } from '../api/new-id.js';
import { Problem } from '../api/problem.js';
import { request } from '../api/request.js';
import type { RowMark } from '../table/table-props.js';
import { useProblemWords } from '../words/problem-words.js';
import { changeKinds } from './confirm-results.js';
import type { DeskRow } from './desk-row.js';
import { focusRow } from './focus-row.js';
import { useDeskWords } from './words.js';

/** What is open under a row. */
export type OpenForm = 'confirm' | 'return' | 'call';

export interface RowWork {
  open: { key: string; form: OpenForm } | null;
  openForm: (row: DeskRow, form: OpenForm) => void;
  /** closes what is open and goes back to the row */
  leave: () => void;
  confirm: (row: DeskRow) => void;
  giveBack: (row: DeskRow, reason: string) => void;
  /** a call was recorded: said in the row */
  wasCalled: (row: DeskRow) => void;
  markOf: (row: DeskRow) => RowMark | null;
  /** what was done with the row since the list was read, in words; it stays until the list is read again */
  doneWith: ReadonlyMap<string, string>;
  setDone: (done: ReadonlyMap<string, string>) => void;
  /** what was typed to return a report, by row: a refusal loses nothing */
  reasonOf: (row: DeskRow) => string;
  setReason: (row: DeskRow, reason: string) => void;
  forget: () => void;
}

/**
 * What is done with one row at a time. Optimistic and honest (desks.md §8): the row says "đang lưu" at once; it keeps what was
 * done, or goes back and says why, with the same command id when it is tried again.
 */
export function useRowWork(): RowWork {
  const say = useDeskWords();
  const inWords = useProblemWords();
  const queries = useQueryClient();
  const [open, setOpen] = useState<RowWork['open']>(null);
  const [marks, setMarks] = useState<ReadonlyMap<string, RowMark>>(new Map());
  const [doneWith, setDone] = useState<ReadonlyMap<string, string>>(new Map());
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(new Map());
  const commandIds = useRef(new Map<string, string>());

  const mark = useCallback((key: string, now: RowMark | null) => {
    setMarks((before) => {
      const next = new Map(before);
      if (now) next.set(key, now);
      else next.delete(key);
      return next;
    });
  }, []);
  const finish = useCallback(
    (key: string, words: string) => {
      mark(key, null);
      setDone((before) => new Map(before).set(key, words));
    },
    [mark],
  );

  const run = useCallback(
    async (row: DeskRow, command: { type: 'confirm' } | { type: 'return'; reason: string }): Promise<void> => {
      const { key, agency, assignments } = row;
      const [assignment] = assignments;
      if (!assignment) return;
      const print = `${key}:${JSON.stringify(command)}`;
      const commandId = commandIds.current.get(print) ?? newId();
      commandIds.current.set(print, commandId); // kept for every retry of the same intent
      setOpen(null);
      focusRow(key);
      mark(key, { kind: 'saving' });
      const name = agency?.name ?? '';
      try {
        await request('POST /api/assignments/:id/commands', {
          params: { id: assignment.id },
          commandId,
          expected: assignment.seq,
          body: { command },
        });
        commandIds.current.delete(print);
        finish(
          key,
          command.type === 'confirm' ? say('confirm.done', { agency: name }) : say('return.done', { agency: name }),
        );
        void queries.invalidateQueries({ queryKey: ['GET /api/desk'] });
        void queries.invalidateQueries({ queryKey: ['GET /api/assignments/:id/review'] });
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        if (!error.isAway) commandIds.current.delete(print);
        const isStale = error.code === 'STALE_EDIT';
        const why = isStale
          ? changeKinds(error.details).includes('reportCompletion')
            ? say('confirm.newReport', { agency: name })
            : say('confirm.changed')
          : inWords(error);
        const reason = command.type === 'confirm' ? say('confirm.undone', { why }) : why;
        mark(key, { kind: 'failed', reason, ...(error.isAway ? { again: () => void run(row, command) } : {}) });
      }
    },
    [finish, inWords, mark, queries, say],
  );

  return useMemo(
    (): RowWork => ({
      open,
      openForm: (row, form) => {
        mark(row.key, null);
        setOpen({ key: row.key, form });
      },
      leave: () => {
        if (open) focusRow(open.key);
        setOpen(null);
      },
      confirm: (row) => void run(row, { type: 'confirm' }),
      giveBack: (row, reason) => void run(row, { type: 'return', reason }),
      wasCalled: (row) => {
        setOpen(null);
        focusRow(row.key);
        finish(row.key, say('call.saved', { agency: row.agency?.name ?? '' }));
      },
      markOf: ({ key }) => marks.get(key) ?? null,
      doneWith,
      setDone: (done) => setDone((before) => new Map([...before, ...done])),
      reasonOf: ({ key }) => reasons.get(key) ?? '',
      setReason: ({ key }, reason) => setReasons((before) => new Map(before).set(key, reason)),
      forget: () => {
        setMarks(new Map());
        setDone(new Map());
        setOpen(null);
      },
    }),
    [open, marks, doneWith, reasons, mark, run, finish, say],
  );
}
