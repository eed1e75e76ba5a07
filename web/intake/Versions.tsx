import { useState } from 'react';
import { Link } from 'wouter';
import type { Answer } from '../api/api-types.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { formatInstant } from '../words/formats.js';
import classes from './draft.module.css';
import { fieldWords } from './field-words.js';
import { useIntakeWords } from './words.js';

type Version = Answer<'GET /api/drafts/:id/versions'>['versions'][number];

const SHOWN = 20;

/** "Các lần sửa": who saved what, when; asked for when somebody opens it. Each can be looked at as it stood. */
export function Versions({ draftId, version }: { draftId: string; version: number }) {
  const say = useIntakeWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={classes.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('versions', { count: version })}</summary>
      {isOpen && <VersionsList draftId={draftId} />}
    </details>
  );
}

function VersionsList({ draftId }: { draftId: string }) {
  const say = useIntakeWords();
  const [isAll, setAll] = useState(false);
  const query = useAnswer('GET /api/drafts/:id/versions', { params: { id: draftId } });
  return (
    <Answered query={query} what={say('theVersions')}>
      {({ versions }) => (
        <>
          <ol className={classes.versions}>
            {(isAll ? versions : versions.slice(0, SHOWN)).map((one) => (
              <li key={one.version}>
                <Link href={`/intake/${draftId}/versions/${one.version}`}>
                  {say('versionAt', { n: one.version, at: formatInstant(one.at) })}
                </Link>
                {' · '}
                {one.isOwn ? say('self') : one.by}
                <span className={classes.versionWords}>{changedWords(say, one)}</span>
              </li>
            ))}
          </ol>
          {!isAll && versions.length > SHOWN && (
            <button type="button" className={classes.link} onClick={() => setAll(true)}>
              {say('settleShowAll', { count: versions.length })}
            </button>
          )}
        </>
      )}
    </Answered>
  );
}

/** "Mục 1.a: chủ trì, thời hạn; Mục 2: đã rà soát" */
function changedWords(say: ReturnType<typeof useIntakeWords>, { version, changed }: Version): string {
  if (version === 1) return say('versionRead');
  if (changed.length === 0) return say('versionSame');
  const byItem = Map.groupBy(changed, ({ label }) => label);
  return [...byItem]
    .map(([item, fields]) =>
      say('itemAnd', { item, words: [...new Set(fields.map(({ field }) => fieldWords(say, field)))].join(', ') }),
    )
    .join('; ');
}
