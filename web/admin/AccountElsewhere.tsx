import { useAnswer } from '../api/use-answer.js';
import { Elsewhere } from './Elsewhere.js';

/** An account that the office on the page does not have. */
export function AccountElsewhere({ id }: { id: string }) {
  const query = useAnswer('GET /api/accounts', {});
  return <Elsewhere query={query} officeId={query.data?.accounts.find((account) => account.id === id)?.officeId} />;
}
