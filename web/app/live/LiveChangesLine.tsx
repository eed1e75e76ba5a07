import { useEffect, useRef, useState } from 'react';
import { useAppWords } from '../words.js';
import classes from './live.module.css';

/** Read out at most once in this time, however much happens. */
const SAID_EVERY_MS = 30_000;

/**
 * "Có 3 thay đổi mới – Xem". Stands in a line that is there anyway (`ListHead news`, a heading), so what is under it does not
 * move when it comes.
 */
export function LiveChangesLine({ count, see }: { count: number; see: () => void }) {
  const say = useAppWords();
  const [said, setSaid] = useState('');
  const saidAt = useRef(0);
  useEffect(() => {
    if (count === 0) return setSaid('');
    const wait = Math.max(0, saidAt.current + SAID_EVERY_MS - Date.now());
    const timer = setTimeout(() => {
      saidAt.current = Date.now();
      setSaid(say('live.changes', { n: count }));
    }, wait);
    return () => clearTimeout(timer);
  }, [count, say]);
  return (
    <span className={`${classes.line} screen-only`}>
      <span className="for-reader" role="status">
        {said}
      </span>
      {count > 0 && (
        <button type="button" className={classes.button} onClick={see}>
          {say('live.changes', { n: count })}
        </button>
      )}
    </span>
  );
}
