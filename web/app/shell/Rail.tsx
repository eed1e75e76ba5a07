import { navigationOf } from '../navigation.js';
import { useMe } from '../session/session.js';
import { useAppWords } from '../words.js';
import { NavigationLinks } from './NavigationLinks.js';
import { useRailCounts } from './rail-counts.js';
import classes from './shell.module.css';

/** The navigation at the left, from 1024 px. */
export function Rail() {
  const say = useAppWords();
  const { role } = useMe();
  const counts = useRailCounts(role);
  return (
    <nav className={classes.rail} aria-label={say('nav.label')}>
      <NavigationLinks items={navigationOf(role)} counts={counts} />
    </nav>
  );
}
