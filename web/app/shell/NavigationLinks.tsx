import { Link, useLocation } from 'wouter';
import { formatNumber } from '../../words/formats.js';
import type { NavigationItem } from '../navigation.js';
import { useAppWords } from '../words.js';
import classes from './shell.module.css';

export interface NavigationLinksProps {
  items: readonly NavigationItem[];
  counts: Readonly<Record<string, number | undefined>>;
  onChosen?: () => void;
}

/** Links with icon, word and count; the count is read out as "Chờ tôi xử lý, 7 mục". */
export function NavigationLinks({ items, counts, onChosen }: NavigationLinksProps) {
  const say = useAppWords();
  const [path] = useLocation();
  const current = currentOf(items, path);
  return (
    <ul className={classes.links}>
      {items.map(({ path: to, label, icon: Icon, go }) => {
        const count = counts[to];
        const name = say(label);
        return (
          <li key={to}>
            <Link
              href={to}
              className={classes.link}
              onClick={onChosen}
              {...(current === to ? { 'aria-current': 'page' as const } : {})}
              {...(go ? { 'aria-keyshortcuts': `v ${go}` } : {})}
            >
              <Icon size={20} stroke={1.75} aria-hidden />
              <span className={classes.linkName} {...(count === undefined ? {} : { 'aria-hidden': true })}>
                {name}
              </span>
              {count !== undefined && count > 0 && (
                <span className={classes.count} aria-hidden>
                  {formatNumber(count)}
                </span>
              )}
              {count !== undefined && <span className="for-reader">{say('count.read', { name, n: count })}</span>}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

/** The item whose address is the longest beginning of the page's. */
function currentOf(items: readonly NavigationItem[], path: string): string | undefined {
  return items
    .map((item) => item.path)
    .filter((to) => path === to || path.startsWith(`${to}/`))
    .toSorted((a, b) => b.length - a.length)[0];
}
