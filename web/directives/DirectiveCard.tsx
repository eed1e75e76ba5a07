import { formatDate } from '../words/formats.js';
import classes from './directive.module.css';
import type { Directive } from './directives-columns.js';
import { numberOf, partOf } from './number-of.js';
import { useDirectiveWords } from './words.js';

/** A document as a block on a phone. */
export function DirectiveCard({ row }: { row: Directive }) {
  const say = useDirectiveWords();
  const { progress } = row;
  return (
    <>
      <div>
        <strong>{numberOf(say, row)}</strong>
      </div>
      <div>{row.subject}</div>
      <div>
        {say('taskDone', { done: partOf(progress.closed, progress.leadCount) })}
        {progress.overdue > 0 && (
          <>
            {' · '}
            <span className={classes.late}>{say('strip.overdue', { count: progress.overdue })}</span>
          </>
        )}
        {progress.awaitingConfirmation > 0 &&
          ` · ${say('strip.awaitingConfirmation', { count: progress.awaitingConfirmation })}`}
      </div>
      <div className="muted">{progress.nextDueOn && `${say('col.next')}: ${formatDate(progress.nextDueOn)}`}</div>
    </>
  );
}
