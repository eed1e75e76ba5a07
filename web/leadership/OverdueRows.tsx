import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { figureAddress } from './figure-address.js';
import classes from './leadership.module.css';
import type { OrderTarget } from './order-target.js';
import { OverdueRow } from './OverdueRow.js';
import type { FigureView } from './overview-types.js';
import { useLeadershipWords } from './words.js';

const ROWS = 100;

export interface OverdueRowsProps {
  agency: { id: string; name: string };
  /** the figure whose rows these are */
  figure: FigureView;
  day: string | null;
  /** null: no orders here (S19, a past day, no right) */
  order: ((target: OrderTarget) => void) | null;
}

/** The rows behind an agency's figure, latest due last; some or all may be chosen for an order. */
export function OverdueRows({ agency, figure, day, order }: OverdueRowsProps) {
  const say = useLeadershipWords();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const query: Record<string, string> = { ...figure.filter, sort: 'due', limit: String(ROWS) };
  const list = useAnswer('GET /api/assignments', { query });
  const reasons = useAnswer('GET /api/overdue/reasons', {
    query: { agency: agency.id, ...(day ? { asOf: day } : {}) },
  });
  const reasonOf = new Map(reasons.data?.reasons.map(({ assignmentId, reason }) => [assignmentId, reason]));
  return (
    <Answered query={list} what={say('overdue.rows')}>
      {({ assignments, total }) => {
        const urgeable = assignments.filter(({ state }) => state === 'sent' || state === 'inProgress');
        const isUrgeable = new Set(urgeable.map(({ id }) => id));
        const stillChosen = chosen.filter((id) => isUrgeable.has(id));
        return (
          <>
            {order && urgeable.length > 0 && (
              <p className={`${classes.buttons} screen-only not-projected`}>
                <Button
                  aria-keyshortcuts="t"
                  onClick={() =>
                    order(
                      stillChosen.length === 0
                        ? { kind: 'overdueOfAgency', agencyId: agency.id, agency: agency.name, count: figure.count }
                        : { kind: 'assignments', ids: stillChosen, name: null },
                    )
                  }
                >
                  {stillChosen.length === 0 ? say('order') : say('overdue.orderChosen', { n: stillChosen.length })}
                </Button>
                {urgeable.length > 1 && stillChosen.length < urgeable.length && (
                  <Button variant="default" onClick={() => setChosen([...isUrgeable])}>
                    {say('overdue.selectAll', { n: urgeable.length })}
                  </Button>
                )}
              </p>
            )}
            <ul className={classes.overdueRows}>
              {assignments.map((row) => (
                <OverdueRow
                  key={row.id}
                  row={row}
                  hasChoices={order !== null && urgeable.length > 0}
                  reason={reasonOf.get(row.id) ?? null}
                  choose={
                    order && isUrgeable.has(row.id)
                      ? {
                          isChosen: stillChosen.includes(row.id),
                          set: (isChosen) =>
                            setChosen((before) =>
                              isChosen ? [...before, row.id] : before.filter((id) => id !== row.id),
                            ),
                        }
                      : null
                  }
                />
              ))}
            </ul>
            {total !== null && total > assignments.length && (
              <p>
                {say('overdue.moreRows', { shown: assignments.length, n: total })}{' '}
                <Link href={figureAddress(figure.filter)} className="screen-only">
                  {say('overdue.allRows')}
                </Link>
              </p>
            )}
          </>
        );
      }}
    </Answered>
  );
}
