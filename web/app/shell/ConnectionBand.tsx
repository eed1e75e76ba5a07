import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { onSignal } from '../../api/signals.js';
import { formatTime } from '../../words/formats.js';
import { useAppWords } from '../words.js';
import classes from './shell.module.css';

const TRY_EVERY_MS = 5_000;
/** A moment without an answer is no loss of the connection: reads are asked again by themselves. */
const SAID_AFTER_MS = 1_500;

/** "Mất kết nối…" under the top bar while the server does not answer, said once; goes on trying and says when it is back. */
export function ConnectionBand() {
  const say = useAppWords();
  const queries = useQueryClient();
  const reachedAt = useRef<string | null>(null);
  const [away, setAway] = useState<{ since: string; last: string | null } | null>(null);
  const [isSaid, setSaid] = useState(false);

  useEffect(() => {
    const offAway = onSignal('away', () =>
      setAway((before) => before ?? { since: new Date().toISOString(), last: reachedAt.current }),
    );
    const offReached = onSignal('reached', () => {
      reachedAt.current = new Date().toISOString();
      setAway(null);
    });
    return () => {
      offAway();
      offReached();
    };
  }, []);

  useEffect(() => {
    if (!away) {
      setSaid(false);
      return undefined;
    }
    const timer = setTimeout(() => setSaid(true), SAID_AFTER_MS);
    // What failed meanwhile is read again with the first answer.
    const trying = setInterval(() => void queries.refetchQueries({ type: 'active' }), TRY_EVERY_MS);
    return () => {
      clearTimeout(timer);
      clearInterval(trying);
    };
  }, [away, queries]);

  return (
    <div role="status" className={classes.bands}>
      {away && isSaid && (
        <p className={classes.band} data-tone="wait">
          {away.last
            ? say('away.text', { since: formatTime(away.since), last: formatTime(away.last) })
            : say('away.textWithoutAnswer', { since: formatTime(away.since) })}
        </p>
      )}
    </div>
  );
}
