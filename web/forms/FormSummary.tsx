import { useEffect, useRef } from 'react';
import { ActTrouble } from '../app/states/ActTrouble.js';
import type { Form, FormValues } from './use-form.js';
import { useFormWords } from './words.js';
import classes from './Form.module.css';

/** "Có 2 nội dung cần sửa", each a link to its field; takes the focus at every refusal. Also what the server says of the whole. */
export function FormSummary<V extends FormValues>({
  form: { refusals, problem, againAt, again, refusedTimes },
}: {
  form: Form<V>;
}) {
  const say = useFormWords();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusedTimes > 0) summary.current?.focus();
  }, [refusedTimes]);
  return (
    <div ref={summary} tabIndex={-1}>
      {refusals.length > 0 && (
        <section className={classes.summary} role="alert">
          <h2>{say('form.problems', { n: refusals.length, count: refusals.length })}</h2>
          <ul>
            {refusals.map(({ id, words }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  onClick={(event) => {
                    event.preventDefault(); // the address keeps its filters
                    const field = document.getElementById(id);
                    field?.focus();
                    field?.scrollIntoView({ block: 'center' });
                  }}
                >
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ActTrouble problem={problem} againAt={againAt} again={again} />
    </div>
  );
}
