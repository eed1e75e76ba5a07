import { useAnswer } from '../api/use-answer.js';
import { namesThings } from '../app/names-things.js';
import { Missing } from '../app/states/Missing.js';
import { Elsewhere } from './Elsewhere.js';

/** An agency that the office on the page does not have. */
export function AgencyElsewhere({ id }: { id: string }) {
  // What is no id is missing, as what is not there: it is not asked for.
  const query = useAnswer('GET /api/agencies/:id', namesThings({ id }) ? { params: { id } } : null);
  if (!namesThings({ id })) return <Missing />;
  return <Elsewhere query={query} officeId={query.data?.officeId} />;
}
