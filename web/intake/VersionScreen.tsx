import { Link, useParams } from 'wouter';
import type { Answer } from '../api/api-types.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { usePageTitle } from '../app/use-page-title.js';
import { formatInstant } from '../words/formats.js';
import classes from './draft.module.css';
import { fieldWords } from './field-words.js';
import { documentName } from './HeadForm.js';
import { ruleInWords } from './rule-words.js';
import { showValue } from './show-value.js';
import { useIntakeWords } from './words.js';

type Version = Answer<'GET /api/drafts/:id/versions/:version'>;
type Item = Version['draft']['assignments'][number];

/** A draft as it stood at one save, read only, at /intake/:draftId/versions/:version. */
export default function VersionScreen() {
  const say = useIntakeWords();
  const { draftId, version } = useParams<{ draftId: string; version: string }>();
  const query = useAnswer('GET /api/drafts/:id/versions/:version', { params: { id: draftId, version } });
  usePageTitle(say('versionTitle', { n: version }));
  return (
    <div className={classes.oldVersion}>
      <Link href={`/intake/${draftId}`}>‹ {say('previewBack')}</Link>
      <Answered query={query} what={say('theVersions')} isPage>
        {(one) => <OneVersion version={one} />}
      </Answered>
    </div>
  );
}

function OneVersion({ version: { version, at, by, isOwn, draft, changed } }: { version: Version }) {
  const say = useIntakeWords();
  const items = draft.assignments.filter(({ isDropped }) => !isDropped);
  return (
    <>
      <h1>{say('versionTitle', { n: version })}</h1>
      <p>
        {documentName(say, draft.document)} ·{' '}
        {say('savedByAt', { at: formatInstant(at), by: isOwn ? say('self') : by })}
      </p>
      <p className={classes.note}>{say('versionReadOnly')}</p>
      {changed.length > 0 && (
        <section aria-labelledby="changed">
          <h2 id="changed">{say('versionChanged')}</h2>
          <dl className={classes.changes}>
            {changed.map(({ itemId, label, field, was, is }) => (
              <div key={`${itemId ?? ''} ${field}`}>
                <dt>{say('itemAnd', { item: label, words: fieldWords(say, field) })}</dt>
                <dd>{changeWords(say, field, was, is)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section aria-labelledby="stood">
        <h2 id="stood">{say('items', { count: items.length })}</h2>
        <ol className={classes.oldItems}>
          {items.map((item, index) => (
            <li key={item.id ?? index}>
              <OldItem item={item} />
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function OldItem({ item }: { item: Item }) {
  const say = useIntakeWords();
  const { clause, lead, coordinators, action, deadline, deadlineText } = item;
  return (
    <>
      <p>
        <strong>{showValue(say, lead)}</strong>
        {clause && ` · ${say('ofClause', { clause })}`}
      </p>
      <p>{action}</p>
      <p className="muted">
        {deadline ? ruleInWords(say, deadline) : say('dueNone')}
        {deadlineText && ` · ${say('dueWritten', { words: deadlineText })}`}
        {coordinators.length > 0 && ` · ${say('field.coordinators')}: ${showValue(say, coordinators)}`}
      </p>
    </>
  );
}

const answers: readonly string[] = ['isConfirmed', 'isDropped', 'settled', 'isUndatedStated', 'isEachLead'];

/** "Sở Y tế → Sở Nội vụ"; an answer of a person has no value to be shown. */
function changeWords(say: ReturnType<typeof useIntakeWords>, field: string, was: unknown, is: unknown): string {
  if (field === '*') return is === null ? say('changed.gone') : say('changed.came');
  if (answers.includes(field)) return is === true || field === 'settled' ? say('changed.said') : say('changed.unsaid');
  return say('changed.to', { was: showValue(say, was), is: showValue(say, is) });
}
