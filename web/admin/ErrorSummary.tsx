import { RefusalList } from '../forms/RefusalList.js';
import type { Form } from './use-form.js';

/** What is to be put right, as links to the fields; gets the focus when a form was not sent. */
export function ErrorSummary<T extends object>({ form: { errors, idOf, summary } }: { form: Form<T> }) {
  // Object.entries forgets the keys' names.
  const found = Object.entries(errors) as [keyof T & string, string][];
  return (
    <div ref={summary} tabIndex={-1} hidden={found.length === 0}>
      <RefusalList refusals={found.map(([name, words]) => ({ id: idOf(name), words }))} />
    </div>
  );
}
