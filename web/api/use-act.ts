import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ActKey, Answer, Input, Intent } from './api-types.js';
import { newId } from './new-id.js';
import { Problem } from './problem.js';
import { requestWith, type RequestOptions } from './request.js';
import type { ReadKey } from './api-types.js';

/** Ms after which what got no answer is sent again by itself. */
const AGAIN_AFTER_MS = 20_000;

export interface ActOptions<K extends ActKey> extends Pick<RequestOptions, 'onProgress'> {
  onDone?: (answer: Answer<K>, intent: Intent<K>) => void;
  onRefused?: (problem: Problem, intent: Intent<K>) => void;
  /** answers to read again when it is done; default: everything on the page */
  changes?: readonly ReadKey[] | 'nothing';
  /** send again by itself when no answer came; default true. Off: the person presses "Gửi lại". */
  sendsAgain?: boolean;
}

export interface Act<K extends ActKey> {
  /** Sends it. Resolves with the answer, or with undefined when it was refused or no answer came: then `problem` is set. */
  act: (intent: Intent<K>) => Promise<Answer<K> | undefined>;
  isActing: boolean;
  /** the refusal, or that no answer came (`problem.isAway`) */
  problem: Problem | null;
  answer: Answer<K> | undefined;
  /** raised with every answer: two may be alike, or say nothing */
  doneTimes: number;
  /** when it is sent again by itself (ms of Date.now()); null: not */
  againAt: number | null;
  /** sends the same intent again, with the same key */
  again: () => Promise<Answer<K> | undefined>;
  /** forgets the problem and what waits to be sent again */
  reset: () => void;
}

/**
 * Does something through the API. An intent has one Idempotency-Key that is kept for every retry until the API has answered,
 * so nothing is done twice; another intent gets another key.
 * @example const { act, isActing, problem } = useAct('POST /api/assignments/:id/commands');
 *          await act({ params: { id }, expected: seq, body: { command: { type: 'confirm' } } });
 */
export function useAct<K extends ActKey>(key: K, options: ActOptions<K> = {}): Act<K> {
  const queries = useQueryClient();
  const [isActing, setActing] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [answer, setAnswer] = useState<Answer<K>>();
  const [doneTimes, setDoneTimes] = useState(0);
  const [againAt, setAgainAt] = useState<number | null>(null);
  const latest = useRef(options);
  latest.current = options;
  const pending = useRef<{ intent: Intent<K>; print: string; commandId: string } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const send = useCallback(async (): Promise<Answer<K> | undefined> => {
    const sent = pending.current;
    if (!sent) return undefined;
    clearTimeout(timer.current);
    setAgainAt(null);
    setActing(true);
    const { onDone, onRefused, onProgress, changes, sendsAgain = true } = latest.current;
    try {
      // The key is added for every route; one that has no use for it does not read it.
      const input = { ...sent.intent, commandId: sent.commandId } as unknown as Input<K>;
      const done = await requestWith(key, input, { onProgress });
      pending.current = null;
      setAnswer(done);
      setDoneTimes((times) => times + 1);
      setProblem(null);
      if (changes !== 'nothing') {
        if (changes) for (const one of changes) void queries.invalidateQueries({ queryKey: [one] });
        else void queries.invalidateQueries();
      }
      onDone?.(done, sent.intent);
      return done;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setProblem(error);
      if (error.isAway && error.code !== 'UPLOAD_INTERRUPTED' && sendsAgain) {
        const wait = (error.retryAfterSeconds ?? 0) * 1_000 || AGAIN_AFTER_MS;
        setAgainAt(Date.now() + wait);
        timer.current = setTimeout(() => void send(), wait);
      } else if (!error.isAway && !error.isSignedOut) {
        pending.current = null; // decided: what is sent next is another intent
      }
      onRefused?.(error, sent.intent);
      return undefined;
    } finally {
      setActing(false);
    }
  }, [key, queries]);

  const act = useCallback(
    (intent: Intent<K>) => {
      const print = JSON.stringify(intent);
      const isSame = pending.current?.print === print;
      pending.current = {
        intent,
        print,
        commandId: isSame && pending.current ? pending.current.commandId : newId(),
      };
      return send();
    },
    [send],
  );

  const reset = useCallback(() => {
    clearTimeout(timer.current);
    pending.current = null;
    setAgainAt(null);
    setProblem(null);
  }, []);

  useEffect(() => () => clearTimeout(timer.current), []);

  return { act, isActing, problem, answer, doneTimes, againAt, again: send, reset };
}
