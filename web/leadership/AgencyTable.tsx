import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { useKeys } from '../app/keys/use-keys.js';
import { useIsPrinting } from '../table/use-is-printing.js';
import { formatNumber } from '../words/formats.js';
import { FigureBar } from './FigureBar.js';
import { FigureLink } from './FigureLink.js';
import classes from './leadership.module.css';
import type { AgencyLine } from './overview-types.js';
import { useLeadershipWords } from './words.js';

/** So many stand there at once; the rest on demand, and said. */
const SHOWN_AT_FIRST = 12;

export interface AgencyTableProps {
  caption: string;
  lines: readonly AgencyLine[];
  /** what is in the address and goes along to /overdue/:agencyId */
  search: string;
  /** null: this account gives no orders, or nobody is urged here (S19) */
  order: ((line: AgencyLine) => void) | null;
}

/** Agencies worst first: bars are CSS in a real table; below 768 px each row is a block. */
export function AgencyTable({ caption, lines, search, order }: AgencyTableProps) {
  const say = useLeadershipWords();
  const [showsAll, setShowsAll] = useState(false);
  const table = useRef<HTMLTableElement>(null);
  const isPrinting = useIsPrinting();
  const shownCount = showsAll ? lines.length : Math.min(lines.length, SHOWN_AT_FIRST);
  const drawn = isPrinting ? lines : lines.slice(0, shownCount);
  const most = Math.max(1, ...lines.map(({ overdue }) => overdue.count));
  const focused = (): AgencyLine | undefined => {
    const id = document.activeElement?.closest<HTMLElement>('tr[data-agency]')?.dataset['agency'];
    return lines.find(({ agency }) => agency.id === id);
  };
  useKeys(
    caption,
    order
      ? [
          {
            keys: 't',
            does: say('keys.order'),
            run: () => {
              const line = focused();
              if (line && line.overdue.count > 0) order(line);
            },
          },
        ]
      : [],
    { within: table },
  );
  return (
    <>
      <table className={classes.agencies} ref={table}>
        <caption className="for-reader">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={classes.rank}>
              <abbr title={say('rank')}>{say('rankShort')}</abbr>
            </th>
            <th scope="col">{say('agency')}</th>
            <th scope="col">{say('overdue')}</th>
            <th scope="col" className="number">
              {say('oldest')}
            </th>
            <th scope="col" className="number">
              {say('done')}
            </th>
            <th scope="col" className="number">
              {say('updated')}
            </th>
            <th scope="col" className="number">
              {say('awaiting')}
            </th>
            {order && (
              <th scope="col" className={`screen-only not-projected ${classes.actHead}`}>
                <span className="for-reader">{say('act')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {drawn.map((line, index) => {
            const { agency, overdue, given, done, updated, awaitingConfirmation, oldestOverdue } = line;
            const of = (label: string): string => `${label}, ${agency.name}`;
            // All of them stand on paper.
            const isSeen = index < shownCount;
            return (
              <tr key={agency.id} data-agency={agency.id} className={isSeen ? undefined : 'print-only'}>
                <td className={classes.rank}>{line.rank}</td>
                <th scope="row" className={classes.agencyName}>
                  <Link href={`/overdue/${agency.id}${search}`} data-row-id={agency.id}>
                    {agency.name}
                  </Link>
                </th>
                <td className={classes.overdueCell} data-label={say('overdue')}>
                  <span className={classes.withBar}>
                    <FigureLink figure={overdue} of={given} name={of(say('overdue'))} />
                    <FigureBar share={overdue.count / most} />
                  </span>
                </td>
                <td className={`number ${classes.whole}`} data-label={say('oldest')}>
                  {oldestOverdue ? say('days', { n: oldestOverdue.calendarDays }) : ''}
                </td>
                <td className="number" data-label={say('done')}>
                  <FigureLink figure={done} of={given} name={of(say('done'))} hasShare />
                </td>
                <td className="number" data-label={say('updated')}>
                  <FigureLink figure={updated} of={given} name={of(say('updated'))} hasShare />
                </td>
                <td className="number" data-label={say('awaiting')}>
                  <FigureLink figure={awaitingConfirmation} name={of(say('awaitingLong'))} />
                </td>
                {order && (
                  <td className={`screen-only not-projected ${classes.act}`}>
                    {isSeen && overdue.count > 0 && (
                      <Button
                        variant="subtle"
                        size="compact-sm"
                        onClick={() => order(line)}
                        aria-label={`${say('order')}: ${agency.name}`}
                        aria-keyshortcuts="t"
                      >
                        {say('order')}
                      </Button>
                    )}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {shownCount < lines.length && (
        <p className={`screen-only ${classes.more}`}>
          {say('shown', { shown: shownCount, n: formatNumber(lines.length) })}{' '}
          <Button variant="subtle" size="compact-sm" onClick={() => setShowsAll(true)}>
            {say('showAll', { n: lines.length })}
          </Button>
        </p>
      )}
    </>
  );
}
