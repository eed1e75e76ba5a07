import { Button, TextInput } from '@mantine/core';
import { useAct } from '../api/use-act.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import type { Agency } from './AgenciesPage.js';
import { ErrorSummary } from './ErrorSummary.js';
import { useForm } from './use-form.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

/** An agency's official mailboxes: added, no longer used, used again. What waited for an address is sent then. */
export function MailboxesOfAgency({ agency: { id, mailboxes } }: { agency: Pick<Agency, 'id' | 'mailboxes'> }) {
  const say = useAdminWords();
  const add = useAct('POST /api/agencies/:id/mailboxes');
  const change = useAct('PATCH /api/mailboxes/:id');
  const form = useForm(
    { address: '', label: '' },
    ({ address }) => (/^\S+@\S+\.\S+$/.test(address.trim()) ? {} : { address: say('mailboxes.wrong') }),
    async ({ address, label }) => {
      const body = { address: address.trim(), ...(label.trim() ? { label: label.trim() } : {}) };
      if (await add.act({ params: { id }, body })) form.reset({ address: '', label: '' });
    },
  );
  const { values, set, errors, idOf } = form;
  return (
    <section className={classes.section} aria-labelledby={`mailboxes-${id}`}>
      <h3 id={`mailboxes-${id}`}>{say('mailboxes.title')}</h3>
      {!mailboxes.some(({ isActive }) => isActive) && <p className={classes.warning}>{say('mailboxes.none')}</p>}
      <ul className={classes.list}>
        {mailboxes.map((mailbox) => (
          <li key={mailbox.id} className={classes.listRow}>
            <span className={classes.words}>
              {mailbox.address}
              {mailbox.label && <span className="muted"> · {mailbox.label}</span>}
            </span>
            <span className="muted">{say(mailbox.isActive ? 'inUse' : 'ended')}</span>
            <Button
              variant="default"
              size="compact-sm"
              disabled={change.isActing}
              aria-label={`${say(mailbox.isActive ? 'mailboxes.stop' : 'mailboxes.resume')}: ${mailbox.address}`}
              onClick={() => void change.act({ params: { id: mailbox.id }, body: { isActive: !mailbox.isActive } })}
            >
              {say(mailbox.isActive ? 'mailboxes.stop' : 'mailboxes.resume')}
            </Button>
          </li>
        ))}
      </ul>
      <ActTrouble problem={change.problem} againAt={change.againAt} again={change.again} />
      <form className={classes.form} onSubmit={form.onSubmit} noValidate>
        <ErrorSummary form={form} />
        <ActTrouble problem={add.problem} againAt={add.againAt} again={add.again} />
        <div className={classes.pair}>
          <TextInput
            id={idOf('address')}
            type="email"
            label={say('mailboxes.address')}
            value={values.address}
            error={errors.address}
            onChange={({ currentTarget }) => set('address', currentTarget.value)}
          />
          <TextInput
            id={idOf('label')}
            label={say('optionalOf', { name: say('mailboxes.label') })}
            value={values.label}
            onChange={({ currentTarget }) => set('label', currentTarget.value)}
          />
        </div>
        <div>
          <Button type="submit" variant="default" disabled={add.isActing}>
            {say(add.isActing ? 'sending' : 'mailboxes.add')}
          </Button>
        </div>
      </form>
    </section>
  );
}
