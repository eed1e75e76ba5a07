import { useEffect, useRef } from 'react';
import { ActTrouble } from '../app/states/ActTrouble.js';
import { ClashQuestion } from './ClashQuestion.js';
import { RefusalList } from './RefusalList.js';
import type { Form, FormValues } from './use-form.js';

/**
 * What is to be put right, link by link; takes the focus at every refusal. Also what the server says of the
 * whole, and what was changed meanwhile.
 */
export function FormSummary<V extends FormValues>({ form }: { form: Form<V> }) {
  const { refusals, problem, againAt, again, refusedTimes } = form;
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusedTimes === 0) return;
    const wayOn = summary.current?.querySelector<HTMLElement>('[data-way-on]');
    (wayOn ?? summary.current)?.focus();
  }, [refusedTimes]);
  return (
    <div ref={summary} tabIndex={-1}>
      <ClashQuestion form={form} />
      <RefusalList refusals={refusals} />
      <ActTrouble problem={problem} againAt={againAt} again={again} />
    </div>
  );
}
