import { Link } from 'wouter';
import { formatNumber } from '../words/formats.js';
import classes from './CountTabs.module.css';

export interface CountTab {
  key: string;
  name: string;
  /** the list's total; null: not known yet, its place is kept */
  count: number | null;
  /** 10,000 and more: "hơn 10.000" */
  isMore?: boolean;
  /** the list itself: a filtered view is an address */
  href: string;
  /** asks for attention when it is not 0 */
  tone?: 'bad' | 'wait';
}

/** Queues or figures with their counts; each leads to exactly the rows that it counts. */
export function CountTabs({ tabs, now, label }: { tabs: readonly CountTab[]; now: string | null; label: string }) {
  return (
    <nav className={`${classes.tabs}`} aria-label={label}>
      <ul>
        {tabs.map(({ key, name, count, href, tone, isMore }) => (
          <li key={key}>
            <Link
              href={href}
              className={classes.tab}
              aria-current={now === key ? 'page' : undefined}
              data-tone={count ? tone : undefined}
            >
              {name}{' '}
              <strong className={classes.count}>
                {count === null ? '\u2007' : `${isMore ? '>' : ''}${formatNumber(count)}`}
              </strong>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
