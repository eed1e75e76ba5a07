import type { Role } from '../app/session/session.js';

/** So many stand on the overview; the rest on their own page. */
const SHOWN = 5;

/** The submissions that the overview shows: a leader's own, or for the Office all. */
export const waitingSubmissions = (role: Role) => ({
  query: { state: 'waiting', leader: role === 'leader' ? 'mine' : 'all', limit: SHOWN } as const,
});
