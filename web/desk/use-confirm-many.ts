import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { Problem } from '../api/problem.js';
import { request } from '../api/request.js';
import type { BulkAct } from '../table/BulkBar.js';
import { useProblemWords } from '../words/problem-words.js';
import { confirmItems, resultsByRow } from './confirm-results.js';
import type { DeskRow, Queue } from './desk-row.js';
import { mayConfirm } from './row-acts.js';
import type { RowWork } from './use-row-work.js';
import { useDeskWords } from './words.js';

/** At once in one request of the API. */
const COMMANDS_AT_ONCE = 50;

/** Confirms the selected reports together; each is answered singly, and keeps its command id until it was. */
export function useConfirmMany(queue: Queue, work: RowWork, isFree: (row: DeskRow) => boolean): BulkAct<DeskRow> {
  const say = useDeskWords();
  const inWords = useProblemWords();
  const queries = useQueryClient();
  const commandIds = useRef(new Map<string, string>());
  return {
    key: 'confirm',
    name: (n) => say('confirm.many', { n: Number(n) }),
    when: (row) => mayConfirm(queue, row) && isFree(row),
    run: async (rows, progress) => {
      const failed = new Map<string, string>();
      const done = new Map<string, string>();
      for (let from = 0; from < rows.length; from += COMMANDS_AT_ONCE) {
        const part = rows.slice(from, from + COMMANDS_AT_ONCE);
        const items = confirmItems(part, commandIds.current);
        try {
          const answer = await request('POST /api/commands', { body: { items } });
          for (const [key, result] of resultsByRow(part, answer, inWords, say)) {
            if (result.isDone) done.set(key, say('confirm.resultDone'));
            else failed.set(key, say('confirm.resultFailed', { why: result.why }));
          }
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          for (const { key } of part) failed.set(key, say('confirm.resultFailed', { why: inWords(error) }));
        }
        progress(Math.min(rows.length, from + COMMANDS_AT_ONCE));
      }
      work.setDone(done);
      void queries.invalidateQueries({ queryKey: ['GET /api/desk'] });
      return failed;
    },
  };
}
