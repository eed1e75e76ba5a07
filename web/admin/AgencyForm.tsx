import { Button, NativeSelect, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../api/use-act.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import { isDateOr } from '../forms/date-value.js';
import { DateField } from '../forms/DateField.js';
import type { Agency } from './AgenciesPage.js';
import { ErrorSummary } from './ErrorSummary.js';
import { agencyOptions } from './agency-options.js';
import { useForm } from './use-form.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

const kinds = ['department', 'district', 'unit', 'vertical', 'party', 'council', 'enterprise', 'other'] as const;

const valuesOf = (agency: Agency | null) => ({
  name: agency?.name ?? '',
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
  const form = useForm(
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
  const { values, set, errors, idOf } = form;
  const acting = agency === null ? create : change;
  return (
    <form className={classes.form} onSubmit={form.onSubmit} noValidate>
      <ErrorSummary form={form} />
      <ActTrouble problem={acting.problem} againAt={acting.againAt} again={acting.again} />
      <TextInput
        id={idOf('name')}
        label={say('agencies.name')}
        value={values.name}
        error={errors.name}
        onChange={({ currentTarget }) => set('name', currentTarget.value)}
      />
      {agency !== null && values.name.trim() !== agency.name && (
        <DateField
          id={idOf('renamedOn')}
          label={say('agencies.renamedOn')}
          hint={say('agencies.renamedOnNote')}
          value={values.renamedOn}
          error={errors.renamedOn}
          onChange={(value) => set('renamedOn', value)}
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
        <TextInput
          id={idOf('headTitle')}
          label={say('agencies.headTitle')}
          description={say('agencies.headTitleNote')}
          value={values.headTitle}
          error={errors.headTitle}
          onChange={({ currentTarget }) => set('headTitle', currentTarget.value)}
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
        <TextInput
          id={idOf('phone')}
          label={say('optionalOf', { name: say('phone') })}
          type="tel"
          value={values.phone}
          onChange={({ currentTarget }) => set('phone', currentTarget.value)}
        />
        <TextInput
          id={idOf('code')}
          label={say('optionalOf', { name: say('agencies.code') })}
          value={values.code}
          onChange={({ currentTarget }) => set('code', currentTarget.value)}
        />
      </div>
      <DateField
        id={idOf('validFrom')}
        label={say('optionalOf', { name: say('agencies.validFrom') })}
        value={values.validFrom}
        error={errors.validFrom}
        onChange={(value) => set('validFrom', value)}
      />
      {agency === null && (
        <>
          <Textarea
            id={idOf('aliases')}
            label={say('optionalOf', { name: say('agencies.aliases') })}
            description={say('agencies.linesNote')}
            autosize
            minRows={2}
            value={values.aliases}
            onChange={({ currentTarget }) => set('aliases', currentTarget.value)}
          />
          <Textarea
            id={idOf('addresses')}
            label={say('optionalOf', { name: say('agencies.mailboxes') })}
            description={say('agencies.linesNote')}
            autosize
            minRows={2}
            value={values.addresses}
            onChange={({ currentTarget }) => set('addresses', currentTarget.value)}
          />
        </>
      )}
      <div className={classes.acts}>
        <Button type="submit" disabled={acting.isActing}>
          {acting.isActing ? say('sending') : say(agency === null ? 'agencies.add' : 'save')}
        </Button>
        <span role="status">{form.isChanged ? '' : said}</span>
      </div>
    </form>
  );
}
