import { Link } from 'wouter';
import { writeFilters } from '../table/address-filter.js';
import type { Grid } from './directive-types.js';
import classes from './directive.module.css';
import { countOfColumn, gridStates } from './grid-rows.js';
import { isFiltered, standingSchema, type Standing } from './standing-filter.js';
import { useDirectiveWords } from './words.js';

export interface GridStripProps {
  counts: Grid['counts'];
  standing: Standing;
  /** of the page without filters */
  address: string;
}

/** Every figure of the columns' heads as a link that shows its rows. */
export function GridStrip({ counts, standing, address }: GridStripProps) {
  const say = useDirectiveWords();
  const parts = [...gridStates, 'overdue' as const].map((column) => {
    const to = { state: column === 'overdue' ? null : column, overdue: column === 'overdue', dueSoon: false };
    const isNow = standing.state === to.state && standing.overdue === to.overdue && isFiltered(standing);
    return { column, isNow, href: isNow ? address : `${address}?${writeFilters(standingSchema, to)}` };
  });
  return (
    <nav className={`${classes.strip ?? ''} screen-only`} aria-label={say('strip.label')}>
      <ul className={classes.stripList}>
        {parts.map(({ column, isNow, href }) => (
          <li key={column} className={column === 'overdue' ? classes.stripLate : undefined}>
            <Link
              href={href}
              replace
              className={classes.figure}
              aria-current={isNow ? 'true' : undefined}
              data-empty={countOfColumn(counts, column) === 0 || undefined}
            >
              {say(`grid.${column}`, { count: countOfColumn(counts, column) })}
            </Link>
          </li>
        ))}
        {isFiltered(standing) && (
          <li>
            <Link href={address} replace className={classes.figure}>
              {say('grid.showAll', { count: counts.leadCount })}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
