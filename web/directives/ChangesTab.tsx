import type { Answer } from '../api/api-types.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { formatDate, formatInstant } from '../words/formats.js';
import classes from './directive.module.css';
import { useDirectiveWords, type SayDirective } from './words.js';

type Change = Answer<'GET /api/directives/:id/changes'>['changes'][number];

/** What was corrected, added, taken back or handed over after the launch: who, when, why, before and after. */
export function ChangesTab({ id }: { id: string }) {
  const say = useDirectiveWords();
  const query = useAnswer('GET /api/directives/:id/changes', { params: { id } });
  return (
    <Answered query={query} what={say('tab.changes')}>
      {({ changes, corrections, additions, revocations, handOvers }) =>
        changes.length === 0 ? (
          <p className={classes.empty}>{say('changes.empty')}</p>
        ) : (
          <>
            <p className={classes.note}>{say('changes.counts', { corrections, additions, revocations, handOvers })}</p>
            <div className={classes.scroll} tabIndex={0} role="region" aria-label={say('changes.caption')}>
              <table className={classes.table}>
                <caption className="for-reader">{say('changes.caption')}</caption>
                <thead>
                  <tr>
                    {(['at', 'what', 'where', 'before', 'after', 'why'] as const).map((column) => (
                      <th key={column} scope="col">
                        {say(`changes.${column}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {changes.map((change, index) => (
                    <tr key={`${change.at} ${index}`}>
                      <td>
                        {formatInstant(change.at)}
                        {change.actor && <div className="muted">{change.actor}</div>}
                      </td>
                      <td>{say(`changes.${change.kind}`)}</td>
                      <td>{placeOf(say, change)}</td>
                      <td className={classes.wide}>{valueOf(say, change, change.before)}</td>
                      <td className={classes.wide}>
                        {change.kind === 'addition' ? change.agencies.join('; ') : valueOf(say, change, change.after)}
                      </td>
                      <td className={classes.wide}>{change.reason}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </>
        )
      }
    </Answered>
  );
}

function placeOf(say: SayDirective, { ordinal, clause, agency }: Change): string {
  if (ordinal === null) return say('changes.whole');
  const parts = [say('task', { n: ordinal }), clause && say('clause', { clause }), agency];
  return parts.filter(Boolean).join(', ');
}

/** A corrected date may have been none; a wording or a name stands as it is. */
function valueOf(say: SayDirective, { kind }: Change, value: string | null): string {
  if (kind === 'dueDate') return value ? formatDate(value) : say('undated');
  return value ?? '';
}
