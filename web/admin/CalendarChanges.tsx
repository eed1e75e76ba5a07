import type { Answer } from '../api/api-types.js';
import { formatDate, formatInstant } from '../words/formats.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

/** Who changed the calendar, when, and on which basis. */
export function CalendarChanges({ changes }: { changes: Answer<'GET /api/calendar-years'>['changes'] }) {
  const say = useAdminWords();
  if (changes.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2>{say('calendar.changes', { n: changes.length })}</h2>
      <ul className={classes.list}>
        {changes.map(({ at, by, on, words, source }) => (
          <li key={`${at} ${on} ${words}`} className={classes.listRow}>
            <span>
              {formatDate(on)}: {words} ({source})
            </span>
            <span className="muted">
              {by} · {formatInstant(at)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
