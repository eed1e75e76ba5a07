import { useAnswer } from '../api/use-answer.js';
import { Elsewhere } from './Elsewhere.js';

/** An agency that the office on the page does not have. */
export function AgencyElsewhere({ id }: { id: string }) {
  const query = useAnswer('GET /api/agencies/:id', { params: { id } });
  return <Elsewhere query={query} officeId={query.data?.officeId} />;
}
