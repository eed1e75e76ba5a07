import classes from './leadership.module.css';
import { useLeadershipWords } from './words.js';

/** How the rates are reckoned: always visible, in the API's words. */
export function Formula({ lines }: { lines: readonly string[] }) {
  const say = useLeadershipWords();
  return (
    <section className={`${classes.formula} keep-together`} aria-labelledby="formula-head">
      <h2 id="formula-head">{say('formula')}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
