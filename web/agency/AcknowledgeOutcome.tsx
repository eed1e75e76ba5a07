import { ActTrouble } from '../app/states/ActTrouble.js';
import type { Acknowledging } from './use-acknowledge.js';
import { useAgencyWords } from './words.js';
import classes from './agency.module.css';

/** How acknowledging went, where it stays until the next one. */
export function AcknowledgeOutcome({ acknowledging }: { acknowledging: Acknowledging }) {
  const say = useAgencyWords();
  const { outcome, problem, againAt, again } = acknowledging;
  return (
    <>
      <p className={outcome ? classes.outcome : undefined} role="status">
        {outcome &&
          (outcome.done === outcome.of
            ? say('acknowledge.done', { n: outcome.done })
            : say('acknowledge.some', { done: outcome.done, n: outcome.of }))}
      </p>
      <ActTrouble problem={problem} againAt={againAt} again={again} />
    </>
  );
}
