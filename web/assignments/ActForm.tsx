import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Form } from '../forms/Form.js';
import { SendButton } from '../forms/SendButton.js';
import type { Form as FormState, FormValues } from '../forms/use-form.js';
import classes from './assignment.module.css';
import { useAssignmentWords } from './words.js';

/** The frame of an act's form: its fields, what will follow, the button that names the act, and the way back. */
export function ActForm<V extends FormValues>({
  form,
  label,
  effect,
  send,
  close,
  children,
}: {
  form: FormState<V>;
  label: string;
  /** what the agencies get, in a sentence */
  effect: string;
  /** verb and object of the button */
  send: string;
  close: () => void;
  children: ReactNode;
}) {
  const say = useAssignmentWords();
  return (
    <Form form={form} label={label}>
      {children}
      <p className={classes.effect}>{effect}</p>
      <SendButton
        form={form}
        beside={
          <Button variant="default" onClick={close}>
            {say('form.cancel')}
          </Button>
        }
      >
        {send}
      </SendButton>
    </Form>
  );
}
