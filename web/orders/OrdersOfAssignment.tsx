import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { Answer } from '../api/api-types.js';
import { useMe } from '../app/session/session.js';
import { orderWords } from './order-words.js';
import classes from './orders.module.css';
import { useOrderWords } from './words.js';

const OrderPanel = lazy(() => import('../leadership/OrderPanel.js').then((panel) => ({ default: panel.OrderPanel })));

/** Leaders' orders on one assignment and what became of each; a leader gives one from here (P12). Agencies see none. */
export function OrdersOfAssignment({ one }: { one: Answer<'GET /api/assignments/:id'> }) {
  const say = useOrderWords();
  const { role, actsFor } = useMe();
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const { assignment, orders, clock } = one;
  const canBeUrged =
    assignment.role === 'lead' &&
    !assignment.isStanding &&
    assignment.agency.register === 'assign' &&
    (assignment.state === 'sent' || assignment.state === 'inProgress');
  const mayOrder = (role === 'leader' || role === 'officeHead') && canBeUrged;
  return (
    <>
      {mayOrder && (
        <p className="screen-only">
          <Button variant={role === 'leader' ? 'filled' : 'default'} onClick={() => setOpen(true)}>
            {say('order')}
          </Button>
        </p>
      )}
      <p role="status" className={classes.status}>
        {isDone && say('done')}
      </p>
      {orders.length > 0 && (
        <section className={classes.block} aria-label={say('order')}>
          <ul className={classes.lines}>
            {orders.map((order) => (
              <li key={order.orderId} className={classes.line}>
                <div>
                  {orderWords(order, say)} · <b>{order.stateName}</b>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <OrderPanel
            target={{
              kind: 'assignments',
              ids: [assignment.id],
              name: `${assignment.agency.name}: ${assignment.task.action}`,
            }}
            orderedFor={actsFor?.title ?? null}
            now={clock.at}
            close={() => setOpen(false)}
            done={() => {
              setOpen(false);
              setDone(true);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
