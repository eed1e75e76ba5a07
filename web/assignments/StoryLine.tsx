import type { ReactNode } from 'react';
import { formatInstant } from '../words/formats.js';
import {
  basisWords,
  channelWords,
  eventSentence,
  onBehalfWords,
  pressedByWords,
  type LoggedEvent,
} from './event-words.js';
import classes from './story.module.css';
import { useAssignmentWords } from './words.js';

/** One line of a story: when, what, who, through which channel, on which basis. */
export function StoryLine({
  event,
  where = null,
}: {
  event: LoggedEvent & { at: string; actor: string | null };
  /** of which assignment, where the story is a document's */
  where?: ReactNode;
}) {
  const say = useAssignmentWords();
  const onBehalf = onBehalfWords(say, event);
  const basis = basisWords(say, event.basis);
  const pressedBy = pressedByWords(say, event);
  // The link is its own actor where nobody's name stands beside it.
  const isLinkAlone = event.channel === 'mailLink' && pressedBy === null;
  return (
    <li className={classes.line}>
      <time className={classes.at} dateTime={event.at}>
        {formatInstant(event.at)}
      </time>
      <div>
        <p>{eventSentence(say, event)}</p>
        {(onBehalf ?? basis) && (
          <p className="muted">{[onBehalf, basis].filter((words) => words !== null).join('. ')}</p>
        )}
        <p className="muted">
          {where && <>{where} · </>}
          {pressedBy ?? event.actor ?? say('event.engine')}
          {event.actor !== null && !onBehalf && !isLinkAlone && ` · ${channelWords(say, event.channel)}`}
        </p>
      </div>
    </li>
  );
}
