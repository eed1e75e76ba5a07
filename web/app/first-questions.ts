import type { QueryClient } from '@tanstack/react-query';
import { addressOf } from '../api/address-of.js';
import type { Input, ReadKey } from '../api/api-types.js';
import { answerQuery } from '../api/use-answer.js';
import { queueSource } from '../desk/queue-source.js';
import { waitingSubmissions } from '../leadership/waiting-submissions.js';
import { FIRST_PAGE, pagesQuery } from '../table/list-pages.js';
import type { Role } from './session/session.js';

/** Something that a desk asks when it is opened. */
export interface FirstQuestion {
  /** what is asked, as an address of the API */
  url: string;
  /** puts the answer where the desk looks for it; a question that fails is asked again where it is shown */
  ask: (queries: QueryClient) => Promise<void>;
}

const urlOf = <K extends ReadKey>(key: K, input: Input<K>): string =>
  // Which parts there are depends on the route; whoever writes it here is held to them by the type.
  addressOf(key, input as unknown as Parameters<typeof addressOf>[1]).url;

const answer = <K extends ReadKey>(key: K, input: Input<K>): FirstQuestion => ({
  url: urlOf(key, input),
  ask: (queries) => queries.prefetchQuery(answerQuery(key, input)),
});

const firstReports: FirstQuestion = {
  url: urlOf('GET /api/desk/:queue', { params: { queue: 'reports' }, query: { scope: 'mine', limit: FIRST_PAGE } }),
  ask: (queries) => queries.prefetchInfiniteQuery(pagesQuery(queueSource('reports', 'mine'))),
};

/**
 * What a desk asks when it is opened without a filter, as its screen writes it: asked beside its code instead of after it, so
 * that it is drawn once, with the answers. The build writes the addresses of what every role asks there into the page
 * (vite.config.ts), which asks them before any code has come (public/first-things.js).
 * @param role null: not known yet
 */
export function firstQuestions(address: string, role: Role | null): FirstQuestion[] {
  switch (address) {
    case '/desk':
      return [
        answer('GET /api/desk', {}), // the rail's numbers
        answer('GET /api/desk', { query: { scope: 'mine' } }),
        answer('GET /api/orders', { query: { waiting: true, specialist: 'mine' } }),
        firstReports,
      ];
    case '/overview':
      return [
        answer('GET /api/overview', {}),
        answer('GET /api/overview/groups', {}),
        ...(role === null ? [] : [answer('GET /api/submissions', waitingSubmissions(role))]),
      ];
    case '/agency':
      return [answer('GET /api/agency/work', { query: { tab: 'all' } })];
    case '/admin/engine-health':
      return [answer('GET /api/engine-health', {})];
    default:
      return [];
  }
}
