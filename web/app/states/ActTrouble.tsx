import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Problem } from '../../api/problem.js';
import { requestIdInWords, useProblemWords } from '../../words/problem-words.js';
import { useAppWords } from '../words.js';
import classes from './states.module.css';

export interface ActTroubleProps {
  problem: Problem | null;
  /** when it is sent again by itself, of `useAct` */
  againAt?: number | null;
  again?: () => unknown;
}

/** Why something was not done, where it was asked for; and, when no answer came, when it is sent again. Stays until dealt with. */
export function ActTrouble({ problem, againAt = null, again }: ActTroubleProps) {
  const say = useAppWords();
  const inWords = useProblemWords();
  const seconds = useSecondsUntil(againAt);
  // That the session has ended the frame says, and no longer says once somebody has signed in again.
  if (!problem || problem.isSignedOut) return null;
  return (
    <div className={classes.trouble} role="alert">
      <p>
        {inWords(problem)} {requestIdInWords(problem)}{' '}
        {seconds !== null && <span aria-hidden>{say('fail.againIn', { n: seconds })}</span>}
      </p>
      {problem.isAway && again && (
        <Button variant="default" size="compact-sm" onClick={() => void again()}>
          {say('fail.sendNow')}
        </Button>
      )}
    </div>
  );
}

function useSecondsUntil(at: number | null): number | null {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (at === null) return undefined;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [at]);
  return at === null ? null : Math.max(0, Math.ceil((at - now) / 1_000));
}
