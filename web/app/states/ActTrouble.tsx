import { Button } from '@mantine/core';
import { useContext, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../api/problem.js';
import { signal } from '../../api/signals.js';
import { requestIdInWords, useProblemWords } from '../../words/problem-words.js';
import { SessionContext } from '../session/session.js';
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
  const hasExpired = useContext(SessionContext)?.hasExpired ?? false;
  if (!problem) return null;
  // No longer said once somebody has signed in again.
  if (problem.isSignedOut) return hasExpired ? <SignInAgain words={inWords(problem)} /> : null;
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

/** The session ended under an act: the way on stands where the act was, and takes the focus from nobody who is typing. */
function SignInAgain({ words }: { words: string }) {
  const say = useAppWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!document.activeElement?.matches('input, textarea, select')) button.current?.focus();
  }, []);
  return (
    <div className={classes.trouble} role="alert">
      <p>{words}</p>
      <Button ref={button} data-way-on size="compact-sm" onClick={() => signal('signInAsked', null)}>
        {say('expired.signIn')}
      </Button>
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
