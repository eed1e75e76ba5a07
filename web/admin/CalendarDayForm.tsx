import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../api/use-act.js';
import { useAnswer } from '../api/use-answer.js';
import { useMe } from '../app/session/session.js';
import { Answered } from '../app/states/Answered.js';
import { isDateOr } from '../forms/date-value.js';
import { DateField } from '../forms/DateField.js';
import { formatDateWithWeekday } from '../words/formats.js';
import { TextField } from '../forms/TextField.js';
import { AdminForm } from './AdminForm.js';
import { useSetUpForm } from './use-set-up-form.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

const dayKinds = ['holiday', 'compensatory', 'swapped', 'makeUp'] as const;
type DayKind = (typeof dayKinds)[number];

const start = {
  on: '',
  kind: 'holiday' as DayKind,
  name: '',
  source: '',
  scope: 'office' as 'office' | 'all',
};

/** A day off or a day worked for one: what it touches is said as soon as the day is there, before anything is written. */
export function CalendarDayForm({ officeId }: { officeId: string }) {
  const say = useAdminWords();
  const me = useMe();
  const [said, setSaid] = useState('');
  const act = useAct('POST /api/calendar-days');
  const form = useSetUpForm(
    start,
    ({ on, name, source }) => ({
      ...(isDateOr(on, false) ? {} : { on: say('date.wrong') }),
      ...(name.trim() === '' ? { name: say('calendar.nameMissing') } : {}),
      ...(source.trim() === '' ? { source: say('calendar.sourceMissing') } : {}),
    }),
    async ({ on, kind, name, source, scope }) => {
      const body = {
        on,
        kind,
        name: name.trim(),
        source: source.trim(),
        scope,
        ...(scope === 'office' ? { officeId } : {}),
      };
      if (!(await act.act({ body }))) return;
      setSaid(say('calendar.added', { on: formatDateWithWeekday(on) }));
      form.reset(start);
    },
  );
  const { values, set, idOf } = form;
  return (
    <AdminForm
      form={form}
      acting={act}
      send={say(values.kind === 'makeUp' ? 'calendar.addMakeUp' : 'calendar.addHoliday')}
      said={said}
    >
      <div className={classes.pair}>
        <DateField {...form.field('on')} label={say('calendar.day')} />
        <NativeSelect
          id={idOf('kind')}
          label={say('calendar.kind')}
          value={values.kind}
          data={dayKinds.map((kind) => ({ value: kind, label: say(`dayKind.${kind}`) }))}
          onChange={({ currentTarget }) =>
            set('kind', dayKinds.find((kind) => kind === currentTarget.value) ?? 'holiday')
          }
        />
      </div>
      <TextField {...form.field('name')} label={say('calendar.name')} hint={say('calendar.nameNote')} />
      <TextField {...form.field('source')} label={say('calendar.sourceField')} hint={say('calendar.sourceNote')} />
      {me.office === null && (
        <NativeSelect
          id={idOf('scope')}
          label={say('calendar.scope')}
          value={values.scope}
          data={[
            { value: 'office', label: say('calendar.scopeOffice') },
            { value: 'all', label: say('calendar.scopeAll') },
          ]}
          onChange={({ currentTarget }) => set('scope', currentTarget.value === 'all' ? 'all' : 'office')}
        />
      )}
      {isDateOr(values.on, false) && <Preview on={values.on} kind={values.kind} officeId={officeId} />}
    </AdminForm>
  );
}

function Preview({ on, kind, officeId }: { on: string; kind: DayKind; officeId: string }) {
  const say = useAdminWords();
  const preview = useAnswer(
    'GET /api/calendar-days/preview',
    { query: { on, kind, officeId } },
    { keepsPrevious: true },
  );
  return (
    <Answered query={preview} what={say('calendar.previewWhat')}>
      {({ isWorkingDayNow, isWorkingDayThen, dueThatDay, workingDayTerms, remindersThatDay, notes }) => (
        <div className={classes.note} role="status">
          <p>
            {isWorkingDayNow === isWorkingDayThen
              ? say(isWorkingDayNow ? 'calendar.staysWorking' : 'calendar.staysFree', { on: formatDateWithWeekday(on) })
              : say(isWorkingDayThen ? 'calendar.becomesWorking' : 'calendar.becomesFree', {
                  on: formatDateWithWeekday(on),
                })}
          </p>
          <p>{say('calendar.touches', { due: dueThatDay, terms: workingDayTerms, reminders: remindersThatDay })}</p>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
    </Answered>
  );
}
