import { Link } from 'wouter';
import { formatInstant } from '../words/formats.js';
import type { Review } from './ClausePane.js';
import { useDeskWords, type SayDesk } from './words.js';
import classes from './desk.module.css';

/** "Báo cáo này đã được đồng nghiệp (phòng Tổng hợp) xác nhận lúc 09 giờ 40." */
export function decidedWords(say: SayDesk, { kind, at, room, isByMe, reason }: NonNullable<Review['decided']>): string {
  const when = formatInstant(at);
  if (isByMe) {
    return kind === 'confirmed'
      ? say('review.mineConfirmed', { at: when })
      : say('review.mineReturned', { at: when, reason: reason ?? '' });
  }
  const ofRoom = room ? say('review.decidedRoom', { room }) : '';
  return kind === 'confirmed'
    ? say('review.decidedConfirmed', { room: ofRoom, at: when })
    : say('review.decidedReturned', { room: ofRoom, at: when });
}

interface DecidedNoteProps {
  of: Review;
  /** this page's own act came second */
  wasRefused: boolean;
}

/** Somebody decided this report already; what this page tried was not done. Stays until the page is left. */
export function DecidedNote({ of, wasRefused }: DecidedNoteProps) {
  const say = useDeskWords();
  if (!of.decided) return null;
  return (
    <div className={classes.said} data-tone={of.decided.isByMe ? undefined : 'wait'} role="status">
      <p>
        {decidedWords(say, of.decided)} {wasRefused && `${say('review.notDone')} `}
        <Link href={`/assignments/${of.assignment.id}`}>{say('review.seeResult')}</Link>
      </p>
    </div>
  );
}
