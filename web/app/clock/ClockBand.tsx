import { useAnswer } from '../../api/use-answer.js';
import { dateOf, formatDate, formatInstant, formatTime, formatWeekday } from '../../words/formats.js';
import { useMe } from '../session/session.js';
import { ActTrouble } from '../states/ActTrouble.js';
import { useAppWords } from '../words.js';
import classes from './clock.module.css';
import { ClockControls } from './ClockControls.js';
import { useBusinessClock } from './use-business-clock.js';
import { useClockPlayer } from './use-clock-player.js';

/** Above everything in a demonstration, in print too: that it is one, its clock, and how to move it. */
export function ClockBand() {
  const { kind } = useBusinessClock();
  return kind === 'production' ? null : <DemonstrationBand />;
}

function DemonstrationBand() {
  const say = useAppWords();
  const { role } = useMe();
  const { at } = useBusinessClock();
  const player = useClockPlayer();
  const { run, ended, problem } = player;
  const mayPlay = role !== 'agencyHead' && role !== 'agencyOfficer';
  // What the office does makes new events ahead.
  const { data: ahead } = useAnswer('GET /api/clock/ahead', mayPlay ? {} : null, { liveEveryMs: 5_000 });
  const on = dateOf(at);
  const noteOf = (): string => {
    if (run)
      return run.until ? say('clock.playing', { ...run, until: formatInstant(run.until) }) : say('clock.playingNext');
    if (ended)
      return ended.stuck === null ? say('clock.played', { at: formatInstant(ended.at), mails: ended.mails }) : '';
    return ahead?.mailsUrl ? say('clock.mails') : '';
  };
  return (
    <section className={classes.clock} aria-label={say('clock.label')}>
      <div className={classes.line} data-running={run ? true : undefined}>
        <p className={classes.now}>
          <strong>{say('clock.head')}</strong>
          <span className="tabular">
            {formatTime(at)}, <span className={classes.weekday}>{formatWeekday(on)}, </span>
            {formatDate(on)}
          </span>
        </p>
        {mayPlay && <ClockControls at={at} ahead={ahead} player={player} />}
        <p className={classes.note}>
          <span role="status">{noteOf()}</span>{' '}
          {!run && ahead?.mailsUrl && (
            <a href={ahead.mailsUrl} target="_blank" rel="noreferrer" aria-label={say('clock.openMails')}>
              {say('clock.openMailsShort')}
            </a>
          )}
        </p>
      </div>
      {ended && ended.stuck !== null && (
        <p role="alert" className={classes.stuck}>
          {say('clock.stuck', { at: formatInstant(ended.at), stuck: ended.stuck })}{' '}
          {ahead?.mailsUrl && (
            <a href={ahead.mailsUrl} target="_blank" rel="noreferrer">
              {say('clock.seeMails')}
            </a>
          )}
        </p>
      )}
      <ActTrouble problem={problem} />
      <p className="print-only">{say('clock.print', { at: formatInstant(at) })}</p>
    </section>
  );
}
