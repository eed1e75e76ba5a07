import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import type { Answer } from '../api/api-types.js';
import { useAct } from '../api/use-act.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { TextField } from '../forms/TextField.js';
import { AdminPage } from './AdminPage.js';
import { CalendarChanges } from './CalendarChanges.js';
import { CalendarDayForm } from './CalendarDayForm.js';
import { CalendarDays } from './CalendarDays.js';
import { AdminForm } from './AdminForm.js';
import { useSetUpForm } from './use-set-up-form.js';
import { useOffice } from './use-office.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

type Year = Answer<'GET /api/calendar'>;
type Years = Answer<'GET /api/calendar-years'>;

/** Lịch làm việc: the years and whether they are decided, the days off and worked for them, each with its source. */
export default function CalendarPage() {
  const say = useAdminWords();
  const { officeId } = useOffice();
  const wanted = Number(new URLSearchParams(useSearch()).get('year')) || undefined;
  const year = useAnswer('GET /api/calendar', officeId === null ? null : { query: { officeId, year: wanted } }, {
    keepsPrevious: true,
  });
  const years = useAnswer('GET /api/calendar-years', {});
  return (
    <AdminPage title={say('calendar.title')} lead={say('calendar.lead')}>
      <Answered query={years} what={say('calendar.what')}>
        {(answer) => <YearLinks years={answer.years} now={year.data?.year ?? null} />}
      </Answered>
      <Answered query={year} what={say('calendar.what')}>
        {(answer) => (
          <>
            <YearHead year={answer} />
            <CalendarDays year={answer} />
            <section className={classes.section}>
              <h2>{say('calendar.add')}</h2>
              <CalendarDayForm key={answer.year} officeId={officeId ?? ''} />
            </section>
          </>
        )}
      </Answered>
      {years.data && <CalendarChanges changes={years.data.changes} />}
    </AdminPage>
  );
}

function YearLinks({ years, now }: { years: Years['years']; now: number | null }) {
  const say = useAdminWords();
  const listed = years.map(({ year }) => year);
  const next = (listed[0] ?? now ?? 2_000) + 1;
  return (
    <nav aria-label={say('calendar.years')} className={classes.acts}>
      {[next, ...listed].map((year) => (
        <Link key={year} href={`/admin/calendar?year=${year}`} aria-current={year === now ? 'page' : undefined}>
          {year === now ? <strong>{String(year)}</strong> : String(year)}
          {years.find((one) => one.year === year)?.isDecided === false && ` (${say('calendar.undecidedShort')})`}
        </Link>
      ))}
    </nav>
  );
}

function YearHead({ year }: { year: Year }) {
  const say = useAdminWords();
  const [isOpen, setOpen] = useState(false);
  const decide = useAct('PUT /api/calendar-years/:year', { onDone: () => setOpen(false) });
  const form = useSetUpForm(
    { isDecided: year.isDecided, source: '' },
    ({ source }) => (source.trim() === '' ? { source: say('calendar.sourceMissing') } : {}),
    ({ isDecided, source }) => decide.act({ params: { year: year.year }, body: { isDecided, source: source.trim() } }),
  );
  return (
    <section className={classes.form}>
      <h2>{say('calendar.year', { year: String(year.year) })}</h2>
      <p className={year.isDecided ? classes.note : classes.warning}>
        {say(year.isDecided ? 'calendar.decided' : 'calendar.undecided')}{' '}
        {year.source && say('calendar.source', { source: year.source })}{' '}
        {say('calendar.workingDays', { n: year.workingDayCount })}
      </p>
      {!isOpen && (
        <div>
          <Button variant="default" onClick={() => setOpen(true)}>
            {say('calendar.decide')}
          </Button>
        </div>
      )}
      {isOpen && (
        <AdminForm
          form={form}
          acting={decide}
          send={say('save')}
          beside={
            <Button variant="default" onClick={() => setOpen(false)}>
              {say('cancel')}
            </Button>
          }
        >
          <Checkbox
            label={say('calendar.isDecided')}
            checked={form.values.isDecided}
            onChange={({ currentTarget }) => form.set('isDecided', currentTarget.checked)}
          />
          <TextField {...form.field('source')} label={say('calendar.sourceField')} />
        </AdminForm>
      )}
    </section>
  );
}
