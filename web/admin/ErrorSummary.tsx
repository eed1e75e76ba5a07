import { ClashQuestion } from '../forms/ClashQuestion.js';
import { RefusalList } from '../forms/RefusalList.js';
import type { FormValues } from '../forms/use-form.js';
import type { SetUpForm } from './use-set-up-form.js';

/** What is to be put right, as links to the fields; gets the focus when a form was not sent. */
export function ErrorSummary<T extends FormValues>({ form }: { form: SetUpForm<T> }) {
  const { errors, idOf, summary, clashes } = form;
  // Object.entries forgets the keys' names.
  const found = Object.entries(errors) as [keyof T & string, string][];
  return (
    <div ref={summary} tabIndex={-1} hidden={found.length === 0 && clashes.length === 0}>
      <ClashQuestion form={form} />
      <RefusalList refusals={found.map(([name, words]) => ({ id: idOf(name), words }))} />
    </div>
  );
}
