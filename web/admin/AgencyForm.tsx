import { NativeSelect, Select } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../api/use-act.js';
import { isDateOr } from '../forms/date-value.js';
import { DateField } from '../forms/DateField.js';
import { TextField } from '../forms/TextField.js';
import { LongTextField } from '../forms/LongTextField.js';
import type { Agency } from './AgenciesPage.js';
import { AdminForm } from './AdminForm.js';
import { agencyOptions } from './agency-options.js';
import { useSetUpForm } from './use-set-up-form.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

const kinds = ['department', 'district', 'unit', 'vertical', 'party', 'council', 'enterprise', 'other'] as const;

const valuesOf = (agency: Agency | null) => ({
  // A secretariat's request to add a body comes with its name in the address.
  name: agency?.name ?? new URLSearchParams(window.location.search).get('name') ?? '',
  renamedOn: '',
  kind: agency?.kind ?? 'department',
  headTitle: agency?.headTitle ?? '',
  register: agency?.register ?? 'assign',
  parentId: agency?.parentId ?? '',
  phone: agency?.phone ?? '',
  code: agency?.code ?? '',
  validFrom: agency?.validFrom ?? '',
  aliases: '',
  addresses: '',
});

const linesOf = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The facts of an agency; a new name may hold from a day on, then the old one is kept for texts of before. */
export function AgencyForm({
  agency,
  all,
  officeId,
  opened,
}: {
  agency: Agency | null;
  all: readonly Agency[];
  officeId: string;
  opened: (id: string) => void;
}) {
  const say = useAdminWords();
  const [said, setSaid] = useState('');
  const create = useAct('POST /api/agencies', { onDone: ({ id }) => opened(id) });
  const change = useAct('PATCH /api/agencies/:id', { onDone: () => setSaid(say('saved')) });
  const form = useSetUpForm(
    valuesOf(agency),
    (values) => ({
      ...(values.name.trim() === '' ? { name: say('agencies.nameMissing') } : {}),
      ...(values.headTitle.trim() === '' ? { headTitle: say('agencies.headTitleMissing') } : {}),
      ...(isDateOr(values.validFrom, true) ? {} : { validFrom: say('date.wrong') }),
      ...(isDateOr(values.renamedOn, true) ? {} : { renamedOn: say('date.wrong') }),
    }),
    async (values) => {
      setSaid('');
      const facts = {
        name: values.name.trim(),
        kind: values.kind,
        headTitle: values.headTitle.trim(),
        register: values.register,
        parentId: values.parentId || null,
        phone: values.phone.trim() || null,
        code: values.code.trim() || null,
        validFrom: values.validFrom || null,
      };
      if (agency === null) {
        await create.act({
          body: {
            ...facts,
            officeId,
            aliases: linesOf(values.aliases),
            addresses: linesOf(values.addresses.replaceAll(',', ';')),
          },
        });
        return;
      }
      const isRenamed = facts.name !== agency.name && values.renamedOn !== '';
      const answer = await change.act({
        params: { id: agency.id },
        body: { ...facts, ...(isRenamed ? { renamedOn: values.renamedOn } : {}) },
      });
      if (answer) form.reset(valuesOf(answer));
    },
  );
  const { values, set, idOf } = form;
  const acting = agency === null ? create : change;
  return (
    <AdminForm form={form} acting={acting} send={say(agency === null ? 'agencies.add' : 'save')} said={said}>
      <TextField {...form.field('name')} label={say('agencies.name')} />
      {agency !== null && values.name.trim() !== agency.name && (
        <DateField
          {...form.field('renamedOn')}
          label={say('agencies.renamedOn')}
          hint={say('agencies.renamedOnNote')}
        />
      )}
      <div className={classes.pair}>
        <NativeSelect
          id={idOf('kind')}
          label={say('agencies.kind')}
          value={values.kind}
          data={kinds.map((kind) => ({ value: kind, label: say(`agencyKind.${kind}`) }))}
          onChange={({ currentTarget }) => set('kind', kinds.find((kind) => kind === currentTarget.value) ?? 'other')}
        />
        <TextField
          {...form.field('headTitle')}
          label={say('agencies.headTitle')}
          hint={say('agencies.headTitleNote')}
        />
      </div>
      <div className={classes.pair}>
        <NativeSelect
          id={idOf('register')}
          label={say('agencies.register')}
          description={say('agencies.registerNote')}
          value={values.register}
          data={[
            { value: 'assign', label: say('register.assign') },
            { value: 'request', label: say('register.request') },
          ]}
          onChange={({ currentTarget }) => set('register', currentTarget.value === 'request' ? 'request' : 'assign')}
        />
        <Select
          id={idOf('parentId')}
          label={say('agencies.parent')}
          placeholder={say('optional')}
          searchable
          clearable
          nothingFoundMessage={say('noneFound')}
          {...agencyOptions(all.filter(({ id }) => id !== agency?.id))}
          value={values.parentId || null}
          onChange={(value) => set('parentId', value ?? '')}
        />
      </div>
      <div className={classes.pair}>
        <TextField {...form.field('phone')} label={say('phone')} isOptional type="tel" />
        <TextField {...form.field('code')} label={say('agencies.code')} isOptional />
      </div>
      <DateField {...form.field('validFrom')} label={say('agencies.validFrom')} isOptional />
      {agency === null && (
        <>
          <LongTextField
            {...form.field('aliases')}
            label={say('agencies.aliases')}
            isOptional
            hint={say('agencies.linesNote')}
            minRows={2}
          />
          <LongTextField
            {...form.field('addresses')}
            label={say('agencies.mailboxes')}
            isOptional
            hint={say('agencies.linesNote')}
            minRows={2}
          />
        </>
      )}
    </AdminForm>
  );
}
