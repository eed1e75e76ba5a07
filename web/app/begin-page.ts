import type { QueryClient } from '@tanstack/react-query';
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
  if (isKnown && search === '') askFirst(pathname);
  const screen = isKnown ? load(pathname, null) : me.then((now) => now && loadFor(now, pathname, search));
  await Promise.race([
    Promise.all([me, screen]),
    new Promise((resolve) => {
      setTimeout(resolve, AT_MOST_MS);
    }),
  ]);
}

function loadFor({ role }: Me, pathname: string, search: string): Promise<unknown> {
  const address = pathname === '/' ? firstAddressOf(role) : pathname;
  if (search === '') askFirst(address);
  return load(address, role);
}

/** A chunk that does not come fails where it is drawn. */
const load = (address: string, role: Role | null): Promise<unknown> =>
  Promise.allSettled(
    screensAt(address, role)
      .slice(0, 1)
      .map((screen) => screen.load()),
  );

/** What the four desks ask when they are opened without a filter, as they write it. */
function askFirst(address: string): void {
  switch (address) {
    case '/desk':
      askAhead('GET /api/desk', {});
      askAhead('GET /api/desk', { query: { scope: 'mine' } });
      askAhead('GET /api/desk/:queue', { params: { queue: 'reports' }, query: { scope: 'mine', limit: 100 } });
      askAhead('GET /api/orders', { query: { waiting: true, specialist: 'mine' } });
      break;
    case '/overview':
      askAhead('GET /api/overview', {});
      break;
    case '/agency':
      askAhead('GET /api/agency/work', { query: { tab: 'all' } });
      break;
    case '/admin/engine-health':
      askAhead('GET /api/engine-health', {});
      break;
    default:
  }
}
