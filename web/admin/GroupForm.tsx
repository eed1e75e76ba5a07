import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../api/use-act.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import { ErrorSummary } from './ErrorSummary.js';
import type { Group } from './GroupsPage.js';
import { useForm } from './use-form.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

const valuesOf = (group: Group | null) => ({
  name: group?.name ?? '',
  aliases: group?.aliases.join('\n') ?? '',
  isAssignable: group?.isAssignable ?? true,
});

/** A group's name, what texts call it, and whether it may be given tasks. */
export function GroupForm({
  group,
  officeId,
  opened,
}: {
  group: Group | null;
  officeId: string;
  opened: (id: string) => void;
}) {
  const say = useAdminWords();
  const [said, setSaid] = useState('');
  const create = useAct('POST /api/agency-groups', { onDone: ({ id }) => opened(id) });
  const change = useAct('PATCH /api/agency-groups/:id', { onDone: () => setSaid(say('saved')) });
  const form = useForm(
    valuesOf(group),
    ({ name }) => (name.trim() === '' ? { name: say('groups.nameMissing') } : {}),
    async ({ name, aliases, isAssignable }) => {
      setSaid('');
      const body = {
        name: name.trim(),
        aliases: aliases
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
        isAssignable,
      };
      if (group === null) await create.act({ body: { ...body, officeId } });
      else {
        const answer = await change.act({ params: { id: group.id }, body });
        if (answer) form.reset(valuesOf(answer));
      }
    },
  );
  const { values, set, errors, idOf } = form;
  const acting = group === null ? create : change;
  return (
    <form className={classes.form} onSubmit={form.onSubmit} noValidate>
      <ErrorSummary form={form} />
      <ActTrouble problem={acting.problem} againAt={acting.againAt} again={acting.again} />
      <TextInput
        id={idOf('name')}
        label={say('groups.name')}
        value={values.name}
        error={errors.name}
        onChange={({ currentTarget }) => set('name', currentTarget.value)}
      />
      <Textarea
        id={idOf('aliases')}
        label={say('optionalOf', { name: say('groups.aliases') })}
        description={say('groups.aliasesNote')}
        autosize
        minRows={2}
        value={values.aliases}
        onChange={({ currentTarget }) => set('aliases', currentTarget.value)}
      />
      <Checkbox
        id={idOf('isAssignable')}
        label={say('groups.isAssignable')}
        checked={values.isAssignable}
        onChange={({ currentTarget }) => set('isAssignable', currentTarget.checked)}
      />
      <div className={classes.acts}>
        <Button type="submit" disabled={acting.isActing}>
          {acting.isActing ? say('sending') : say(group === null ? 'groups.add' : 'save')}
        </Button>
        <span role="status">{form.isChanged ? '' : said}</span>
      </div>
    </form>
  );
}
