import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { dateOf, formatInstant, formatTime } from '../words/formats.js';
import { AdminPage } from './AdminPage.js';
import { EngineDirectives } from './EngineDirectives.js';
import { useFigures, type Figure } from './engine-figures.js';
import { troublesOf, type EngineHealth } from './engine-sentences.js';
import { PutAsideTable } from './PutAsideTable.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

const EVERY_MS = 30_000;

/** Hệ thống: one sentence in words, then what is not well, then what is. Ids and codes only. */
export default function EngineHealthPage() {
  const say = useAdminWords();
  const health = useAnswer('GET /api/engine-health', {}, { liveEveryMs: EVERY_MS });
  const check = (
    <>
      {health.data && (
        <span className="muted">{say('engine.checkedAt', { at: formatInstant(health.data.checkedAt) })}</span>
      )}
      <Button variant="default" disabled={health.isFetching} onClick={() => void health.refetch()}>
        {say(health.isFetching ? 'engine.checking' : 'engine.checkAgain')}
      </Button>
    </>
  );
  return (
    <AdminPage title={say('engine.title')} acts={check} isOfAll>
      <Answered query={health} what={say('engine.what')}>
        {(answer) => <Health health={answer} />}
      </Answered>
    </AdminPage>
  );
}

function Health({ health }: { health: EngineHealth }) {
  const say = useAdminWords();
  const troubles = troublesOf(health);
  const figures = useFigures(health, new Set(troubles));
  return (
    <>
      <p className={troubles.length > 0 ? classes.warning : classes.good} role="status">
        <strong>
          {troubles.length > 0
            ? say('engine.look', { n: troubles.length, count: troubles.length })
            : say('engine.well')}
        </strong>
      </p>
      {health.temporal.state === 'down' && (
        <p className={classes.warning}>
          {say('engine.temporalDown', {
            since: health.temporal.downSince ? since(health.temporal.downSince, health.checkedAt) : '',
          })}
        </p>
      )}
      {/* What is not well stands first; the order within stays, so that a figure is found where it was. */}
      <ul className={classes.figures}>
        {[...figures]
          .sort((a, b) => Number(b.tone !== undefined) - Number(a.tone !== undefined))
          .map((figure) => (
            <FigureCard key={figure.key} figure={figure} />
          ))}
      </ul>
      <EngineDirectives />
      {health.putAside.count > 0 && <PutAsideTable putAside={health.putAside} />}
    </>
  );
}

/** "08 giờ 55", with its day where that is not the day of the check. */
const since = (at: string, now: string): string => (dateOf(at) === dateOf(now) ? formatTime(at) : formatInstant(at));

function FigureCard({ figure: { name, value, means, tone, more } }: { figure: Figure }) {
  const say = useAdminWords();
  const Icon = tone ? IconAlertTriangle : IconCircleCheck;
  return (
    <li className={classes.figure} data-tone={tone}>
      <h2 className={classes.figureName}>
        {name}
        <span className="muted">
          <Icon size={18} stroke={1.75} aria-hidden />{' '}
          <span className="for-reader">{say(tone ? 'engine.toLookAt' : 'engine.fine')}</span>
        </span>
      </h2>
      <p className={classes.figureValue}>{value}</p>
      <p>{means}</p>
      {more && <p>{more}</p>}
    </li>
  );
}
