import { useRef } from 'react';
import { Link } from 'wouter';
import { useKeys } from '../app/keys/use-keys.js';
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

export interface CountTabsProps {
  tabs: readonly CountTab[];
  now: string | null;
  label: string;
  /** what ← and → do, for the sheet of keys; without it they do nothing */
  byKeys?: string;
}

/** Queues or figures with their counts; each leads to exactly the rows that it counts. */
export function CountTabs({ tabs, now, label, byKeys }: CountTabsProps) {
  const nav = useRef<HTMLElement>(null);
  const step = (by: 1 | -1): void => {
    const links = [...(nav.current?.querySelectorAll<HTMLElement>('a[href]') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    // From the page's head → leads to the first, ← to the last.
    links.at(at < 0 ? (by > 0 ? 0 : -1) : (at + by) % links.length)?.focus();
  };
  useKeys(
    label,
    byKeys === undefined
      ? []
      : [
          {
            keys: ['ArrowLeft', 'ArrowRight'],
            does: byKeys,
            // Only from the head of the page and from the tabs themselves: elsewhere the arrows belong to what has the focus.
            get when() {
              const at = document.activeElement;
              return at === null || at.matches('body, main, h1') || (nav.current?.contains(at) ?? false);
            },
            run: ({ key }) => step(key === 'ArrowRight' ? 1 : -1),
          },
        ],
  );
  return (
    <nav ref={nav} className={`${classes.tabs}`} aria-label={label}>
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
