import { Link } from 'wouter';
import { useAgencyWords } from './words.js';
import classes from './agency.module.css';

const views = [
  { name: 'list', href: '/agency' },
  { name: 'calendar', href: '/agency/calendar' },
] as const;

/** Danh sách | Lịch: two views of the same assignments. */
export function ViewChoice({ now }: { now: 'list' | 'calendar' }) {
  const say = useAgencyWords();
  return (
    <nav aria-label={say('work.view')} className={classes.views}>
      {views.map(({ name, href }) => (
        <Link
          key={name}
          href={href}
          className={classes.view}
          {...(now === name ? { 'aria-current': 'page' as const } : {})}
        >
          {say(`view.${name}`)}
        </Link>
      ))}
    </nav>
  );
}
