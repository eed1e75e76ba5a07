import { Button } from '@mantine/core';
import type { Problem } from '../../api/problem.js';
import { requestIdInWords, useProblemWords } from '../../words/problem-words.js';
import { useAppWords } from '../words.js';
import { Missing } from './Missing.js';
import classes from './states.module.css';

/**
 * A part that could not be read: it fails alone and says how to go on. What is missing or forbidden says that; a session that
 * has ended says nothing here, for the frame does.
 */
export function Failed({ problem, again, isPage = false }: { problem: Problem; again?: () => void; isPage?: boolean }) {
  const say = useAppWords();
  const inWords = useProblemWords();
  if (problem.isSignedOut) return <div className={isPage ? classes.page : classes.part} />;
  if (problem.isMissing) return <Missing isPage={isPage} />;
  return (
    <div className={isPage ? classes.page : classes.part} role="alert">
      <p>
        {problem.isAway ? '' : `${say('fail.read')} `}
        {inWords(problem, true)} {requestIdInWords(problem)}
      </p>
      {again && (
        <Button variant="default" onClick={again}>
          {say('fail.again')}
        </Button>
      )}
    </div>
  );
}
