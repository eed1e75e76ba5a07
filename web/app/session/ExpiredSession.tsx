import { Button } from '@mantine/core';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { onSignal } from '../../api/signals.js';
import { useAppWords } from '../words.js';
import classes from '../shell/shell.module.css';
import { useSession } from './session.js';
import { usePlaceBefore } from './use-place-before.js';

const SignInForm = lazy(async () => ({ default: (await import('../../sign-in/SignInForm.js')).SignInForm }));

/**
 * "Phiên làm việc đã hết", over the page as it stands. The same account goes on where it was, with the focus there; another one
 * gets a fresh page, and nothing of what was typed.
 */
export function ExpiredSession() {
  const say = useAppWords();
  const { me, hasExpired, resume } = useSession();
  const [isOpen, setOpen] = useState(false);
  const band = useRef<HTMLElement>(null);
  usePlaceBefore(band, hasExpired);
  useEffect(() => {
    if (!hasExpired) return setOpen(false);
    return onSignal('signInAsked', () => {
      setOpen(true);
      // Opened before, and left for the page: the form is there already.
      band.current?.querySelector<HTMLElement>('input[type="password"]')?.focus();
    });
  }, [hasExpired]);
  if (!hasExpired) return null;
  return (
    <section ref={band} className={classes.expired} aria-label={say('expired.title')}>
      <p role="alert">
        <strong>{say('expired.title')}.</strong> {say('expired.text')}
      </p>
      {!isOpen && <Button onClick={() => setOpen(true)}>{say('expired.signIn')}</Button>}
      {isOpen && (
        <Suspense>
          <SignInForm
            username={me.username}
            onSignedIn={(now) => {
              if (now.accountId !== me.accountId || now.role !== me.role) return location.assign('/');
              return resume(now);
            }}
          />
        </Suspense>
      )}
    </section>
  );
}
