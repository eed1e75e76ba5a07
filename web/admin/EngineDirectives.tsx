import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Answer } from '../api/api-types.js';
import { useAct } from '../api/use-act.js';
import { useAnswer } from '../api/use-answer.js';
import { useDebounced } from '../app/search/use-debounced.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import { Answered } from '../app/states/Answered.js';
import { formatDate, formatInstant } from '../words/formats.js';
import { SearchField } from './SearchField.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

type Listed = Answer<'GET /api/engine-health/directives'>['items'][number];

/** The workflows one by one: those that are not well, or those of a number; each can be started again by itself. */
export function EngineDirectives() {
  const say = useAdminWords();
  const [number, setNumber] = useState('');
  const [said, setSaid] = useState('');
  const sought = useDebounced(number.trim(), 300);
  const list = useAnswer(
    'GET /api/engine-health/directives',
    { query: { number: sought || undefined } },
    { liveEveryMs: 30_000, keepsPrevious: true },
  );
  return (
    <section aria-labelledby="engine-each" className={classes.scroll}>
      <h2 id="engine-each">{say('engine.each')}</h2>
      <p>{say('engine.eachMeans')}</p>
      <SearchField label={say('engine.number')} value={number} onChange={setNumber} />
      <p role="status">{said}</p>
      <Answered query={list} what={say('engine.eachWhat')}>
        {({ count, items }) =>
          items.length === 0 ? (
            <p>{say(sought ? 'engine.eachNotFound' : 'engine.eachNone')}</p>
          ) : (
            <table className={classes.table}>
              <caption>{say('engine.eachList', { shown: items.length, n: count })}</caption>
              <thead>
                <tr>
                  <th scope="col">{say('engine.directive')}</th>
                  <th scope="col">{say('engine.directiveState')}</th>
                  <th scope="col">{say('engine.nextLook')}</th>
                  <th scope="col">{say('engine.restartOne')}</th>
                </tr>
              </thead>
              <tbody>
                {items.map((one) => (
                  <Row key={one.id} one={one} restarted={(name) => setSaid(say('engine.restartedOne', { name }))} />
                ))}
              </tbody>
            </table>
          )
        }
      </Answered>
    </section>
  );
}

function Row({ one, restarted }: { one: Listed; restarted: (name: string) => void }) {
  const say = useAdminWords();
  const { id, number, issuedOn, nextLookAt, isLate, isMissing, isBeingTold } = one;
  const name = number ?? id;
  const { act, isActing, problem, againAt, again } = useAct('POST /api/engine-health/directives/:id/restart', {
    onDone: () => restarted(name),
  });
  const state = [
    isMissing === true && say('engine.isMissing'),
    isLate && say('engine.isLate'),
    isBeingTold && say('engine.isBeingTold'),
    isMissing === null && say('engine.isUnknown'),
  ].filter(Boolean);
  return (
    <tr>
      <td className={classes.words}>
        {name}
        <span className="muted">
          {issuedOn && ` · ${formatDate(issuedOn)}`}
          {number !== null && ` · ${id}`}
        </span>
      </td>
      <td>{state.length > 0 ? state.join(' · ') : say('engine.isWell')}</td>
      <td>{nextLookAt ? formatInstant(nextLookAt) : say('engine.noNextLook')}</td>
      <td>
        <Button
          variant="default"
          size="compact-md"
          disabled={isActing}
          aria-label={say('engine.restartNamed', { name })}
          onClick={() => void act({ params: { id } })}
        >
          {say(isActing ? 'sending' : 'engine.restartOne')}
        </Button>
        <ActTrouble problem={problem} againAt={againAt} again={again} />
      </td>
    </tr>
  );
}
