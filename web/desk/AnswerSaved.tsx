import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useProblemWords } from '../words/problem-words.js';
import type { AnswerOutcome } from './answer-results.js';
import { useDeskWords } from './words.js';
import classes from './desk.module.css';

export interface SavedAnswer extends AnswerOutcome {
  agency: string;
  /** the assignments in words: "15/TB-UBND, mục 2" */
  names: ReadonlyMap<string, string>;
  wantedConfirmation: boolean;
}

/** "Đã ghi nhận cho Sở Y tế. [Xem] [Ghi nhận tiếp]", and what was not saved, with why. Stays until the next one is begun. */
export function AnswerSaved({ of, again }: { of: SavedAnswer; again: () => void }) {
  const say = useDeskWords();
  const inWords = useProblemWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [of]);
  const { agency, savedIds, confirmedIds, failed, names, wantedConfirmation } = of;
  const notSaved = failed.filter(({ isSaved }) => !isSaved);
  const all = savedIds.length + notSaved.length;
  const [first] = savedIds;
  const words =
    notSaved.length > 0
      ? say('answer.savedPart', { done: savedIds.length, all, agency })
      : wantedConfirmation && confirmedIds.length === all
        ? say('answer.savedConfirmed', { agency })
        : say('answer.saved', { agency });
  return (
    <div
      className={classes.said}
      data-tone={failed.length > 0 ? 'wait' : undefined}
      role={failed.length > 0 ? 'alert' : 'status'}
    >
      <div className={classes.line}>
        <p>{words}</p>
        {first && <Link href={`/assignments/${first}`}>{say('answer.see')}</Link>}
        {failed.length === 0 && (
          <Button ref={button} variant="default" size="compact-sm" onClick={again}>
            {say('answer.again')}
          </Button>
        )}
      </div>
      {failed.length > 0 && (
        <ul>
          {failed.map(({ assignmentId, isSaved, problem }) => (
            <li key={`${assignmentId}${isSaved}`}>
              {say(isSaved ? 'answer.notConfirmed' : 'answer.failedRow', {
                what: names.get(assignmentId) ?? '',
                why: inWords(problem),
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
