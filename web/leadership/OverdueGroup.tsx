import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { Link } from 'wouter';
import { formatNumber } from '../words/formats.js';
import classes from './leadership.module.css';
import type { OrderTarget } from './order-target.js';
import { OverdueRows } from './OverdueRows.js';
import type { AgencyLine, FigureView } from './overview-types.js';
import { useLeadershipWords } from './words.js';

export interface OverdueGroupProps {
  line: AgencyLine;
  /** what is counted: all overdue, or one age of the delay */
  figure: FigureView;
  day: string | null;
  search: string;
  order: ((target: OrderTarget) => void) | null;
}

/** One agency: → and Enter open its rows in place, ← closes them. */
export function OverdueGroup({ line, figure, day, search, order }: OverdueGroupProps) {
  const say = useLeadershipWords();
  const { agency, given, oldestOverdue } = line;
  const [isOpen, setOpen] = useState(() => window.history.state?.openAgency === agency.id);
  const set = (to: boolean): void => {
    setOpen(to);
    // Back finds the group as it was left.
    window.history.replaceState({ ...window.history.state, openAgency: to ? agency.id : undefined }, '');
  };
  const keys = ({ key }: KeyboardEvent): void => {
    if (key === 'ArrowRight') set(true);
    if (key === 'ArrowLeft') set(false);
  };
  const id = `agency-${agency.id}`;
  const Icon = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <li className={classes.group} data-agency={agency.id}>
      <h2 className={classes.groupHead}>
        <button
          type="button"
          className={classes.groupButton}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => set(!isOpen)}
          onKeyDown={keys}
          data-line
          data-row-id={agency.id}
        >
          <Icon size={18} stroke={1.75} aria-hidden />
          <span>
            <b>{agency.name}</b>{' '}
            <span className={`tabular ${classes.whole}`}>
              <b>{formatNumber(figure.count)}</b>/{formatNumber(given.count)}
            </span>
            {oldestOverdue && (
              <span className={classes.groupNote}> · {say('overdue.longest', { n: oldestOverdue.calendarDays })}</span>
            )}
          </span>
        </button>
        <span className={`print-only ${classes.groupPrinted}`}>
          {line.rank}. {agency.name} {formatNumber(figure.count)}/{formatNumber(given.count)}
          {oldestOverdue && ` · ${say('overdue.longest', { n: oldestOverdue.calendarDays })}`}
        </span>
        <Link href={`/overdue/${agency.id}${search}`} className={`${classes.groupPage} screen-only not-projected`}>
          {say('overdue.page')}
          <span className="for-reader">: {agency.name}</span>
        </Link>
      </h2>
      {isOpen && (
        <div id={id} className={classes.groupRows}>
          <OverdueRows agency={agency} figure={figure} day={day} order={order} />
        </div>
      )}
    </li>
  );
}
