import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../api/use-act.js';
import { TextField } from '../forms/TextField.js';
import { LongTextField } from '../forms/LongTextField.js';
import { AdminForm } from './AdminForm.js';
import type { Group } from './GroupsPage.js';
import { useSetUpForm } from './use-set-up-form.js';
import { useAdminWords } from './words.js';

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
  const form = useSetUpForm(
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
  const { values, set, idOf } = form;
  const acting = group === null ? create : change;
  return (
    <AdminForm form={form} acting={acting} send={say(group === null ? 'groups.add' : 'save')} said={said}>
      <TextField {...form.field('name')} label={say('groups.name')} />
      <LongTextField
        {...form.field('aliases')}
        label={say('groups.aliases')}
        isOptional
        hint={say('groups.aliasesNote')}
        minRows={2}
      />
      <Checkbox
        id={idOf('isAssignable')}
        label={say('groups.isAssignable')}
        checked={values.isAssignable}
        onChange={({ currentTarget }) => set('isAssignable', currentTarget.checked)}
      />
    </AdminForm>
  );
}
