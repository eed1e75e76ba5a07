import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useAct } from '../api/use-act.js';
import { useAnswer } from '../api/use-answer.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import { Answered } from '../app/states/Answered.js';
import { dateOf, formatDate, formatInstant, formatNumber, formatTime } from '../words/formats.js';
import { AdminPage } from './AdminPage.js';
import { minutesBetween, troublesOf, type EngineHealth, type Trouble } from './engine-sentences.js';
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
      {health.putAside.count > 0 && <PutAside putAside={health.putAside} />}
    </>
  );
}

/** "08 giờ 55", with its day where that is not the day of the check. */
const since = (at: string, now: string): string => (dateOf(at) === dateOf(now) ? formatTime(at) : formatInstant(at));

interface Figure {
  key: string;
  name: string;
  value: string;
  /** one sentence that says what the number counts */
  means: string;
  tone: 'bad' | 'wait' | undefined;
  more?: ReactNode;
}

function useFigures(health: EngineHealth, troubles: ReadonlySet<Trouble>): Figure[] {
  const say = useAdminWords();
  const { directives, wakes, notices, mails, putAside, temporal, checkedAt } = health;
  const oldest = (at: string | null): string => {
    const minutes = minutesBetween(at, checkedAt);
    return minutes === null ? say('engine.oldestNone') : say('engine.oldest', { n: minutes, count: minutes });
  };
  const tone = (worst: 'bad' | 'wait', ...which: Trouble[]) =>
    which.some((one) => troubles.has(one)) ? worst : undefined;
  return [
    {
      key: 'open',
      name: say('engine.open'),
      value: formatNumber(directives.open),
      means: say('engine.openMeans', { held: directives.held, late: directives.late }),
      tone: tone('wait', 'late'),
    },
    {
      key: 'running',
      name: say('engine.running'),
      value: directives.running === null ? '—' : formatNumber(directives.running),
      means:
        directives.missing === null
          ? say(temporal.state === 'notAsked' ? 'engine.notAsked' : 'engine.runningUnknown')
          : directives.missing === 0
            ? say('engine.runningAll')
            : say('engine.runningMissing', { n: directives.missing }),
      tone: tone('bad', 'missing', 'temporalDown'),
      more: <Restart isUrgent={troubles.has('missing')} />,
    },
    {
      key: 'wakes',
      name: say('engine.wakes'),
      value: formatNumber(wakes.count),
      means: `${say('engine.wakesMeans')} ${oldest(wakes.oldestAt)}`,
      tone: tone('bad', 'wakesOld'),
    },
    {
      key: 'mails',
      name: say('engine.mails'),
      value: formatNumber(mails.waiting.count),
      means: `${say('engine.mailsMeans', { refused: mails.refused, unknown: mails.unknown, undeliverable: mails.undeliverable })} ${oldest(mails.waiting.oldestAt)}`,
      tone: tone('bad', 'mailsOld', 'refused') ?? tone('wait', 'unknown', 'undeliverable'),
      more: <Link href="/admin/mail-health">{say('engine.openMails')}</Link>,
    },
    {
      key: 'notices',
      name: say('engine.notices'),
      value: formatNumber(notices.count),
      means: `${say('engine.noticesMeans')} ${oldest(notices.oldestAt)}`,
      tone: undefined,
    },
    {
      key: 'putAside',
      name: say('engine.putAside'),
      value: formatNumber(putAside.count),
      means: say('engine.putAsideMeans'),
      tone: tone('bad', 'putAside'),
      ...(putAside.count > 0 ? { more: <a href="#put-aside">{say('engine.see')}</a> } : {}),
    },
    {
      key: 'parts',
      name: say('engine.parts'),
      value: say(temporal.state === 'down' ? 'engine.partDown' : 'engine.partsUp'),
      means: say(
        temporal.state === 'up'
          ? 'engine.partsAllUp'
          : temporal.state === 'down'
            ? 'engine.partsTemporalDown'
            : 'engine.partsNotAsked',
      ),
      tone: tone('bad', 'temporalDown'),
    },
  ];
}

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

/** Harmless at any time: what runs only looks again. */
function Restart({ isUrgent }: { isUrgent: boolean }) {
  const say = useAdminWords();
  const [said, setSaid] = useState('');
  const { act, isActing, problem, againAt, again } = useAct('POST /api/engine-health/restart', {
    onDone: ({ count, isEverything }) =>
      setSaid(say(isEverything ? 'engine.restartedAll' : 'engine.restarted', { n: count, count })),
  });
  return (
    <>
      <Button variant={isUrgent ? 'filled' : 'default'} disabled={isActing} onClick={() => void act({ body: {} })}>
        {say(isActing ? 'sending' : 'engine.restart')}
      </Button>{' '}
      <span role="status">{said}</span>
      <ActTrouble problem={problem} againAt={againAt} again={again} />
    </>
  );
}

function PutAside({ putAside: { count, items } }: { putAside: EngineHealth['putAside'] }) {
  const say = useAdminWords();
  return (
    <section id="put-aside" className={classes.scroll}>
      <p>{say('engine.putAsideWay')}</p>
      <table className={classes.table}>
        <caption>{say('engine.putAsideList', { shown: items.length, n: count })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('engine.directive')}</th>
            <th scope="col">{say('engine.assignmentId')}</th>
            <th scope="col">{say('engine.since')}</th>
            <th scope="col">{say('engine.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ assignmentId, number, directiveId, at, reason }) => (
            <tr key={assignmentId}>
              <td>{number ?? directiveId}</td>
              <td className={classes.words}>{assignmentId}</td>
              <td>
                {formatTime(at)}, {formatDate(dateOf(at))}
              </td>
              <td className={classes.words}>{reason ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
