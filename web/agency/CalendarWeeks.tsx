import { formatDateWithWeekday, formatDayMonth, formatNumber, formatWeekday } from '../words/formats.js';
import type { Day, Month } from './CalendarPage.js';
import { DayItem } from './DayItem.js';
import { useAgencyWords } from './words.js';
import classes from './calendar.module.css';

/** A month as a table of weeks, Monday first. */
export function CalendarWeeks({ month }: { month: Month }) {
  const say = useAgencyWords();
  const [year = '', number = ''] = month.month.split('-');
  return (
    <table className={classes.weeks}>
      <caption className="for-reader">{say('calendar.caption', { month: Number(number), year })}</caption>
      <thead>
        <tr>
          {month.weeks[0]?.map(({ on }) => (
            <th key={on} scope="col">
              {formatWeekday(on)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week) => (
          <tr key={week[0]?.on}>
            {week.map((day) => (
              <DayCell key={day.on} day={day} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day }: { day: Day }) {
  const say = useAgencyWords();
  const { on, isOfMonth, isToday, rest, isHoliday, items } = day;
  return (
    <td data-rest={rest !== null || undefined} data-outside={!isOfMonth || undefined} data-today={isToday || undefined}>
      <p className={classes.day}>
        <span className="for-reader">{formatDateWithWeekday(on)}</span>
        <span aria-hidden className="tabular">
          {isOfMonth ? formatNumber(Number(on.slice(8))) : formatDayMonth(on)}
        </span>
        {isToday && <strong> {say('calendar.today')}</strong>}
      </p>
      {isHoliday && <p className={classes.rest}>{rest}</p>}
      {items.length > 0 && (
        <ul className={classes.items}>
          {items.map((item) => (
            <DayItem key={item.assignment.id} item={item} />
          ))}
        </ul>
      )}
    </td>
  );
}
