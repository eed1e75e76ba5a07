import { useChipWords } from './chip-words.js';
import {
  dayInWords,
  originalInWords,
  reckonedInWords,
  remainingInWords,
  writtenInWords,
  type DueFacts,
} from './due-words.js';
import classes from './DueText.module.css';

export interface DueTextProps {
  /** the API's assignment */
  of: DueFacts;
  /** page: with working days overdue and the document's own words · list: two lines, 230 px wide */
  as?: 'list' | 'page';
}

/** The due date as desks.md §5 says it: reckoned, remaining, as written. Days are the API's; nothing is counted here. */
export function DueText({ of, as = 'list' }: DueTextProps) {
  const say = useChipWords();
  const isPage = as === 'page';
  const remaining = remainingInWords(say, of, isPage);
  const original = originalInWords(say, of);
  const written = writtenInWords(say, of);
  const tone = of.isOverdue ? 'bad' : of.isDueToday || of.hoursLeft !== null ? 'wait' : undefined;
  const provisional = of.isDueProvisional ? ` · ${say('due.provisional')}` : '';
  if (!isPage) {
    const short = originalInWords(say, of, true);
    return (
      <span className={classes.list} title={[original, written].filter(Boolean).join(' · ') || undefined}>
        <span className={classes.first}>
          {dayInWords(say, of)} {short && <small className="muted">{short}</small>}
        </span>
        {(remaining || of.dueRestDay || provisional) && (
          <span className={classes.second}>
            {of.dueRestDay}
            {of.dueRestDay && remaining && ' · '}
            <span data-tone={tone}>{remaining}</span>
            {provisional}
          </span>
        )}
      </span>
    );
  }
  return (
    <span className={classes.page}>
      <span className="tabular">
        {reckonedInWords(say, of)} {original}
        {provisional}
      </span>
      {remaining && (
        <>
          {' · '}
          <span data-tone={tone}>{remaining}</span>
        </>
      )}
      {written && <span className="muted"> · {written}</span>}
    </span>
  );
}
