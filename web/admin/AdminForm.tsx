import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ActKey } from '../api/api-types.js';
import type { Act } from '../api/use-act.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import type { FormValues } from '../forms/use-form.js';
import { ErrorSummary } from './ErrorSummary.js';
import type { SetUpForm } from './use-set-up-form.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

export interface AdminFormProps<T extends FormValues> {
  form: SetUpForm<T>;
  acting: Pick<Act<ActKey>, 'problem' | 'againAt' | 'again' | 'isActing'>;
  /** verb and object of the button */
  send: string;
  /** how the button looks: what is one of several forms of a panel is quiet, what ends something is red */
  button?: Pick<ButtonProps, 'variant' | 'color' | 'size'>;
  /** buttons after the first */
  beside?: ReactNode;
  /** what was done; no longer said once something is typed */
  said?: string;
  children: ReactNode;
}

/** The frame of every form of set-up: what is to be put right, why it was not done, the fields, the button. */
export function AdminForm<T extends FormValues>({
  form,
  acting,
  send,
  button,
  beside,
  said = '',
  children,
}: AdminFormProps<T>) {
  const say = useAdminWords();
  return (
    <form className={classes.form} onSubmit={form.onSubmit} noValidate>
      <ErrorSummary form={form} />
      <ActTrouble problem={acting.problem} againAt={acting.againAt} again={acting.again} />
      {children}
      <div className={classes.acts}>
        <Button type="submit" disabled={acting.isActing} {...button}>
          {acting.isActing ? say('sending') : send}
        </Button>
        {beside}
        <span role="status">{form.isChanged ? '' : said}</span>
      </div>
    </form>
  );
}
