import { Link } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { useDeskWords } from './words.js';
import classes from './desk.module.css';

/** Travels with the way back to the desk: what was just done with the last report. */
export interface DoneState {
  said: string;
  forId: string;
}

/** "Đã xác nhận hoàn thành cho Sở Y tế. [Xem kết quả]" above the queues, when no further report was there to go on to. */
export function JustDone() {
  const say = useDeskWords();
  const state: unknown = useHistoryState();
  if (!isDone(state)) return null;
  return (
    <div className={classes.said} role="status">
      <p>
        {state.said} <Link href={`/assignments/${state.forId}`}>{say('review.seeResult')}</Link>
      </p>
    </div>
  );
}

const isDone = (state: unknown): state is DoneState =>
  typeof state === 'object' &&
  state !== null &&
  'said' in state &&
  typeof state.said === 'string' &&
  'forId' in state &&
  typeof state.forId === 'string';
