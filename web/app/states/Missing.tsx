import { Link } from 'wouter';
import { useAppWords } from '../words.js';
import classes from './states.module.css';

/** Not there, or not for this account: the same words for both, so that nothing is given away. */
export function Missing({ isPage = false }: { isPage?: boolean }) {
  const say = useAppWords();
  return (
    <div className={isPage ? classes.page : classes.part}>
      {isPage && <h1 tabIndex={-1}>{say('missing.title')}</h1>}
      <p>{say('missing.text')}</p>
      <p>
        <Link href="/">{say('missing.home')}</Link>
      </p>
    </div>
  );
}
