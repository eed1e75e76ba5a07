import { useMe } from '../app/session/session.js';
import classes from './leadership.module.css';
import { useLeadershipWords } from './words.js';

/** The head of a printed page: the Office at the left, the nation's name at the right, then the title. */
export function PrintHead({ title, lines }: { title: string; lines: readonly string[] }) {
  const say = useLeadershipWords();
  const { office } = useMe();
  return (
    <div className={`print-only ${classes.printHead}`}>
      <div className={classes.printNames}>
        <p>
          <b>{office?.secretariatName.toLocaleUpperCase('vi')}</b>
        </p>
        <p>
          <b>{say('print.nation')}</b>
          <br />
          <b>{say('print.motto')}</b>
        </p>
      </div>
      <p className={classes.printTitle}>{title}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
