import { EmptyState } from '../design/EmptyState.js';
import type { ImportLine } from './import-types.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

/** Every word of every row: a table that the browser's find searches. */
export function WholeLines({ lines }: { lines: readonly ImportLine[] }) {
  const say = useAdminWords();
  if (lines.length === 0) return <EmptyState text={say('noneFound')} />;
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption className="for-reader">{say('import.lines')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('import.row')}</th>
            <th scope="col">{say('import.effect')}</th>
            <th scope="col">{say('import.subject')}</th>
            <th scope="col">{say('import.details')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.row} data-effect={line.effect}>
              <td className={classes.nowrap}>{say('import.rowNumber', { row: String(line.row) })}</td>
              <td className={classes.nowrap}>
                <strong>{say(`effect.${line.effect}`)}</strong>
              </td>
              <td>{line.subject}</td>
              <td className={classes.words}>
                {line.errors.map((error) => (
                  <p key={error}>
                    <strong>{error}</strong>
                  </p>
                ))}
                {line.details.join('; ')}
                {line.warnings.map((warning) => (
                  <p key={warning} className="muted">
                    {say('import.warning', { words: warning })}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
