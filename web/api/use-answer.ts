import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Answer, Input, ReadKey } from './api-types.js';
import type { Problem } from './problem.js';
import { requestWith } from './request.js';

export interface AnswerOptions {
  /**
   * What a live change does to it. silent (default): read again at once · held: not by itself, the list says "Có 3 thay đổi
   * mới" (`useLiveChanges`) · never: only when asked, as figures of a past day.
   */
  live?: 'silent' | 'held' | 'never';
  /** at most one silent re-read in so many ms */
  liveEveryMs?: number;
  /** keep showing the answer to the old input while the new one is being read (filters) */
  keepsPrevious?: boolean;
  staleTime?: number;
}

/**
 * Where an answer stands in the cache. `['GET /api/assignments']` alone stands for all of them. A part of the input in which
 * nothing is set is left out: `{ query: {} }` asks what `{}` asks.
 */
export const answerKey = <K extends ReadKey>(key: K, input?: Input<K> | Record<never, never>): readonly unknown[] => [
  key,
  Object.fromEntries(Object.entries(input ?? {}).filter(([, part]) => !isEmpty(part))),
];

const isEmpty = (part: unknown): boolean =>
  typeof part === 'object' && part !== null && Object.values(part).every((value) => value === undefined);

/** The query itself, for `useInfiniteQuery`, `prefetchQuery` and the like. */
export const answerQuery = <K extends ReadKey>(key: K, input: Input<K> | Record<never, never>) => ({
  queryKey: answerKey(key, input),
  queryFn: ({ signal }: { signal: AbortSignal }): Promise<Answer<K>> => requestWith(key, input, { signal }),
});

/**
 * Reads from the API and keeps the answer. With `null` for the input nothing is asked.
 * @example const { data, error } = useAnswer('GET /api/assignments/:id', { params: { id } });
 */
export function useAnswer<K extends ReadKey>(
  key: K,
  input: Input<K> | null,
  { live = 'silent', liveEveryMs, keepsPrevious = false, staleTime }: AnswerOptions = {},
): UseQueryResult<Answer<K>, Problem> {
  return useQuery<Answer<K>, Problem, Answer<K>>({
    ...answerQuery(key, input ?? {}),
    enabled: input !== null,
    meta: { live, liveEveryMs },
    ...(keepsPrevious ? { placeholderData: keepPreviousData<Answer<K>> } : {}),
    ...(staleTime === undefined ? {} : { staleTime }),
  });
}
