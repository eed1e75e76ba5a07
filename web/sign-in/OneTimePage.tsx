import { Button, PasswordInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import type { Answer } from '../api/api-types.js';
import { request } from '../api/request.js';
import { useAct } from '../api/use-act.js';
import { answerKey, useAnswer } from '../api/use-answer.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import { Waiting } from '../app/states/Waiting.js';
import { usePageTitle } from '../app/use-page-title.js';
import { formatInstant } from '../words/formats.js';
import { useProblemWords } from '../words/problem-words.js';
import classes from './sign-in.module.css';
import { useSignInWords } from './words.js';

/** Sets a password by a link that works once, and signs in with it. */
export default function OneTimePage() {
  const say = useSignInWords();
  const inWords = useProblemWords();
  const { token } = useParams<{ token: string }>();
  const { data: link, error } = useAnswer('GET /api/one-time-links/:token', { params: { token } }, { live: 'never' });
  usePageTitle(say('oneTime.title'));
  return (
    <main className={classes.page} id="main">
      <div className={classes.card}>
        <p className={classes.brand}>Đôn Đốc</p>
        <h1 tabIndex={-1}>{say('oneTime.title')}</h1>
        {link && <PasswordForm token={token} link={link} />}
        {error && (
          <>
            <p role="alert">{inWords(error, true)}</p>
            <p>
              <Link href="/sign-in">{say('oneTime.toSignIn')}</Link>
            </p>
          </>
        )}
        {!link && !error && <Waiting text={`${say('oneTime.what')}…`} />}
      </div>
    </main>
  );
}

function PasswordForm({ token, link }: { token: string; link: Answer<'GET /api/one-time-links/:token'> }) {
  const say = useSignInWords();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  const [isChecked, setChecked] = useState(false);
  const { act, isActing, problem } = useAct('POST /api/one-time-links/:token', {
    changes: 'nothing',
    sendsAgain: false,
  });
  const { leastPasswordLength: least, username } = link;
  const isShort = password.length < least;
  const differs = password !== repeated;

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setChecked(true);
    if (isShort || differs) return;
    const done = await act({ params: { token }, body: { password } });
    if (!done) return;
    const signedIn = await request('POST /api/session', { body: { username: done.username, password } }).catch(
      () => null,
    );
    queries.clear();
    if (signedIn) queries.setQueryData(answerKey('GET /api/session'), signedIn.me);
    navigate(signedIn ? '/' : '/sign-in', { replace: true });
  };

  return (
    <form className={classes.form} onSubmit={(event) => void send(event)} noValidate>
      <p>{say('oneTime.for', { displayName: link.displayName, username, expiresAt: formatInstant(link.expiresAt) })}</p>
      <ActTrouble problem={problem} />
      <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
      <PasswordInput
        label={say('oneTime.password')}
        description={say('oneTime.least', { n: least })}
        autoComplete="new-password"
        size="md"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={isChecked && isShort && say('oneTime.tooShort', { n: least })}
        visibilityToggleButtonProps={{ 'aria-label': say('showPassword'), tabIndex: 0 }}
      />
      <PasswordInput
        label={say('oneTime.repeat')}
        autoComplete="new-password"
        size="md"
        value={repeated}
        onChange={(event) => setRepeated(event.currentTarget.value)}
        error={isChecked && differs && say('oneTime.differs')}
        visibilityToggleButtonProps={{ 'aria-label': say('showPassword'), tabIndex: 0 }}
      />
      <Button type="submit" size="md" disabled={isActing}>
        {isActing ? say('oneTime.sending') : say('oneTime.send')}
      </Button>
    </form>
  );
}
