import type { QueryClient } from '@tanstack/react-query';
import { forgetFirst } from '../api/first-answers.js';
import { answerQuery } from '../api/use-answer.js';
import { firstQuestions } from './first-questions.js';
import { firstAddressOf } from './navigation.js';
import { mayOpen, screensAt } from './screens.js';
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
  const screen = isKnown ? load(pathname, null) : me.then((now) => now && load(addressFor(now, pathname), now.role));
  const first = me.then((now) => now && search === '' && askFirst(queries, addressFor(now, pathname), now.role));
  await Promise.race([
    Promise.all([me, screen, first]),
    new Promise((resolve) => {
      setTimeout(resolve, AT_MOST_MS);
    }),
  ]);
  forgetFirst();
}

const addressFor = ({ role }: Me, pathname: string): string => (pathname === '/' ? firstAddressOf(role) : pathname);

const askFirst = (queries: QueryClient, address: string, role: Role): Promise<unknown> =>
  Promise.all(mayOpen(role, address) ? firstQuestions(address, role).map(({ ask }) => ask(queries)) : []);

/** A chunk that does not come fails where it is drawn. */
const load = (address: string, role: Role | null): Promise<unknown> =>
  Promise.allSettled(
    screensAt(address, role)
      .slice(0, 1)
      .map((screen) => screen.load()),
  );
