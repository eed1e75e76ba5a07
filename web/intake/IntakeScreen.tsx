import { usePageTitle } from '../app/use-page-title.js';
import { BringIn } from './BringIn.js';
import { DraftsList } from './DraftsList.js';
import classes from './intake.module.css';
import { useIntakeWords } from './words.js';

/** /intake: the place where a document is brought in, and the drafts that nobody launched yet. */
export default function IntakeScreen() {
  const say = useIntakeWords();
  usePageTitle(say('title'));
  return (
    <div className={classes.page}>
      <h1>{say('title')}</h1>
      <BringIn />
      <DraftsList />
    </div>
  );
}
