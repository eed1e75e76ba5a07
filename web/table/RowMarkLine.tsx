import type { RowMark } from './table-props.js';
import { useTableWords } from './words.js';
import { useAppWords } from '../app/words.js';
import classes from './RowMarkLine.module.css';

/** "đang lưu", "không còn trong bộ lọc", or why the last act on the row failed. */
export function RowMarkLine({ mark, failure }: { mark: RowMark | null; failure: string | null }) {
  const say = useTableWords();
  const sayApp = useAppWords();
  if (mark?.kind === 'saving') return <span className={classes.quiet}>{say('list.saving')}</span>;
  if (mark?.kind === 'gone') return <span className={classes.quiet}>{say('list.gone')}</span>;
  const reason = mark?.kind === 'failed' ? mark.reason : failure;
  if (!reason) return null;
  return (
    <span className={classes.failed} role="alert">
      {reason}
      {mark?.kind === 'failed' && mark.again && (
        <button type="button" className={classes.again} onClick={mark.again}>
          {sayApp('fail.retry')}
        </button>
      )}
    </span>
  );
}
