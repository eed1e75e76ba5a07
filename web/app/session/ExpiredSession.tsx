import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useAppWords } from '../words.js';
import classes from '../shell/shell.module.css';
import { useSession } from './session.js';

const SignInForm = lazy(async () => ({ default: (await import('../../sign-in/SignInForm.js')).SignInForm }));

/**
 * "Phiên làm việc đã hết", over the page as it stands. The same account goes on where it was; another one gets a fresh page, and
 * nothing of what was typed.
 */
export function ExpiredSession() {
  const say = useAppWords();
  const { me, hasExpired, resume } = useSession();
  const [isOpen, setOpen] = useState(false);
  if (!hasExpired) return null;
  return (
    <section className={classes.expired} aria-label={say('expired.title')}>
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
              setOpen(false);
              return resume(now);
            }}
          />
        </Suspense>
      )}
    </section>
  );
}
