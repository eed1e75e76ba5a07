import { formatDateWithWeekday } from '../words/formats.js';
import type { Month } from './CalendarPage.js';
import { DayItem } from './DayItem.js';
import { useAgencyWords } from './words.js';
import classes from './calendar.module.css';

/** The same by day, for a phone: days on which something is due, today, and the named days off. */
export function CalendarDays({ month }: { month: Month }) {
  const say = useAgencyWords();
  const days = month.weeks
    .flat()
    .filter(({ isOfMonth, isToday, isHoliday, items }) => items.length > 0 || (isOfMonth && (isToday || isHoliday)));
  return (
    <ol className={classes.days}>
      {days.map(({ on, rest, isHoliday, isToday, items }) => (
        <li key={on} data-today={isToday || undefined}>
          <h2 className={classes.dayTitle}>
            {formatDateWithWeekday(on)}
            {isToday && ` · ${say('calendar.today')}`}
            {isHoliday && ` · ${rest}`}
          </h2>
          {items.length > 0 && (
            <ul className={classes.items}>
              {items.map((item) => (
                <DayItem key={item.assignment.id} item={item} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
