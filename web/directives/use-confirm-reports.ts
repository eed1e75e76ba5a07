import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '../api/problem.js';
import { useProblemWords } from '../words/problem-words.js';
import { confirmMany, type Failure } from './confirm-many.js';
import type { GridRow } from './directive-types.js';
import { useDirectiveWords } from './words.js';

/**
 * Confirms the reports of several agencies, each answered for itself.
 * @param ownChange what one did oneself is no news
 * @returns what was done, in words, and what does it: it gives the reasons of what failed, by assignment
 */
export function useConfirmReports(ownChange: () => void) {
  const say = useDirectiveWords();
  const inWords = useProblemWords();
  const queries = useQueryClient();
  const [done, setDone] = useState<string | null>(null);

  const reasonOf = ({ code, detail }: Failure, row: GridRow | undefined): string =>
    code === 'STALE_EDIT' || code === 'STATE_DOES_NOT_ALLOW'
      ? say('grid.notConfirmedStale', { agency: row?.assignment.agency.name ?? '' })
      : say('grid.notConfirmed', {
          reason: inWords(new Problem(code, code === 'NETWORK_AWAY' ? 0 : 422, detail)),
        });

  const confirm = async (chosen: readonly GridRow[], progress: (n: number) => void) => {
    const failures = await confirmMany(chosen, progress);
    await queries.invalidateQueries();
    ownChange();
    const confirmed = chosen.length - failures.size;
    setDone(
      failures.size === 0
        ? say('grid.resultAll', { count: confirmed })
        : say('grid.result', { done: confirmed, all: chosen.length }),
    );
    return new Map(
      [...failures].map(([id, failure]) => [
        id,
        reasonOf(
          failure,
          chosen.find(({ assignment }) => assignment.id === id),
        ),
      ]),
    );
  };
  return { done, confirm };
}
