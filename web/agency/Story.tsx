import { StoryLine } from '../assignments/StoryLine.js';
import type { AssignmentAnswer } from './AgencyAssignment.js';
import { useAgencyWords } from './words.js';
import classes from './agency.module.css';

/** Diễn biến, newest first: what was done, by whom, through which channel. */
export function Story({ answer }: { answer: AssignmentAnswer }) {
  const say = useAgencyWords();
  return (
    <section aria-labelledby="story">
      <h2 id="story" className={classes.sectionTitle}>
        {say('assignment.story')}
      </h2>
      <ol className={classes.story}>
        {answer.events.toReversed().map((event) => (
          <StoryLine key={event.seq} event={event} />
        ))}
      </ol>
    </section>
  );
}
