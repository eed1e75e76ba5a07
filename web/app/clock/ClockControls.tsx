import { IconClockPlay } from '@tabler/icons-react';
import { useState } from 'react';
import type { Answer } from '../../api/api-types.js';
import { dateOf, formatDayMonth, formatTime } from '../../words/formats.js';
import { useAppWords } from '../words.js';
import classes from './clock.module.css';
import type { ClockPlayer } from './use-clock-player.js';

export interface ClockControlsProps {
  at: string;
  ahead: Answer<'GET /api/clock/ahead'> | undefined;
  player: ClockPlayer;
}

const DAY_MS = 86_400_000;

/** The office opens at eight: that is when a chosen day begins here. */
const opening = (plainDate: string): string => `${plainDate}T08:00:00+07:00`;

/** The jumps, or while it runs the stop. On a phone they are behind one button. */
export function ClockControls({ at, ahead, player }: ClockControlsProps) {
  const say = useAppWords();
  const [isOpen, setOpen] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const { run } = player;
  const play = (until: string | null): void => {
    setOpen(false);
    setChoosing(false);
    player.play(until);
  };
  if (run) {
    return (
      <div className={classes.controls}>
        {run.isStopping && <span>{say('clock.stopping')}</span>}
        {!run.isStopping && run.until && (
          <button type="button" onClick={player.stop}>
            {say('clock.stop')}
          </button>
        )}
      </div>
    );
  }
  const nextAt = ahead?.nextAt;
  return (
    <div className={classes.controls} data-open={isOpen || undefined}>
      <button type="button" className={classes.opener} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <IconClockPlay size={18} stroke={1.75} aria-hidden />
        {say('clock.open')}
      </button>
      <div className={classes.jumps}>
        {!isChoosing && (
          <>
            {nextAt && (
              <button type="button" onClick={() => play(null)}>
                {say('clock.nextAt', { at: `${formatDayMonth(dateOf(nextAt))}, ${formatTime(nextAt)}` })}
              </button>
            )}
            {ahead && (
              <button type="button" onClick={() => play(opening(ahead.nextWorkingDayOn))}>
                {say('clock.workingDay')}
              </button>
            )}
            <button type="button" onClick={() => play(new Date(Date.parse(at) + 7 * DAY_MS).toISOString())}>
              {say('clock.sevenDays')}
            </button>
          </>
        )}
        {isChoosing ? (
          <DayForm today={dateOf(at)} choose={(day) => play(opening(day))} cancel={() => setChoosing(false)} />
        ) : (
          <button type="button" onClick={() => setChoosing(true)}>
            {say('clock.toDay')}
          </button>
        )}
      </div>
    </div>
  );
}

function DayForm({ today, choose, cancel }: { today: string; choose: (day: string) => void; cancel: () => void }) {
  const say = useAppWords();
  const [day, setDay] = useState('');
  const [isRefused, setRefused] = useState(false);
  return (
    <form
      className={classes.day}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (day > today) choose(day);
        else setRefused(true);
      }}
      onKeyDown={(event) => event.key === 'Escape' && cancel()}
    >
      <label>
        <span className="for-reader">{say('clock.day')}</span>
        <input
          type="date"
          autoFocus
          aria-invalid={isRefused}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{say('clock.go')}</button>
      <button type="button" onClick={cancel}>
        {say('clock.cancel')}
      </button>
      {isRefused && <span role="alert">{say('clock.onlyForward')}</span>}
    </form>
  );
}
