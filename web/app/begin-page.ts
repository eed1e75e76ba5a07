import type { QueryClient } from '@tanstack/react-query';
import type { Input, ReadKey } from '../api/api-types.js';
import { askAhead } from '../api/request.js';
import { answerQuery } from '../api/use-answer.js';
import { firstAddressOf } from './navigation.js';
import { screensAt } from './screens.js';
import type { Me, Role } from './session/session.js';

/** Longer the page does not stay empty: then the frame says that it waits. */
const AT_MOST_MS = 1_000;

/**
 * Who is signed in, the code of the screen at the address and what that screen asks first, all at once and before anything is
 * drawn: one after the other they would take as long as all of them together. Resolves when the page can be drawn.
 */
export async function beginPage(
  queries: QueryClient,
  { pathname, search }: Pick<Location, 'pathname' | 'search'>,
): Promise<void> {
  const me = queries
    .fetchQuery({ ...answerQuery('GET /api/session', {}), staleTime: Infinity })
    .catch((): null => null); // the page says it
  const isKnown = pathname !== '/' && screensAt(pathname, null).length === 1;
  const first = isKnown && search === '' ? askFirst(queries, pathname) : undefined;
  const screen = isKnown ? load(pathname, null) : me.then((now) => now && loadFor(queries, now, pathname, search));
  await Promise.race([
    Promise.all([me, screen, first]),
    new Promise((resolve) => {
      setTimeout(resolve, AT_MOST_MS);
    }),
  ]);
}

function loadFor(queries: QueryClient, { role }: Me, pathname: string, search: string): Promise<unknown> {
  const address = pathname === '/' ? firstAddressOf(role) : pathname;
  return Promise.all([load(address, role), search === '' ? askFirst(queries, address) : undefined]);
}

/** A chunk that does not come fails where it is drawn. */
const load = (address: string, role: Role | null): Promise<unknown> =>
  Promise.allSettled(
    screensAt(address, role)
      .slice(0, 1)
      .map((screen) => screen.load()),
  );

/**
 * What the four desks ask when they are opened without a filter, as they write it. Resolves when the answers are in the cache,
 * so that the desk is drawn once, with them; a question that fails is asked again where it is shown.
 */
function askFirst(queries: QueryClient, address: string): Promise<unknown> {
  const answer = <K extends ReadKey>(key: K, input: Input<K>): Promise<void> =>
    queries.prefetchQuery(answerQuery(key, input));
  switch (address) {
    case '/desk':
      // Pages of a list have a place of their own in the cache.
      askAhead('GET /api/desk/:queue', { params: { queue: 'reports' }, query: { scope: 'mine', limit: 100 } });
      return Promise.all([
        answer('GET /api/desk', {}),
        answer('GET /api/desk', { query: { scope: 'mine' } }),
        answer('GET /api/orders', { query: { waiting: true, specialist: 'mine' } }),
      ]);
    case '/overview':
      return answer('GET /api/overview', {});
    case '/agency':
      return answer('GET /api/agency/work', { query: { tab: 'all' } });
    case '/admin/engine-health':
      return answer('GET /api/engine-health', {});
    default:
      return Promise.resolve();
  }
}
