import { dateFilter, idFilter } from '../table/address-filter.js';
import { useAddressFilters } from '../table/use-address-filters.js';
import { useAnswer } from '../api/use-answer.js';

/** Figures are read again at most so often while one looks (desks.md §9). */
const EVERY_MS = 30_000;

const schema = { directedBy: idFilter, group: idFilter, directive: idFilter, asOf: dateFilter };

/** The figures of the address, and the address's own filters. @param isStill projected: nothing moves until asked */
export function useOverview(isStill: boolean) {
  const filters = useAddressFilters(schema);
  const { directedBy, group, directive, asOf } = filters.values;
  const query = {
    ...(directedBy ? { directedBy } : {}),
    ...(group ? { group } : {}),
    ...(directive ? { directive } : {}),
    ...(asOf ? { asOf } : {}),
  };
  const overview = useAnswer(
    'GET /api/overview',
    { query },
    { live: isStill || asOf !== null ? 'never' : 'silent', liveEveryMs: EVERY_MS, keepsPrevious: true },
  );
  return { filters, overview };
}
