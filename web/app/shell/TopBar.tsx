import { Link } from 'wouter';
import { SearchBox } from '../search/SearchBox.js';
import { useMe } from '../session/session.js';
import { useAppWords } from '../words.js';
import { AccountMenu } from './AccountMenu.js';
import { MenuButton } from './MenuButton.js';
import classes from './shell.module.css';

/** Where one is, the search, and whose account it is. */
export function TopBar() {
  const say = useAppWords();
  const { office, agency } = useMe();
  return (
    <header className={classes.top}>
      <MenuButton />
      <Link href="/" className={classes.brand}>
        <strong>{say('app.name')}</strong>
        <span className={classes.place}>{agency?.name ?? office?.name}</span>
      </Link>
      <SearchBox />
      <AccountMenu />
    </header>
  );
}
