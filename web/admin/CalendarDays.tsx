import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Answer } from '../api/api-types.js';
import { useAct } from '../api/use-act.js';
import { TextField } from '../forms/TextField.js';
import { formatDate, formatDateWithWeekday } from '../words/formats.js';
import { AdminForm } from './AdminForm.js';
import { useSetUpForm } from './use-set-up-form.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

type Year = Answer<'GET /api/calendar'>;

/** The days off and worked for them of a year, each with its source; one is taken away with a source, too. */
export function CalendarDays({ year }: { year: Year }) {
  const say = useAdminWords();
  if (year.days.length === 0) return <p className={classes.note}>{say('calendar.noDays')}</p>;
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption>{say('calendar.days', { n: year.days.length, year: String(year.year) })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('calendar.day')}</th>
            <th scope="col">{say('calendar.kind')}</th>
            <th scope="col">{say('calendar.name')}</th>
            <th scope="col">{say('calendar.sourceField')}</th>
            <th scope="col">
              <span className="for-reader">{say('acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {year.days.map((day) => (
            <DayRow key={day.id} day={day} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DayRow({ day }: { day: Year['days'][number] }) {
  const say = useAdminWords();
  const [isOpen, setOpen] = useState(false);
  const remove = useAct('POST /api/calendar-days/:id/remove');
  const form = useSetUpForm(
    { source: '' },
    ({ source }) => (source.trim() === '' ? { source: say('calendar.sourceMissing') } : {}),
    ({ source }) => remove.act({ params: { id: day.id }, body: { source: source.trim() } }),
  );
  return (
    <tr>
      <td className={classes.nowrap}>{formatDateWithWeekday(day.on)}</td>
      <td className={classes.nowrap}>{say(`dayKind.${day.kind}`)}</td>
      <td>
        {day.name} {day.isOfOffice && <span className="muted">({say('calendar.ofOffice')})</span>}
      </td>
      <td>{day.source}</td>
      <td>
        {!isOpen && (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={`${say('calendar.remove')}: ${formatDate(day.on)}`}
            onClick={() => setOpen(true)}
          >
            {say('calendar.remove')}
          </Button>
        )}
        {isOpen && (
          <AdminForm
            form={form}
            acting={remove}
            send={say('calendar.removeDo', { on: formatDate(day.on) })}
            button={{ color: 'red', size: 'compact-md' }}
            beside={
              <Button variant="default" size="compact-md" onClick={() => setOpen(false)}>
                {say('cancel')}
              </Button>
            }
          >
            <TextField {...form.field('source')} label={say('calendar.removeSource')} />
          </AdminForm>
        )}
      </td>
    </tr>
  );
}
