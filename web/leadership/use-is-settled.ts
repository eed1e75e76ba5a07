import { useAnswer } from '../api/use-answer.js';
import { useMe } from '../app/session/session.js';
import { waitingSubmissions } from './waiting-submissions.js';

/**
 * Whether it is known what stands above and between the figures: the groups to choose from, and now what waits for a decision.
 * Drawn before, the figures would move down under a hand.
 * @param day the past day that is asked for
 */
export function useIsSettled(day: string | null): boolean {
  const { role } = useMe();
  const groups = useAnswer('GET /api/overview/groups', {}, { live: 'never' });
  const submissions = useAnswer('GET /api/submissions', day === null ? waitingSubmissions(role) : null);
  return isAnswered(groups) && (day !== null || isAnswered(submissions));
}

/** Or refused, or not reached the first time: what is asked again is not waited for. */
const isAnswered = ({ isPending, failureCount }: { isPending: boolean; failureCount: number }): boolean =>
  !isPending || failureCount > 0;
