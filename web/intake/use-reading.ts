import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer, Input } from '../api/api-types.js';
import { Problem } from '../api/problem.js';
import { requestInLines, type WorkProgress } from '../api/request-in-lines.js';

/** What is being brought in, and how far it is. */
export interface Reading {
  /** null: words that were pasted */
  name: string | null;
  sent: number;
  total: number;
  /** null: it is still on its way to the server, or waits there for its turn */
  progress: WorkProgress | null;
}

export type BringInInput = Input<'POST /api/directives'>;

export interface ReadingState {
  reading: Reading | null;
  problem: Problem | null;
  start: (input: BringInInput) => Promise<void>;
  /** the same once more: the server knows a document by what it says, so nothing is there twice */
  again: () => Promise<void>;
  stop: () => void;
  reset: () => void;
}

export interface ReadingOptions {
  onDone: (draft: Answer<'POST /api/directives'>) => void;
  onRefused: (problem: Problem) => void;
}

/** Brings one document in, with its progress. Leaving the page, or "Dừng", ends the reading on the server too. */
export function useReading(options: ReadingOptions): ReadingState {
  const queries = useQueryClient();
  const [reading, setReading] = useState<Reading | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const latest = useRef(options);
  latest.current = options;
  const last = useRef<BringInInput | null>(null);
  const running = useRef<AbortController | null>(null);

  const start = useCallback(
    async (input: BringInInput): Promise<void> => {
      running.current?.abort();
      const stopping = new AbortController();
      running.current = stopping;
      last.current = input;
      const file = 'file' in input ? input.file : undefined;
      setProblem(null);
      setReading({ name: file?.name ?? null, sent: 0, total: file?.size ?? 0, progress: null });
      const set = (change: Partial<Reading>): void => {
        if (running.current === stopping) setReading((before) => before && { ...before, ...change });
      };
      try {
        const draft = await requestInLines('POST /api/directives', input, {
          signal: stopping.signal,
          onSent: ({ sent, total }) => set({ sent, total }),
          onProgress: (progress) => set({ progress }),
        });
        if (stopping.signal.aborted) return;
        last.current = null;
        void queries.invalidateQueries({ queryKey: ['GET /api/drafts'] });
        latest.current.onDone(draft);
      } catch (error) {
        if (stopping.signal.aborted) return;
        if (!(error instanceof Problem)) throw error;
        setProblem(error);
        latest.current.onRefused(error);
      } finally {
        if (running.current === stopping) {
          running.current = null;
          setReading(null);
        }
      }
    },
    [queries],
  );

  const stop = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setReading(null);
  }, []);

  useEffect(() => () => running.current?.abort(), []);

  return {
    reading,
    problem,
    start,
    again: async () => {
      if (last.current) await start(last.current);
    },
    stop,
    reset: () => {
      last.current = null;
      setProblem(null);
    },
  };
}
