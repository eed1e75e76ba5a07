import { Link } from 'wouter';
import { formatDate } from '../words/formats.js';
import type { Desk } from './draft-types.js';
import classes from './draft.module.css';
import type { Say } from './thing-words.js';
import { useIntakeWords } from './words.js';

type Head = Desk['document'];
type Cited = NonNullable<Head['cited']>[number];

export interface HeadMoreProps {
  document: Head;
  /** which of the cited documents the office follows up itself */
  citedHere?: Desk['citedHere'];
}

const roles = ['amended', 'replaced', 'repealed', 'basis', 'cited'] as const;

/** What else the document says of itself: to whom it goes, what it rests on, changes or replaces, from when it holds. */
export function HeadMore({ document, citedHere = [] }: HeadMoreProps) {
  const say = useIntakeWords();
  const { recipients = [], cited = [], effect } = document;
  const groups = roles
    .map((role) => ({ role, documents: cited.filter((one) => one.role === role) }))
    .filter(({ documents }) => documents.length > 0);
  if (recipients.length === 0 && groups.length === 0 && !effect) return null;
  const summary = [
    recipients.length > 0 && say('recipientsCount', { count: recipients.length }),
    cited.length > 0 && say('citedCount', { count: cited.length }),
    effect && say('effect'),
  ].filter(Boolean);
  return (
    <details className={classes.more}>
      <summary>{summary.join(' · ')}</summary>
      <dl>
        {recipients.length > 0 && (
          <div>
            <dt>{say('recipients')}</dt>
            <dd>
              <ul>
                {recipients.map(({ name, purpose }, index) => (
                  <li key={`${index} ${name}`}>{purpose ? say('recipientFor', { name, purpose }) : name}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {groups.map(({ role, documents }) => (
          <div key={role}>
            <dt>{say(`cited.${role}`)}</dt>
            <dd>
              <ul>
                {documents.map((one, index) => {
                  const known = citedHere.find((here) => cited[here.index] === one);
                  return (
                    <li key={`${index} ${one.number ?? one.name ?? ''}`}>
                      {known ? (
                        <Link href={`/directives/${known.directiveId}`}>{citedWords(say, one)}</Link>
                      ) : (
                        citedWords(say, one)
                      )}
                    </li>
                  );
                })}
              </ul>
            </dd>
          </div>
        ))}
        {effect && (
          <div>
            <dt>{say('effect')}</dt>
            <dd>{effectWords(say, effect)}</dd>
          </div>
        )}
      </dl>
    </details>
  );
}

/** "Luật Ngân sách nhà nước, số 83/2015/QH13 ngày 25/6/2015 của Quốc hội" */
function citedWords(say: Say, { number, name, issuedOn, issuer }: Cited): string {
  return [
    [name, number].filter(Boolean).join(', '),
    issuedOn && say('citedOn', { date: formatDate(issuedOn) }),
    issuer && say('citedBy', { issuer }),
  ]
    .filter(Boolean)
    .join(' ');
}

function effectWords(say: Say, { on, afterDays }: NonNullable<Head['effect']>): string {
  if (on) return say('effectOn', { date: formatDate(on) });
  return afterDays === undefined ? say('effectOnSigning') : say('effectAfter', { n: afterDays });
}
