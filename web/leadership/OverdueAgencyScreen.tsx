import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { Link, useParams } from 'wouter';
import type { Answer } from '../api/api-types.js';
import { useKeys } from '../app/keys/use-keys.js';
import { Answered } from '../app/states/Answered.js';
import { Missing } from '../app/states/Missing.js';
import { usePageTitle } from '../app/use-page-title.js';
import { AsOfBand } from '../table/AsOfBand.js';
import { AgesBlock } from './AgesBlock.js';
import { DataAt } from './DataAt.js';
import { FigureLink } from './FigureLink.js';
import { Formula } from './Formula.js';
import classes from './leadership.module.css';
import { moveBetween } from './move-between.js';
import { OrderDone } from './OrderDone.js';
import { OrderPanelOnDemand } from './OrderPanelOnDemand.js';
import type { OrderTarget } from './order-target.js';
import { OverdueRows } from './OverdueRows.js';
import { PrintHead } from './PrintHead.js';
import { scopeWords } from './Scope.js';
import { useOverview } from './use-overview.js';
import { useLeadershipWords } from './words.js';

/** One agency's figures and its overdue assignments, each with the way to its clause; the orders are given here. */
export default function OverdueAgencyScreen() {
  const say = useLeadershipWords();
  const { agencyId = '' } = useParams();
  const { filters, overview } = useOverview(false);
  const { data } = overview;
  const day = filters.values.asOf;
  const [target, setTarget] = useState<OrderTarget | null>(null);
  const [done, setDone] = useState<Answer<'POST /api/orders'> | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const lineIn = (now: NonNullable<typeof data>) =>
    [...now.assigned.agencies, ...now.requested.agencies].find(({ agency }) => agency.id === agencyId);
  const line = data && lineIn(data);
  const isAsked = data?.requested.agencies.some(({ agency }) => agency.id === agencyId) ?? false;
  const mayOrder = data !== undefined && data.mayOrder && !data.isPast && !isAsked;
  usePageTitle(line ? `${say('overdue')} (${line.overdue.count})` : say('overdue'), line?.agency.name);
  useKeys(
    line?.agency.name ?? say('overdue'),
    [
      {
        keys: ['ArrowUp', 'ArrowDown'],
        does: say('keys.move'),
        run: ({ key }) => list.current && moveBetween(list.current, key),
      },
      {
        keys: 't',
        does: say('keys.order'),
        when: mayOrder && line !== undefined && line.overdue.count > 0,
        run: () => {
          const row = document.activeElement?.closest<HTMLElement>('[data-assignment]');
          if (row?.dataset['assignment'])
            setTarget({
              kind: 'assignments',
              ids: [row.dataset['assignment']],
              name: row.querySelector('a')?.textContent ?? null,
            });
        },
      },
    ],
    { within: list },
  );
  const back = filters.search ? `/overdue?${filters.search}` : '/overdue';
  return (
    <div className={classes.page}>
      <AsOfBand asOf={day} back={() => filters.set({ asOf: null })} />
      <p className="screen-only not-projected">
        <Link href={back}>‹ {say('backToOverdue')}</Link>
      </p>
      <Answered query={overview} what={say('theFigures')} isPage>
        {(now) => {
          const found = lineIn(now);
          if (now.notice) return <p className={classes.notice}>{now.notice}</p>;
          if (!found) return <Missing isPage />;
          const { agency, given, overdue, done: closed, updated, awaitingConfirmation } = found;
          const of = (label: string): string => `${label}, ${agency.name}`;
          return (
            <>
              <PrintHead
                title={`${say('overdue')}: ${agency.name}`.toLocaleUpperCase('vi')}
                lines={scopeWords(now, say)}
              />
              <div className={classes.head}>
                <h1>{agency.name}</h1>
                <DataAt at={now.asOf} day={day} className={classes.dataAt} />
                <div className={`${classes.tools} screen-only`}>
                  <Button
                    variant="default"
                    leftSection={<IconPrinter size={16} stroke={1.75} aria-hidden />}
                    onClick={() => window.print()}
                  >
                    {say('print')}
                  </Button>
                </div>
              </div>
              {isAsked && (
                <p className={classes.notice}>
                  {say('requested')}. {say('requestedHint')}
                </p>
              )}
              <dl className={classes.agencyFigures}>
                <div>
                  <dt>{say('overdue')}</dt>
                  <dd>
                    <FigureLink figure={overdue} of={given} name={of(say('overdue'))} />
                  </dd>
                </div>
                <div>
                  <dt>{say('done')}</dt>
                  <dd>
                    <FigureLink figure={closed} of={given} name={of(say('done'))} hasShare />
                  </dd>
                </div>
                <div>
                  <dt>{say('updated')}</dt>
                  <dd>
                    <FigureLink figure={updated} of={given} name={of(say('updated'))} hasShare />
                  </dd>
                </div>
                <div>
                  <dt>{say('awaiting')}</dt>
                  <dd>
                    <FigureLink figure={awaitingConfirmation} name={of(say('awaitingLong'))} />
                  </dd>
                </div>
              </dl>
              <OrderDone answer={done} />
              <div className={classes.columns}>
                <section className={classes.block} ref={list} aria-labelledby="rows-head">
                  <h2 id="rows-head">
                    {say('overdue')} ({overdue.count})
                  </h2>
                  {overdue.count === 0 ? (
                    <p className="muted">{say('noOverdue')}</p>
                  ) : (
                    <OverdueRows agency={agency} figure={overdue} day={day} order={mayOrder ? setTarget : null} />
                  )}
                </section>
                <div className={classes.side}>
                  <AgesBlock ages={found.ages} />
                  <Formula lines={now.formula} />
                </div>
              </div>
            </>
          );
        }}
      </Answered>
      {target && data && (
        <OrderPanelOnDemand
          target={target}
          orderedFor={data.orderedFor}
          now={data.clock.at}
          close={() => setTarget(null)}
          done={(answer) => {
            setTarget(null);
            setDone(answer);
          }}
        />
      )}
    </div>
  );
}
