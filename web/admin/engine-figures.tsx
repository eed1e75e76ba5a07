import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { formatNumber } from '../words/formats.js';
import { EngineRestart } from './EngineRestart.js';
import { minutesBetween, type EngineHealth, type Trouble } from './engine-sentences.js';
import { useAdminWords } from './words.js';

/** One number of the engine, and what it counts. */
export interface Figure {
  key: string;
  name: string;
  value: string;
  /** one sentence that says what the number counts */
  means: string;
  tone: 'bad' | 'wait' | undefined;
  more?: ReactNode;
}

/** The engine's numbers in their order; `tone` where one is not well. */
export function useFigures(health: EngineHealth, troubles: ReadonlySet<Trouble>): Figure[] {
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
      more: <EngineRestart isUrgent={troubles.has('missing')} />,
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
