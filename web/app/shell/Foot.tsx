import { useSearchParams } from 'wouter';
import { formatDate, formatInstant } from '../../words/formats.js';
import { useBusinessClock } from '../clock/use-business-clock.js';
import { useAppWords } from '../words.js';
import classes from './shell.module.css';

const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Of when the page is: the last answer's instant, which stands still while the server is away, or the past day that is asked for. */
export function Foot() {
  const say = useAppWords();
  const { toldAt } = useBusinessClock();
  const [search] = useSearchParams();
  const asOf = search.get('asOf') ?? '';
  return (
    <footer className={classes.dataAt}>
      <p className="tabular">
        {PLAIN_DATE.test(asOf)
          ? say('foot.dataAtPast', { date: formatDate(asOf) })
          : say('foot.dataAt', { at: formatInstant(toldAt) })}
      </p>
    </footer>
  );
}
