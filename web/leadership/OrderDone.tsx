import type { Answer } from '../api/api-types.js';
import classes from './leadership.module.css';
import { useLeadershipWords } from './words.js';

/** What became of an order; what was left out is said with its reasons, and stays. */
export function OrderDone({ answer }: { answer: Answer<'POST /api/orders'> | null }) {
  const say = useLeadershipWords();
  const skipped = answer?.skipped ?? [];
  const reasons = [...new Set(skipped.map(({ reasonName }) => reasonName))].join('; ');
  return (
    <p role="status" className={answer ? classes.said : classes.status}>
      {answer && say('order.done', { n: answer.assignmentIds.length })}
      {skipped.length > 0 && ` ${say('order.skipped', { n: skipped.length, reasons })}`}
    </p>
  );
}
