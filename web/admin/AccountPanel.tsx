import { Button } from '@mantine/core';
import { useAct } from '../api/use-act.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import { useMe } from '../app/session/session.js';
import { AccountElsewhere } from './AccountElsewhere.js';
import { AccountForm } from './AccountForm.js';
import type { Account } from './AccountsPage.js';
import { OneTimeLink } from './OneTimeLink.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

export interface AccountPanelProps {
  /** of the address; 'new' */
  id: string;
  /** null: a new one, or one that this office does not have */
  account: Account | null;
  officeId: string;
  opened: (id: string) => void;
}

/** One account: its facts, its one-time link, its end. */
export function AccountPanel({ id, account, officeId, opened }: AccountPanelProps) {
  if (account === null && id !== 'new') return <AccountElsewhere id={id} />;
  return (
    <>
      {account?.isActive && <OneTimeLink account={account} />}
      <div className={account ? classes.section : undefined}>
        <AccountForm account={account} officeId={officeId} opened={opened} />
      </div>
      {account && <Closing account={account} />}
    </>
  );
}

function Closing({ account: { id, isActive, displayName } }: { account: Account }) {
  const say = useAdminWords();
  const me = useMe();
  const { act, isActing, problem, againAt, again } = useAct('PATCH /api/accounts/:id');
  if (id === me.accountId) return <p className={classes.section}>{say('accounts.own')}</p>;
  return (
    <section className={classes.section}>
      <h3>{say(isActive ? 'accounts.closing' : 'accounts.reopening')}</h3>
      <p className="muted">{say(isActive ? 'accounts.closingNote' : 'accounts.reopeningNote')}</p>
      <ActTrouble problem={problem} againAt={againAt} again={again} />
      <div>
        <Button
          variant="default"
          disabled={isActing}
          onClick={() => void act({ params: { id }, body: { isActive: !isActive } })}
        >
          {say(isActive ? 'accounts.close' : 'accounts.reopen', { name: displayName })}
        </Button>
      </div>
    </section>
  );
}
