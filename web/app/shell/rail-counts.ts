import { useAnswer } from '../../api/use-answer.js';
import type { Role } from '../session/session.js';

/** A figure of the rail need not be of this second. */
const EVERY_MS = 10_000;

/**
 * The numbers beside the rail's items, by address; an item without one has no number. A count comes from the same answer as
 * the list that it leads to, so that both say the same.
 */
export function useRailCounts(role: Role): Readonly<Record<string, number | undefined>> {
  const hasDesk = role === 'specialist' || role === 'officeHead';
  const { data: desk } = useAnswer('GET /api/desk', hasDesk ? {} : null, { liveEveryMs: EVERY_MS });
  const isAgency = role === 'agencyHead' || role === 'agencyOfficer';
  // The desk's own question, so that both have one answer.
  const { data: work } = useAnswer('GET /api/agency/work', isAgency ? { query: { tab: 'all' } } : null, {
    liveEveryMs: EVERY_MS,
  });
  return {
    '/agency': work?.counts.all,
    '/desk': desk?.waitingCount,
    '/calls': desk?.counts.calls,
    '/submissions': desk?.withLeaderCount,
  };
}
