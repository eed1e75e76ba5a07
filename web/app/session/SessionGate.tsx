import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { request } from '../../api/request.js';
import { onSignal } from '../../api/signals.js';
import { answerKey, useAnswer } from '../../api/use-answer.js';
import { dropKeptOf } from '../kept.js';
import { Failed } from '../states/Failed.js';
import { Waiting } from '../states/Waiting.js';
import { useAppWords } from '../words.js';
import { SessionContext, type Me } from './session.js';

/**
 * Who is signed in, before anything else. Without a session `signIn` is shown in its place; when a session ends while the
 * page is open, the page stays with all that was typed and only says so (ExpiredSession in the frame).
 */
export function SessionGate({ signIn, children }: { signIn: ReactNode; children: ReactNode }) {
  const say = useAppWords();
  const queries = useQueryClient();
  const {
    data: me,
    dataUpdatedAt,
    error,
    refetch,
  } = useAnswer('GET /api/session', {}, { live: 'never', staleTime: Infinity });
  const [hasExpired, setExpired] = useState(false);

  useEffect(() => onSignal('signedOut', () => setExpired(true)), []);
  // An answer newer than the end of the session: somebody has signed in.
  useEffect(() => setExpired(false), [dataUpdatedAt]);
  const resume = useCallback(
    (now: Me) => {
      queries.setQueryData(answerKey('GET /api/session'), now);
      void queries.invalidateQueries();
    },
    [queries],
  );

  const accountId = me?.accountId;
  const signOut = useCallback(async () => {
    await request('DELETE /api/session').catch(() => undefined); // already ended is as good
    if (accountId) dropKeptOf(accountId);
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== answerKey('GET /api/session')[0] });
    location.assign('/sign-in');
  }, [accountId, queries]);

  const session = useMemo(() => (me ? { me, hasExpired, signOut, resume } : null), [me, hasExpired, signOut, resume]);
  if (session) return <SessionContext value={session}>{children}</SessionContext>;
  if (error?.isSignedOut) return signIn;
  if (error) return <Failed problem={error} again={() => void refetch()} isPage />;
  return <Waiting text={say('wait.page')} isPage />;
}
