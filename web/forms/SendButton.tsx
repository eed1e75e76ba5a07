import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Form, FormValues } from './use-form.js';
import { useFormWords } from './words.js';
import classes from './Form.module.css';

export interface SendButtonProps<V extends FormValues> {
  form: Form<V>;
  /** verb and object: "Gửi báo cáo" */
  children: ReactNode;
  /** what stands beside it: other buttons, what the agency gets */
  beside?: ReactNode;
}

/** Sends the form. Rests only while it is being sent; waits for files by itself and says so. */
export function SendButton<V extends FormValues>({ form, children, beside }: SendButtonProps<V>) {
  const say = useFormWords();
  return (
    <div className={classes.acts}>
      <Button type="submit" disabled={form.isSending} aria-keyshortcuts="Control+Enter">
        {form.isSending ? say('form.sending') : children}
      </Button>
      {beside}
      <span role="status">{form.isWaiting ? say('form.waitsForFiles') : ''}</span>
    </div>
  );
}
