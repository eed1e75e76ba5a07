import { useEffect, useState } from 'react';
import { useAppWords } from '../words.js';
import classes from './states.module.css';

const SAID_AFTER_MS = 300;
const SLOW_AFTER_MS = 5_000;

/** Words while something is loading: after 300 ms, others after 5 s; its place is there from the start, so nothing moves. */
export function Waiting({ text, isPage = false }: { text: string; isPage?: boolean }) {
  const say = useAppWords();
  const [phase, setPhase] = useState<'quiet' | 'said' | 'slow'>('quiet');
  useEffect(() => {
    const said = setTimeout(() => setPhase('said'), SAID_AFTER_MS);
    const slow = setTimeout(() => setPhase('slow'), SLOW_AFTER_MS);
    return () => {
      clearTimeout(said);
      clearTimeout(slow);
    };
  }, []);
  const words = { quiet: '', said: text, slow: say('wait.slow') }[phase];
  return (
    <p className={isPage ? classes.page : classes.part} role="status">
      {words}
    </p>
  );
}
