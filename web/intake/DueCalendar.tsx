import { DatePicker } from '@mantine/dates';
import '@mantine/dates/styles.css';
import 'dayjs/locale/vi.js';
import { useState } from 'react';
import { useAnswer } from '../api/use-answer.js';
import { formatDate, formatDateWithWeekday, formatDayMonth } from '../words/formats.js';
import classes from './draft.module.css';
import { useIntakeWords } from './words.js';

export interface DueCalendarProps {
  value: string | null;
  /** where it opens when there is no date yet */
  near: string;
  onPick: (on: string) => void;
}

/** A calendar whose rest days are named: in the day's label, and in words under the month. */
export default function DueCalendar({ value, near, onPick }: DueCalendarProps) {
  const say = useIntakeWords();
  const [month, setMonth] = useState(value ?? near);
  const year = Number(month.slice(0, 4));
  const { data } = useAnswer('GET /api/calendar', { query: { year } }, { staleTime: 600_000 });
  const named = new Map((data?.days ?? []).map((day) => [day.on, day]));
  const ofMonth = (data?.days ?? []).filter(({ on }) => on.startsWith(month.slice(0, 7)));
  return (
    <div className={classes.calendar}>
      <DatePicker
        locale="vi"
        value={value}
        date={month}
        onDateChange={setMonth}
        onChange={(on) => on && onPick(on)}
        getDayAriaLabel={(on) => {
          const day = named.get(on);
          return day ? say('restDay', { date: formatDateWithWeekday(on), why: day.name }) : formatDateWithWeekday(on);
        }}
        getDayProps={(on) => {
          const day = named.get(on);
          return { 'data-day': day?.kind, ...(day ? { title: `${formatDate(on)}: ${day.name}` } : {}) };
        }}
      />
      {ofMonth.length > 0 && (
        <ul className={classes.namedDays}>
          {ofMonth.map(({ on, name, kind }) => (
            <li key={on}>
              {formatDayMonth(on)}: {name}
              {kind === 'makeUp' && !name.toLowerCase().includes('làm') ? ` (${say('makeUp')})` : ''}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
