import { Button } from '@mantine/core';
import { useAct } from '../api/use-act.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import { TextField } from '../forms/TextField.js';
import type { Agency } from './AgenciesPage.js';
import { AdminForm } from './AdminForm.js';
import { MailAddress } from './MailAddress.js';
import { useSetUpForm } from './use-set-up-form.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

/** An agency's official mailboxes: added, no longer used, used again. What waited for an address is sent then. */
export function MailboxesOfAgency({ agency: { id, mailboxes } }: { agency: Pick<Agency, 'id' | 'mailboxes'> }) {
  const say = useAdminWords();
  const add = useAct('POST /api/agencies/:id/mailboxes');
  const change = useAct('PATCH /api/mailboxes/:id');
  const form = useSetUpForm(
    { address: '', label: '' },
    ({ address }) => (/^\S+@\S+\.\S+$/.test(address.trim()) ? {} : { address: say('mailboxes.wrong') }),
    async ({ address, label }) => {
      const body = { address: address.trim(), ...(label.trim() ? { label: label.trim() } : {}) };
      if (await add.act({ params: { id }, body })) form.reset({ address: '', label: '' });
    },
  );
  return (
    <section className={classes.section} aria-labelledby={`mailboxes-${id}`}>
      <h3 id={`mailboxes-${id}`}>{say('mailboxes.title')}</h3>
      {!mailboxes.some(({ isActive }) => isActive) && <p className={classes.warning}>{say('mailboxes.none')}</p>}
      <ul className={classes.list}>
        {mailboxes.map((mailbox) => (
          <li key={mailbox.id} className={classes.listRow}>
            <span className={classes.words}>
              <MailAddress address={mailbox.address} />
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
      <AdminForm form={form} acting={add} send={say('mailboxes.add')} button={{ variant: 'default' }}>
        <div className={classes.pair}>
          <TextField {...form.field('address')} type="email" label={say('mailboxes.address')} />
          <TextField {...form.field('label')} label={say('mailboxes.label')} isOptional />
        </div>
      </AdminForm>
    </section>
  );
}
