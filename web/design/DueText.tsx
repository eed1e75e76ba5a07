import { useChipWords } from './chip-words.js';
import { reckonedInWords, remainingInWords, writtenInWords, type DueFacts } from './due-words.js';
import classes from './DueText.module.css';

export interface DueTextProps {
  /** the API's assignment */
  of: DueFacts;
  /** page: with working days overdue and the document's own words · list: two lines */
  as?: 'list' | 'page';
}

/** The due date as desks.md §5 says it: reckoned, remaining, as written. Days are the API's; nothing is counted here. */
export function DueText({ of, as = 'list' }: DueTextProps) {
  const say = useChipWords();
  const isPage = as === 'page';
  const remaining = remainingInWords(say, of, isPage);
  const written = writtenInWords(say, of);
  const tone = of.isOverdue ? 'bad' : of.isDueToday || of.hoursLeft !== null ? 'wait' : undefined;
  return (
    <span className={isPage ? classes.page : classes.list} {...(isPage ? {} : { title: written || undefined })}>
      <span className="tabular">
        {reckonedInWords(say, of)}
        {of.isDueProvisional && ` · ${say('due.provisional')}`}
      </span>
      {remaining && (
        <span className={classes.remaining} data-tone={tone}>
          <span className={classes.dot}> · </span>
          {remaining}
        </span>
      )}
      {isPage && written && (
        <span className="muted">
          <span className={classes.dot}> · </span>
          {written}
        </span>
      )}
    </span>
  );
}
