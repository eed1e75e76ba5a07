import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem.js';

/** After these waits, in ms, a read that got no answer is asked again; then the page says so and offers it. */
const RETRY_AFTER_MS = [500, 2_000, 5_000];

/** One cache for the page. Answers are re-read when something happened (web/app/live), not by age. */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        gcTime: 10 * 60_000,
        retry: (count, error) => error instanceof Problem && error.isAway && count < RETRY_AFTER_MS.length,
        retryDelay: (count) => RETRY_AFTER_MS[count] ?? 5_000,
        // live changes and the return after a minute away do this, knowing what changed
        refetchOnWindowFocus: false,
        refetchOnReconnect: true,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
