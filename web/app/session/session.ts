import { createContext, useContext } from 'react';
import type { Answer } from '../../api/api-types.js';

/** The account that is signed in, with its role, office and agency. */
export type Me = Answer<'GET /api/session'>;

export type Role = Me['role'];

export interface Session {
  me: Me;
  /** the server no longer knows the session; the page stays as it is until somebody signs in again */
  hasExpired: boolean;
  signOut: () => Promise<void>;
  /** the same account has signed in again: everything is read anew, what was typed stays */
  resume: (me: Me) => void;
}

export const SessionContext = createContext<Session | null>(null);

/** The session within the signed-in part of the application. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession: outside of the signed-in part');
  return session;
}

/** Who is signed in. */
export const useMe = (): Me => useSession().me;
