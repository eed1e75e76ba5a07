import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { request } from '../../api/request.js';
import { signal } from '../../api/signals.js';

export interface ClockRun {
  /** ISO; null: to the next event */
  until: string | null;
  steps: number;
  mails: number;
  isStopping: boolean;
}

export interface ClockPlayer {
  /** what runs; null: nothing */
  run: ClockRun | null;
  /** how the last run ended; `stuck`: what did not come to rest, in the server's words */
  ended: { at: string; mails: number; stuck: string | null } | null;
  problem: Problem | null;
  /** to an instant (ISO), or to the next event */
  play: (until: string | null) => void;
  /** after the step that runs now */
  stop: () => void;
}

/**
 * Runs the demonstration's clock forward, one event after the other, so that it can be stopped between two. When it stands
 * again every page reads anew: much may be due now.
 */
export function useClockPlayer(): ClockPlayer {
  const queries = useQueryClient();
  const [run, setRun] = useState<ClockRun | null>(null);
  const [ended, setEnded] = useState<ClockPlayer['ended']>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const wanted = useRef<{ isStopping: boolean } | null>(null);

  const play = useCallback(
    async (until: string | null): Promise<void> => {
      if (wanted.current) return;
      const mine = { isStopping: false };
      wanted.current = mine;
      setProblem(null);
      setEnded(null);
      setRun({ until, steps: 0, mails: 0, isStopping: false });
      try {
        const { mailCount: before } = await request('GET /api/clock/ahead');
        for (let steps = 1; ; steps += 1) {
          const { nextAt } = await request('GET /api/clock/ahead');
          const isLast = until !== null && (nextAt === null || Date.parse(nextAt) >= Date.parse(until));
          const step = await request('POST /api/clock', { body: isLast ? { to: until } : { next: true } });
          const { mailCount } = await request('GET /api/clock/ahead');
          const mails = mailCount - before;
          setRun({ until, steps, mails, isStopping: mine.isStopping });
          if (isLast || until === null || mine.isStopping || step.stuck !== null) {
            setEnded({ at: step.clock.at, mails, stuck: step.stuck });
            return;
          }
        }
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        setProblem(error);
      } finally {
        wanted.current = null;
        setRun(null);
        void queries.invalidateQueries({ queryKey: ['GET /api/clock/ahead'] });
        signal('clockMoved', null);
      }
    },
    [queries],
  );

  const stop = useCallback(() => {
    if (!wanted.current) return;
    wanted.current.isStopping = true;
    setRun((now) => now && { ...now, isStopping: true });
  }, []);

  return { run, ended, problem, play: useCallback((until) => void play(until), [play]), stop };
}
