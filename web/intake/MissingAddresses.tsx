import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useAct } from '../api/use-act.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import type { Desk } from './draft-types.js';
import type { Preview } from './LaunchPreview.js';
import classes from './preview.module.css';
import { useIntakeWords } from './words.js';

/** The agencies that no mail will reach, each with its "[Bổ sung]" for those who may; for the others, who may. */
export function MissingAddresses({ draft, preview }: { draft: Desk; preview: Preview }) {
  const say = useIntakeWords();
  const missing = preview.firstMails.filter(({ addresses }) => addresses.length === 0);
  if (missing.length === 0) return null;
  return (
    <section className={classes.missing}>
      {!draft.mayAddMailbox && <p>{say('addressWho', { names: draft.mailboxKeepers.join(', ') })}</p>}
      <ul>
        {missing.map(({ agencyId, name }) => (
          <li key={agencyId}>
            <span>{name}</span>
            {draft.mayAddMailbox && <AddAddress agencyId={agencyId} name={name} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function AddAddress({ agencyId, name }: { agencyId: string; name: string }) {
  const say = useIntakeWords();
  const [address, setAddress] = useState<string | null>(null);
  const { act, isActing, problem, againAt, again } = useAct('POST /api/agencies/:id/mailboxes');
  if (address === null) {
    return (
      <Button
        variant="default"
        size="compact-sm"
        aria-label={`${say('addAddress')}: ${say('address', { name })}`}
        onClick={() => setAddress('')}
      >
        {say('addAddress')}
      </Button>
    );
  }
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (address.trim() !== '') void act({ params: { id: agencyId }, body: { address: address.trim() } });
  };
  return (
    <form className={classes.address} onSubmit={send} noValidate>
      <TextInput
        type="email"
        label={say('address', { name })}
        autoFocus
        value={address}
        error={problem?.code === 'INPUT_INVALID' ? say('addressInvalid') : undefined}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <Button type="submit" size="compact-md" disabled={isActing}>
        {say('addressSave')}
      </Button>
      {problem?.code !== 'INPUT_INVALID' && <ActTrouble problem={problem} againAt={againAt} again={again} />}
    </form>
  );
}
