import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { orderWords } from './order-words.js';
import classes from './orders.module.css';
import type { WaitingOrders } from './use-waiting-orders.js';
import { useOrderWords } from './words.js';

const SHOWN_AT_FIRST = 4;

/** The specialist's queue of leaders' orders that wait for an urging (P12); not there when nothing waits. */
export function LeaderOrders({ data }: { data: WaitingOrders | undefined }) {
  const say = useOrderWords();
  const [showsAll, setShowsAll] = useState(false);
  if (!data || data.total === 0) return null;
  const shown = showsAll ? data.orders : data.orders.slice(0, SHOWN_AT_FIRST);
  const byOrder = Map.groupBy(shown, ({ orderId }) => orderId);
  return (
    <section className={classes.block} aria-labelledby="leader-orders">
      <h2 id="leader-orders">{say('queue', { n: data.total })}</h2>
      {[...byOrder].map(([orderId, items]) => (
        <div key={orderId} className={classes.order}>
          {items[0] && <p>{orderWords(items[0], say)}</p>}
          <ul className={classes.lines}>
            {items.map(({ agency, directive, clause, daysOverdue, assignmentId, action }) => {
              const document = [directive.number, clause && say('item', { clause })].filter(Boolean).join(', ');
              return (
                <li key={assignmentId} className={classes.line}>
                  <span>
                    <b>{agency.name}</b> · {document} · {action}
                    {daysOverdue && ` · ${say('overdue', { n: daysOverdue.calendarDays })}`}
                  </span>
                  <Link href={`/assignments/${assignmentId}`}>
                    {say('send')}
                    <span className="for-reader">: {[agency.name, document].join(', ')}</span>
                  </Link>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
      {shown.length < data.total && (
        <p>
          {say('shown', { shown: shown.length, n: data.total })}{' '}
          {!showsAll && (
            <Button variant="subtle" size="compact-sm" onClick={() => setShowsAll(true)}>
              {say('showAll')}
            </Button>
          )}
        </p>
      )}
    </section>
  );
}
