import type { Form } from './use-form.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

/** What is to be put right, as links to the fields; gets the focus when a form was not sent. */
export function ErrorSummary<T extends object>({ form: { errors, idOf, summary } }: { form: Form<T> }) {
  const say = useAdminWords();
  // Object.entries forgets the keys' names.
  const found = Object.entries(errors) as [keyof T & string, string][];
  return (
    <div
      ref={summary}
      tabIndex={-1}
      hidden={found.length === 0}
      role={found.length > 0 ? 'alert' : undefined}
      className={found.length > 0 ? classes.summary : undefined}
    >
      {found.length > 0 && (
        <>
          <p>{say('errors', { n: found.length, count: found.length })}</p>
          <ul>
            {found.map(([name, words]) => (
              <li key={name}>
                <a
                  href={`#${idOf(name)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(idOf(name))?.focus();
                  }}
                >
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
