import { IconAlertTriangle, IconCalendarDue, IconChevronRight, IconGavel, IconListDetails } from '@tabler/icons-react';
import { Link } from 'wouter';
import { formatNumber } from '../words/formats.js';
import { figureAddress } from './figure-address.js';
import classes from './leadership.module.css';
import type { Overview } from './overview-types.js';
import { useLeadershipWords } from './words.js';

const ICONS = {
  open: IconListDetails,
  overdue: IconAlertTriangle,
  dueThisWeek: IconCalendarDue,
  awaitingDecision: IconGavel,
} as const;

const NAMES = ['open', 'overdue', 'dueThisWeek', 'awaitingDecision'] as const;

/** The four figures, each a link to its rows. Without an answer they show "—" and that nothing was reckoned, never 0. */
export function FourFigures({ figures, isWaiting }: { figures: Overview['figures'] | null; isWaiting: boolean }) {
  const say = useLeadershipWords();
  return (
    <ul className={classes.figures}>
      {NAMES.map((name) => {
        const Icon = ICONS[name];
        const label = say(`figure.${name}`);
        const figure = figures?.[name];
        const count = figure ? formatNumber(figure.count) : say('figure.unknown');
        const inner = (
          <>
            <span className={classes.figureLabel}>
              <Icon size={16} stroke={1.75} aria-hidden />
              <span>
                {label}
                <span className={classes.colon}>:</span>
              </span>
            </span>
            <span className={classes.figureCount} data-figure={name}>
              {count}
            </span>
            {!figure && !isWaiting && <span className={classes.notReckoned}>{say('figure.notReckoned')}</span>}
            {figure && <IconChevronRight className={classes.chevron} size={16} stroke={1.75} aria-hidden />}
          </>
        );
        return (
          <li key={name} data-tone={name === 'overdue' && figure && figure.count > 0 ? 'bad' : 'none'}>
            {figure ? (
              <Link href={figureAddress(figure.filter)} className={classes.figure ?? ''}>
                {inner}
              </Link>
            ) : (
              <span className={classes.figure}>{inner}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
