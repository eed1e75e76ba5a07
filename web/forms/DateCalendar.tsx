import { DatePicker, DatesProvider } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/vi.js';
import { useState } from 'react';
import { useAnswer } from '../api/use-answer.js';
import { formatWeekday } from '../words/formats.js';
import { languageNow } from '../words/i18n.js';
import { useFormWords } from './words.js';
import calendar from './DateCalendar.module.css';
import classes from './fields.module.css';

export interface DateCalendarProps {
  value: string | null;
  onChoose: (on: string) => void;
  earliestOn?: string | undefined;
  latestOn?: string | undefined;
}

/** A month's days; holidays, days off in lieu and make-up days carry their names, in the label and under the month. */
export default function DateCalendar({ value, onChoose, earliestOn, latestOn }: DateCalendarProps) {
  const say = useFormWords();
  const [shown, setShown] = useState<string | null>(null);
  const [named, setNamed] = useState<string | null>(null);
  const thisYear = useAnswer('GET /api/calendar', {});
  const today = thisYear.data?.today.on;
  const month = shown ?? value ?? today;
  const year = month ? Number(month.slice(0, 4)) : undefined;
  const { data, error } = useAnswer('GET /api/calendar', year === undefined ? null : { query: { year } }, {
    keepsPrevious: true,
  });

  const days = new Map((data?.days ?? []).map((day) => [day.on, day]));
  const nameOf = (on: string): string => {
    const day = days.get(on);
    return day ? say(`date.${day.kind}`, { name: day.name }) : '';
  };
  // Begins with the number that is seen, without a zero before it.
  const spoken = (on: string): string => {
    const [year = '', month = '', day = ''] = on.split('-');
    return say('date.spoken', {
      day: String(Number(day)),
      month: String(Number(month)),
      year,
      weekday: formatWeekday(on),
    });
  };
  const labelOf = (on: string): string =>
    [spoken(on), nameOf(on), on === today ? say('date.today') : ''].filter(Boolean).join(', ');
  const ofMonth = month ? (data?.days ?? []).filter(({ on }) => on.startsWith(month.slice(0, 7))) : [];
  if (!month) return <p className={classes.calendar}>{error ? say('date.calendarAway') : say('date.loading')}</p>;
  return (
    <div className={classes.calendar}>
      <DatesProvider settings={{ locale: languageNow(), firstDayOfWeek: 1, consistentWeeks: true }}>
        <DatePicker
          value={value}
          date={month}
          onDateChange={setShown}
          onChange={(on) => on && onChoose(on)}
          allowDeselect={false}
          hideOutsideDates
          ariaLabels={{ previousMonth: say('date.previousMonth'), nextMonth: say('date.nextMonth') }}
          {...(earliestOn ? { minDate: earliestOn } : {})}
          {...(latestOn ? { maxDate: latestOn } : {})}
          getDayAriaLabel={labelOf}
          getDayProps={(on) => ({
            'data-kind': days.get(on)?.kind,
            'data-today': on === today || undefined,
            onMouseEnter: () => setNamed(on),
            onFocus: () => setNamed(on),
          })}
          classNames={{ day: calendar.day ?? '' }}
        />
      </DatesProvider>
      <p className={classes.dayName} aria-hidden>
        {named && nameOf(named)
          ? labelOf(named)
          : ofMonth.map(({ on, name, kind }) => `${Number(on.slice(8))}: ${say(`date.${kind}`, { name })}`).join(' · ')}
      </p>
      {data && !data.isDecided && (
        <p className={classes.hint}>{say('date.yearUndecided', { year: String(data.year) })}</p>
      )}
      {error && <p className={classes.hint}>{say('date.calendarAway')}</p>}
    </div>
  );
}
