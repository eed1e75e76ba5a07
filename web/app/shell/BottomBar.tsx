import { footOf } from '../navigation.js';
import { useMe } from '../session/session.js';
import { useAppWords } from '../words.js';
import { NavigationLinks } from './NavigationLinks.js';
import { useRailCounts } from './rail-counts.js';
import classes from './shell.module.css';

/** On a phone: the four most used, within the thumb's reach. */
export function BottomBar() {
  const say = useAppWords();
  const { role } = useMe();
  const counts = useRailCounts(role);
  const items = footOf(role);
  if (items.length === 0) return null;
  return (
    <nav className={classes.foot} aria-label={say('nav.label')}>
      <NavigationLinks items={items} counts={counts} />
    </nav>
  );
}
