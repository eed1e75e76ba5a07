import { useFormWords } from './words.js';
import classes from './Form.module.css';

/** "Có 2 nội dung cần sửa", each a link to its field. */
export function RefusalList({ refusals }: { refusals: readonly { id: string; words: string }[] }) {
  const say = useFormWords();
  if (refusals.length === 0) return null;
  return (
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
  );
}
