import { useEffect, useRef } from 'react';
import { ActTrouble } from '../app/states/ActTrouble.js';
import { RefusalList } from './RefusalList.js';
import type { Form, FormValues } from './use-form.js';

/** What is to be put right, link by link; takes the focus at every refusal. Also what the server says of the whole. */
export function FormSummary<V extends FormValues>({
  form: { refusals, problem, againAt, again, refusedTimes },
}: {
  form: Form<V>;
}) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusedTimes > 0) summary.current?.focus();
  }, [refusedTimes]);
  return (
    <div ref={summary} tabIndex={-1}>
      <RefusalList refusals={refusals} />
      <ActTrouble problem={problem} againAt={againAt} again={again} />
    </div>
  );
}
