import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Answer } from '../api/api-types.js';
import { useAct } from '../api/use-act.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import classes from './sign-in.module.css';
import { useSignInWords } from './words.js';

export interface SignInFormProps {
  /** the name that stands in the field at first */
  username?: string;
  onSignedIn: (me: Answer<'POST /api/session'>['me']) => void;
  /** said above the form */
  note?: string;
  /** puts the focus into the first empty field; off where somebody may be typing elsewhere */
  takesFocus?: boolean;
}

/** Name and password. What is missing is said at the field, a refusal above; the password is emptied, the name stays. */
export function SignInForm({ username = '', onSignedIn, note, takesFocus = true }: SignInFormProps) {
  const say = useSignInWords();
  const { act, isActing, problem, againAt, again } = useAct('POST /api/session', {
    changes: 'nothing',
    sendsAgain: false,
  });
  const [name, setName] = useState(username);
  const [password, setPassword] = useState('');
  const [isChecked, setChecked] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const focusFirstEmpty = (): void => (nameField.current?.value.trim() ? passwordField : nameField).current?.focus();

  useEffect(() => {
    if (takesFocus) focusFirstEmpty();
  }, [takesFocus]);

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setChecked(true);
    if (name.trim() === '' || password === '') return focusFirstEmpty();
    const answer = await act({ body: { username: name.trim(), password, wants: 'cookie' } });
    if (answer) return onSignedIn(answer.me);
    passwordField.current?.select();
    passwordField.current?.focus();
    return undefined;
  };

  return (
    <form className={classes.form} onSubmit={(event) => void send(event)} noValidate>
      {note && <p role="status">{note}</p>}
      <ActTrouble problem={problem} againAt={againAt} again={again} />
      <TextInput
        ref={nameField}
        label={say('username')}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        size="md"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={isChecked && name.trim() === '' && say('usernameMissing')}
      />
      <PasswordInput
        ref={passwordField}
        label={say('password')}
        name="password"
        autoComplete="current-password"
        size="md"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={isChecked && password === '' && say('passwordMissing')}
        visibilityToggleButtonProps={{ 'aria-label': say('showPassword'), tabIndex: 0 }}
      />
      <Button type="submit" size="md" disabled={isActing}>
        {isActing ? say('sending') : say('send')}
      </Button>
    </form>
  );
}
