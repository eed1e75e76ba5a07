import { formatTime } from '../words/formats.js';
import type { Desk } from './draft-types.js';
import classes from './draft.module.css';
import type { QueueState } from './edit-queue.js';
import { useIntakeWords } from './words.js';

/** "Đã lưu lúc 09 giờ 41", or what is not saved yet; and who else has the draft open. */
export function SavedLine({ desk, state }: { desk: Desk; state: QueueState }) {
  const say = useIntakeWords();
  const { waiting, isAway } = state;
  const names = desk.others.map(({ displayName }) => displayName).join(', ');
  return (
    <p className={classes.saved}>
      <span aria-live="polite" data-away={isAway || undefined}>
        {isAway
          ? say('unsaved', { count: waiting.length })
          : waiting.length > 0
            ? say('saving')
            : say('savedAt', { time: formatTime(desk.savedAt) })}
      </span>
      {names && <span> · {say('alsoOpen', { names })}</span>}
    </p>
  );
}
