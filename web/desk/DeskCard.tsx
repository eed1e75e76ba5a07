import { DueText } from '../design/DueText.js';
import { WhatCell } from './desk-columns.js';
import { documentWords, waitWords, type DeskRow, type Queue } from './desk-row.js';
import { useDeskWords } from './words.js';
import classes from './desk.module.css';

/** A row as a block on a phone: what waits and since when, then the words, then the document. */
export function DeskCard({ queue, row, done }: { queue: Queue; row: DeskRow; done: string | null }) {
  const say = useDeskWords();
  const [assignment] = row.assignments;
  const hasDue = queue !== 'calls' && queue !== 'mails' && assignment !== undefined;
  return (
    <>
      {hasDue ? <DueText of={assignment} /> : <span className={classes.quiet}>{waitWords(say, row)}</span>}
      <span className={classes.cardLine}>
        <WhatCell say={say} queue={queue} row={row} done={done} />
      </span>
      <span className={`${classes.cardLine} ${classes.quiet}`}>
        {documentWords(say, row)}
        {hasDue && queue !== 'dueSoon' && queue !== 'overdue' && ` · ${waitWords(say, row)}`}
      </span>
    </>
  );
}
