import { formatInstant } from '../words/formats.js';
import type { Import } from './import-types.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

/** What became of the file, or would: in counts, with the first error. */
export function ImportOutcome({
  one: { counts, kind, state, lines, heldDirectiveCount, appliedAt, appliedBy, releasedAt, releasedBy },
}: {
  one: Import;
}) {
  const say = useAdminWords();
  const firstError = lines.find(({ errors }) => errors.length > 0);
  const warnings = lines.filter(({ warnings: some }) => some.length > 0).length;
  return (
    <div
      className={counts.errors > 0 ? classes.warning : state === 'checked' ? classes.note : classes.good}
      role="status"
    >
      <p>
        <strong>
          {say('import.counts', { adds: counts.adds, updates: counts.updates })}
          {counts.errors > 0 && firstError
            ? say('import.errors', { n: counts.errors, row: String(firstError.row), error: firstError.errors[0] ?? '' })
            : counts.unchanged > 0
              ? say('import.unchanged', { n: counts.unchanged })
              : '.'}
        </strong>
      </p>
      {state === 'checked' && <p>{say(counts.errors > 0 ? 'import.nothingWritten' : 'import.notYet')}</p>}
      {warnings > 0 && counts.errors === 0 && state === 'checked' && <p>{say('import.warnings', { n: warnings })}</p>}
      {appliedAt && <p>{say('import.appliedAt', { at: formatInstant(appliedAt), by: appliedBy ?? '' })}</p>}
      {kind === 'assignments' && state !== 'checked' && heldDirectiveCount > 0 && (
        <p>{say('import.held', { n: heldDirectiveCount })}</p>
      )}
      {releasedAt && <p>{say('import.releasedAt', { at: formatInstant(releasedAt), by: releasedBy ?? '' })}</p>}
    </div>
  );
}
