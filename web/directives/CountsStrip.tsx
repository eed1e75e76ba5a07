import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { IconAlertTriangle } from '@tabler/icons-react';
import { writeFilters } from '../table/address-filter.js';
import type { DirectiveSummary } from './directive-types.js';
import classes from './directive.module.css';
import { isFiltered, standingSchema, stripParts, type Standing } from './standing-filter.js';
import { useDirectiveWords } from './words.js';

/** "96 lượt giao: 61 hoàn thành · 20 đang thực hiện … | 14 quá hạn": every figure shows exactly the rows that it counts. */
export function CountsStrip({
  directive,
  taskCount,
  standing,
  isOnTasks,
}: {
  directive: DirectiveSummary;
  taskCount: number;
  standing: Standing;
  /** elsewhere a figure leads to the tasks */
  isOnTasks: boolean;
}) {
  const say = useDirectiveWords();
  const { progress, id } = directive;
  const addressOf = (to: Partial<Standing>): string => {
    const written = writeFilters(standingSchema, { state: null, overdue: false, dueSoon: false, ...to });
    return written ? `/directives/${id}?${written}` : `/directives/${id}`;
  };
  const isNow = (to: Partial<Standing>): boolean =>
    isOnTasks &&
    isFiltered(standing) &&
    to.state === standing.state &&
    to.overdue === standing.overdue &&
    to.dueSoon === standing.dueSoon;
  return (
    <section className={classes.strip} aria-label={say('strip.label')}>
      <p className={classes.stripTotal}>
        {say('strip.tasks', { count: taskCount })} · {say('strip.leads', { count: progress.leadCount })}
      </p>
      <ul className={classes.stripList}>
        {stripParts(directive).map(({ key, count, to }) => (
          <li key={key} className={key === 'overdue' ? classes.stripLate : undefined}>
            <Link
              href={isNow(to) ? addressOf({}) : addressOf(to)}
              replace={isOnTasks}
              className={classes.figure}
              aria-current={isNow(to) ? 'true' : undefined}
              data-empty={count === 0 || undefined}
            >
              {key === 'overdue' && count > 0 && <IconAlertTriangle size={16} stroke={1.75} aria-hidden />}
              {say(`strip.${key}`, { count })}
            </Link>
          </li>
        ))}
      </ul>
      {progress.coordinatorCount > 0 && (
        <p className="muted">{say('strip.coordinators', { count: progress.coordinatorCount })}</p>
      )}
      {isOnTasks && isFiltered(standing) && (
        <Button component={Link} href={addressOf({})} variant="default" size="compact-sm" className="screen-only">
          {say('strip.showAll')}
        </Button>
      )}
    </section>
  );
}
