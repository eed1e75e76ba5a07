import { Button, MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../api/use-act.js';
import { isDateOr } from '../forms/date-value.js';
import { DateField } from '../forms/DateField.js';
import { formatDate } from '../words/formats.js';
import { TextField } from '../forms/TextField.js';
import type { Agency } from './AgenciesPage.js';
import { agencyOptions } from './agency-options.js';
import { AdminForm } from './AdminForm.js';
import { useSetUpForm } from './use-set-up-form.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

/** Ngừng: the last day, who takes over, by which document; and what follows for open assignments, said before. */
export function AgencyRetire({ agency, all }: { agency: Agency; all: readonly Agency[] }) {
  const say = useAdminWords();
  const [isOpen, setOpen] = useState(false);
  const retire = useAct('POST /api/agencies/:id/retire', {
    onDone: () => setOpen(false),
  });
  const form = useSetUpForm(
    { lastOn: '', basis: '', successors: [] as string[] },
    ({ lastOn, basis }) => ({
      ...(isDateOr(lastOn, false) ? {} : { lastOn: say('date.wrong') }),
      ...(basis.trim() === '' ? { basis: say('basisMissing') } : {}),
    }),
    ({ lastOn, basis, successors }) =>
      retire.act({
        params: { id: agency.id },
        body: { lastOn, basis: basis.trim(), successors: successors.map((agencyId) => ({ agencyId })) },
      }),
  );
  const { answer } = retire;
  const { values, set, idOf } = form;
  return (
    <section className={classes.section} aria-labelledby={`retire-${agency.id}`}>
      <h3 id={`retire-${agency.id}`}>{say('retire.title')}</h3>
      {agency.validTo !== null && (
        <p>
          {say('retire.endsOn', { on: formatDate(agency.validTo) })}{' '}
          {agency.successors.map(({ name, basis }) => say('retire.successor', { name, basis })).join(' ')}
        </p>
      )}
      {answer && answer.openAssignmentCount > 0 && (
        <p className={classes.warning} role="status">
          {say('retire.openAssignments', { n: answer.openAssignmentCount })}
        </p>
      )}
      {!isOpen && (
        <div>
          <Button variant="default" onClick={() => setOpen(true)}>
            {say(agency.validTo === null ? 'retire.open' : 'retire.change')}
          </Button>
        </div>
      )}
      {isOpen && (
        <AdminForm
          form={form}
          acting={retire}
          send={say('retire.do', { name: agency.name })}
          button={{ color: 'red' }}
          beside={
            <Button variant="default" onClick={() => setOpen(false)}>
              {say('cancel')}
            </Button>
          }
        >
          <DateField {...form.field('lastOn')} label={say('retire.lastOn')} />
          <MultiSelect
            id={idOf('successors')}
            label={say('optionalOf', { name: say('retire.successors') })}
            searchable
            nothingFoundMessage={say('noneFound')}
            {...agencyOptions(all.filter(({ id, validTo }) => id !== agency.id && validTo === null))}
            value={values.successors}
            onChange={(value) => set('successors', value)}
          />
          <TextField {...form.field('basis')} label={say('retire.basis')} />
          <p className="muted">{say('retire.note')}</p>
        </AdminForm>
      )}
    </section>
  );
}
