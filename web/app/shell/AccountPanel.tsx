import { Button, Switch, useMantineColorScheme } from '@mantine/core';
import { useState } from 'react';
import { DropDialog, type DropDialogProps } from '../../design/DropDialog.js';
import { countKept } from '../kept.js';
import { densities, useDensity, useSingleKeys } from '../preferences.js';
import { useSession } from '../session/session.js';
import { useAppWords } from '../words.js';
import { Choice } from './Choice.js';
import { LanguageChoice } from './LanguageChoice.js';
import classes from './shell.module.css';

/** Theme, language, density, keys, and the way out. */
export default function AccountPanel(place: Pick<DropDialogProps, 'anchor' | 'onLeft'>) {
  const say = useAppWords();
  const { me } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [density, setDensity] = useDensity();
  const [singleKeys, setSingleKeys] = useSingleKeys(me.accountId);
  return (
    <DropDialog {...place} label={say('account.open', { name: me.displayName })} className={classes.accountMenu}>
      {(leave) => (
        <>
          <div>
            <p>
              <strong>{me.displayName}</strong>
            </p>
            <p className="muted">{[say(`role.${me.role}`), me.room, me.agency?.name].filter(Boolean).join(' · ')}</p>
          </div>
          <Choice
            label={say('account.theme')}
            value={colorScheme}
            options={[
              ['light', say('theme.light')],
              ['dark', say('theme.dark')],
              ['auto', say('theme.auto')],
            ]}
            onChange={setColorScheme}
          />
          <LanguageChoice />
          <Choice
            label={say('account.density')}
            value={density}
            options={densities.map((one) => [one, say(`density.${one}`)] as const)}
            onChange={setDensity}
          />
          <Switch
            label={say('account.singleKeys')}
            checked={singleKeys === 'on'}
            onChange={(event) => setSingleKeys(event.currentTarget.checked ? 'on' : 'off')}
          />
          <Button
            variant="default"
            aria-keyshortcuts="?"
            onClick={() => {
              leave();
              document.dispatchEvent(new Event('dondoc:keys'));
            }}
          >
            {say('account.keys')}
          </Button>
          <SignOut />
        </>
      )}
    </DropDialog>
  );
}

/** Asks only when something that was typed would go. */
function SignOut() {
  const say = useAppWords();
  const { me, signOut } = useSession();
  const [kept, setKept] = useState(0);
  if (kept === 0) {
    return (
      <Button
        variant="default"
        onClick={() => {
          const count = countKept(me.accountId);
          if (count === 0) void signOut();
          else setKept(count);
        }}
      >
        {say('account.signOut')}
      </Button>
    );
  }
  return (
    <div className={classes.ask} role="alert">
      <p>{say('signOut.ask', { n: kept })}</p>
      <Button autoFocus onClick={() => void signOut()}>
        {say('signOut.yes')}
      </Button>
      <Button variant="default" onClick={() => setKept(0)}>
        {say('signOut.no')}
      </Button>
    </div>
  );
}
