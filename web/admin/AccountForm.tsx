import { NativeSelect, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../api/use-act.js';
import { useAnswer } from '../api/use-answer.js';
import { TextField } from '../forms/TextField.js';
import { roles, type Account } from './AccountsPage.js';
import { agencyOptions } from './agency-options.js';
import { AdminForm } from './AdminForm.js';
import { useSetUpForm } from './use-set-up-form.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

const valuesOf = (account: Account | null) => ({
  displayName: account?.displayName ?? '',
  username: account?.username ?? '',
  role: account?.role ?? 'agencyOfficer',
  agencyId: account?.agency?.id ?? '',
  postId: account?.postId ?? '',
  actsForPostId: account?.actsForPostId ?? '',
  room: account?.room ?? '',
  email: account?.email ?? '',
  phone: account?.phone ?? '',
});

/** An assistant acts for a leader's post and holds none (P12). */
const actsFor = ({ role, postId, actsForPostId }: ReturnType<typeof valuesOf>): string | null =>
  role === 'leader' && postId === '' ? actsForPostId || null : null;

const isOfAgency = (role: Account['role']): boolean => role === 'agencyHead' || role === 'agencyOfficer';

/** Who somebody is: role, agency or post and room, addresses. A new role ends the sessions at once. */
export function AccountForm({
  account,
  officeId,
  opened,
}: {
  account: Account | null;
  officeId: string;
  opened: (id: string) => void;
}) {
  const say = useAdminWords();
  const [said, setSaid] = useState('');
  const agencies = useAnswer('GET /api/agencies', { query: { officeId } });
  const posts = useAnswer('GET /api/posts', { query: { officeId } });
  const create = useAct('POST /api/accounts', { onDone: ({ id }) => opened(id) });
  const change = useAct('PATCH /api/accounts/:id', { onDone: () => setSaid(say('saved')) });
  const form = useSetUpForm(
    valuesOf(account),
    ({ displayName, username, role, agencyId, email }) => ({
      ...(displayName.trim() === '' ? { displayName: say('accounts.nameMissing') } : {}),
      ...(/^[\p{L}\d._@-]{3,100}$/u.test(username.trim()) ? {} : { username: say('accounts.usernameWrong') }),
      ...(isOfAgency(role) && agencyId === '' ? { agencyId: say('accounts.agencyMissing') } : {}),
      ...(email.trim() === '' || /^\S+@\S+\.\S+$/.test(email.trim()) ? {} : { email: say('mailboxes.wrong') }),
    }),
    async (values) => {
      setSaid('');
      const ofAgency = isOfAgency(values.role);
      const assisted = actsFor(values);
      const text = (value: string) => value.trim() || null;
      if (account === null) {
        const { displayName, username, role } = values;
        await create.act({
          body: {
            officeId,
            displayName: displayName.trim(),
            username: username.trim(),
            role,
            ...(ofAgency ? { agencyId: values.agencyId } : {}),
            ...(!ofAgency && values.postId ? { postId: values.postId } : {}),
            ...(assisted ? { actsForPostId: assisted } : {}),
            ...(!ofAgency && values.room.trim() ? { room: values.room.trim() } : {}),
            ...(values.email.trim() ? { email: values.email.trim() } : {}),
            ...(values.phone.trim() ? { phone: values.phone.trim() } : {}),
          },
        });
        return;
      }
      const answer = await change.act({
        params: { id: account.id },
        body: {
          displayName: values.displayName.trim(),
          role: values.role,
          agencyId: ofAgency ? values.agencyId : null,
          postId: ofAgency ? null : values.postId || null,
          actsForPostId: assisted,
          room: ofAgency ? null : text(values.room),
          email: text(values.email),
          phone: text(values.phone),
        },
      });
      if (answer) form.reset(valuesOf(answer));
    },
  );
  const { values, set, errors, idOf } = form;
  const acting = account === null ? create : change;
  const ofAgency = isOfAgency(values.role);
  return (
    <AdminForm form={form} acting={acting} send={say(account === null ? 'accounts.add' : 'save')} said={said}>
      <TextField {...form.field('displayName')} label={say('accounts.name')} />
      <div className={classes.pair}>
        <TextInput
          id={idOf('username')}
          label={say('accounts.username')}
          description={say(account === null ? 'accounts.usernameNote' : 'accounts.usernameKept')}
          readOnly={account !== null}
          autoCapitalize="none"
          spellCheck={false}
          value={values.username}
          error={errors.username}
          onChange={({ currentTarget }) => set('username', currentTarget.value)}
        />
        <NativeSelect
          id={idOf('role')}
          label={say('accounts.role')}
          description={account !== null && values.role !== account.role ? say('accounts.roleNote') : undefined}
          value={values.role}
          data={roles.map((role) => ({ value: role, label: say(`role.${role}`) }))}
          onChange={({ currentTarget }) =>
            set('role', roles.find((role) => role === currentTarget.value) ?? 'agencyOfficer')
          }
        />
      </div>
      {ofAgency && (
        <Select
          id={idOf('agencyId')}
          label={say('agency')}
          searchable
          nothingFoundMessage={say('noneFound')}
          {...agencyOptions((agencies.data?.agencies ?? []).filter(({ validTo }) => validTo === null))}
          value={values.agencyId || null}
          error={errors.agencyId}
          onChange={(value) => set('agencyId', value ?? '')}
        />
      )}
      {!ofAgency && values.role !== 'administrator' && (
        <div className={classes.pair}>
          <NativeSelect
            id={idOf('postId')}
            label={say('optionalOf', { name: say('accounts.post') })}
            value={values.postId}
            data={[
              { value: '', label: say('accounts.noPost') },
              ...(posts.data?.posts ?? []).map(({ id, title }) => ({ value: id, label: title })),
            ]}
            onChange={({ currentTarget }) => set('postId', currentTarget.value)}
          />
          <TextField {...form.field('room')} label={say('accounts.room')} isOptional hint={say('accounts.roomNote')} />
        </div>
      )}
      {values.role === 'leader' && values.postId === '' && (
        <NativeSelect
          id={idOf('actsForPostId')}
          label={say('optionalOf', { name: say('accounts.actsFor') })}
          description={say('accounts.actsForNote')}
          value={values.actsForPostId}
          data={[
            { value: '', label: say('accounts.actsForNobody') },
            ...(posts.data?.posts ?? [])
              .filter(({ kind }) => kind === 'chairman' || kind === 'viceChairman')
              .map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={({ currentTarget }) => set('actsForPostId', currentTarget.value)}
        />
      )}
      <div className={classes.pair}>
        <TextField {...form.field('email')} type="email" label={say('email')} isOptional />
        <TextField {...form.field('phone')} type="tel" label={say('phone')} isOptional />
      </div>
    </AdminForm>
  );
}
