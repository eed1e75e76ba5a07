import { IconUserCircle } from '@tabler/icons-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useMe } from '../session/session.js';
import { useAppWords } from '../words.js';
import classes from './shell.module.css';

/** Seldom opened: it comes when somebody does. */
const AccountPanel = lazy(() => import('./AccountPanel.js'));

/** Who is signed in; behind it how the page looks and is used, and the way out. */
export function AccountMenu() {
  const say = useAppWords();
  const { displayName } = useMe();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classes.account}
        aria-label={say('account.open', { name: displayName })}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <IconUserCircle size={22} stroke={1.75} aria-hidden />
        <span className={classes.accountName}>{displayName}</span>
      </button>
      {isOpen && (
        <Suspense>
          <AccountPanel anchor={button} onLeft={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
