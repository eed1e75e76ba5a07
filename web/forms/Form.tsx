import { useEffect, useRef, type ReactNode } from 'react';
import { useKeys } from '../app/keys/use-keys.js';
import { FormSummary } from './FormSummary.js';
import { KeptOffer } from './KeptOffer.js';
import { useLeaveQuestion } from './use-leave-question.js';
import type { Form as FormState, FormValues } from './use-form.js';
import { useFormWords } from './words.js';
import classes from './Form.module.css';

export interface FormProps<V extends FormValues> {
  form: FormState<V>;
  /** what the form is, read out: "Báo cáo hoàn thành" */
  label: string;
  children: ReactNode;
  /** files on their way would be lost when the page is left */
  isUploading?: boolean;
}

/** The frame of every form: what an earlier visit left, what is to be corrected, Ctrl+Enter. */
export function Form<V extends FormValues>({ form, label, children, isUploading = false }: FormProps<V>) {
  const say = useFormWords();
  const element = useRef<HTMLFormElement>(null);
  const { submit } = form;
  useKeys(say('form.keyTitle'), [{ keys: 'Ctrl+Enter', does: say('form.keySend'), run: submit }], { within: element });
  useLeaveQuestion(isUploading);

  const isRefused = form.refusals.length > 0;
  useEffect(() => {
    if (!isRefused) return undefined;
    const before = document.title;
    document.title = say('form.errorTitle', { title: before });
    return () => void (document.title = before);
  }, [isRefused, say]);

  return (
    <form
      ref={element}
      className={classes.form}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <KeptOffer kept={form.kept} />
      <FormSummary form={form} />
      {children}
    </form>
  );
}
