import { SegmentedControl } from '@mantine/core';
import { Link, useSearchParams } from 'wouter';
import type { Answer } from '../api/api-types.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { formatDate, formatInstant } from '../words/formats.js';
import { namedInRoom } from '../words/named-in-room.js';
import classes from './intake.module.css';
import { useIntakeWords } from './words.js';

const scopes = ['mine', 'room', 'all'] as const;

/** Drafts of mine, of the room, of the office: last saved first. The scope stands in the address. */
export function DraftsList() {
  const say = useIntakeWords();
  const [search, setSearch] = useSearchParams();
  const scope = scopes.find((known) => known === search.get('scope')) ?? 'mine';
  const query = useAnswer('GET /api/drafts', { query: { scope } }, { keepsPrevious: true });
  const labels = { mine: say('scopeMine'), room: say('scopeRoom'), all: say('scopeAll') };
  return (
    <section className={classes.drafts} aria-labelledby="drafts">
      <div className={classes.draftsHead}>
        <h2 id="drafts">{say('drafts')}</h2>
        <SegmentedControl
          size="xs"
          aria-label={say('scopeLabel')}
          value={scope}
          data={scopes.map((value) => ({ value, label: labels[value] }))}
          onChange={(next) => setSearch(next === 'mine' ? {} : { scope: next }, { replace: true })}
        />
      </div>
      <Answered query={query} what={say('theDrafts')}>
        {({ drafts, totalCount }) => <Table drafts={drafts} totalCount={totalCount} />}
      </Answered>
    </section>
  );
}

function Table({ drafts, totalCount }: Pick<Answer<'GET /api/drafts'>, 'drafts' | 'totalCount'>) {
  const say = useIntakeWords();
  if (drafts.length === 0) return <p className={classes.none}>{say('draftsNone')}</p>;
  return (
    <table className={classes.table}>
      <caption>
        {drafts.length < totalCount
          ? say('draftsShown', { shown: drafts.length, total: totalCount })
          : say('draftsCount', { count: totalCount })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('colDocument')}</th>
          <th scope="col">{say('colPreparedBy')}</th>
          <th scope="col" className="number">
            {say('colItems')}
          </th>
          <th scope="col">{say('colSaved')}</th>
        </tr>
      </thead>
      <tbody>
        {drafts.map(
          ({ id, number, issuedOn, subject, sourceStatement, specialist, room, itemCount, savedAt, savedBy }) => (
            <tr key={id} data-row-id={id}>
              <th scope="row">
                <Link href={`/intake/${id}`}>
                  {number ?? sourceStatement ?? say('noNumber')}
                  {issuedOn && ` · ${formatDate(issuedOn)}`}
                </Link>
                <span className={classes.subject}>{subject || say('noSubject')}</span>
              </th>
              <td data-label={say('colPreparedBy')}>{namedInRoom(specialist?.displayName, room, ' · ')}</td>
              <td data-label={say('colItems')} className="number">
                {itemCount}
              </td>
              <td data-label={say('colSaved')}>
                {/* who saved it is news only where it was somebody else */}
                {savedBy && savedBy !== specialist?.displayName
                  ? say('savedByAt', { at: formatInstant(savedAt), by: savedBy })
                  : formatInstant(savedAt)}
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
