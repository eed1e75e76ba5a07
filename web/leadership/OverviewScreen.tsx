import { Button } from '@mantine/core';
import { IconCopy, IconPresentation, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Answer } from '../api/api-types.js';
import { Failed } from '../app/states/Failed.js';
import { Waiting } from '../app/states/Waiting.js';
import { useAppWords } from '../app/words.js';
import { usePageTitle } from '../app/use-page-title.js';
import { AsOfBand } from '../table/AsOfBand.js';
import { AgencyTable } from './AgencyTable.js';
import { AgesBlock } from './AgesBlock.js';
import { AsOfChoice } from './AsOfChoice.js';
import { copyAgencies } from './copy-agencies.js';
import { DataAt } from './DataAt.js';
import { Decisions } from './Decisions.js';
import { Formula } from './Formula.js';
import { FourFigures } from './FourFigures.js';
import classes from './leadership.module.css';
import { OrderDone } from './OrderDone.js';
import { OrderPanelOnDemand } from './OrderPanelOnDemand.js';
import type { OrderTarget } from './order-target.js';
import type { AgencyLine, Overview } from './overview-types.js';
import { PrintHead } from './PrintHead.js';
import { Scope, scopeWords } from './Scope.js';
import { useIsSettled } from './use-is-settled.js';
import { useOverview } from './use-overview.js';
import { useProjection } from './use-projection.js';
import { useLeadershipWords } from './words.js';

/** Tổng quan (desks.md §3.8): how much, who is worst, since when, what waits for me; every figure opens its list. */
export default function OverviewScreen() {
  const say = useLeadershipWords();
  const sayApp = useAppWords();
  const { isProjected, setProjected } = useProjection();
  const { filters, overview } = useOverview(isProjected);
  const day = filters.values.asOf;
  const isSettled = useIsSettled(day);
  const data = isSettled ? overview.data : undefined;
  const { error } = overview;
  const [target, setTarget] = useState<OrderTarget | null>(null);
  const [done, setDone] = useState<Answer<'POST /api/orders'> | null>(null);
  const [copied, setCopied] = useState<string | null>(null);
  usePageTitle(
    data ? `${say('overview')} · ${say('figure.overdue')} (${data.figures.overdue.count})` : say('overview'),
  );

  const copyTable = async (now: Overview): Promise<void> => {
    const lines = now.assigned.agencies;
    setCopied((await copyAgencies(lines, say)) ? say('copied', { n: lines.length }) : say('copyRefused'));
  };
  return (
    <div className={classes.page}>
      {data && <PrintHead title={say('overview').toLocaleUpperCase('vi')} lines={scopeWords(data, say)} />}
      <AsOfBand asOf={day} back={() => filters.set({ asOf: null })} />
      <div className={classes.head}>
        <h1>{say('overview')}</h1>
        {data && <DataAt at={data.asOf} day={day} className={classes.dataAt} />}
        <div className={`${classes.tools} screen-only`}>
          <AsOfChoice day={day} set={(asOf) => filters.set({ asOf })} />
          {isProjected ? (
            <Button variant="default" onClick={() => setProjected(false)}>
              {say('project.leave')}
            </Button>
          ) : (
            <>
              <Button
                className={classes.wideOnly ?? ''}
                variant="default"
                leftSection={<IconPresentation size={16} stroke={1.75} aria-hidden />}
                onClick={() => setProjected(true)}
              >
                {say('project')}
              </Button>
              <Button
                className={classes.wideOnly ?? ''}
                variant="default"
                leftSection={<IconPrinter size={16} stroke={1.75} aria-hidden />}
                onClick={() => window.print()}
              >
                {say('print')}
              </Button>
            </>
          )}
        </div>
      </div>
      {data && <Scope overview={data} set={(changes) => filters.set(changes)} />}
      <FourFigures figures={data?.hasFigures ? data.figures : null} isWaiting={!data && !error} />
      {!data && !error && <Waiting text={sayApp('wait.thing', { what: say('theFigures') })} />}
      {error && !data && <Failed problem={error} again={() => void overview.refetch()} />}
      {data?.notice && <p className={classes.notice}>{data.notice}</p>}
      <OrderDone answer={done} />
      {data?.hasFigures && (
        <>
          {!data.isPast && <Decisions />}
          <div className={classes.columns}>
            <section className={classes.block} aria-labelledby="agencies-head">
              <div className={classes.blockHead}>
                <h2 id="agencies-head">
                  {say('byAgency')} <small className="muted">({say('byAgencyHint')})</small>
                </h2>
                <p className="screen-only not-projected">
                  {data.mayCompareLeaders && <Link href={leadersAddress(day)}>{say('byLeaderLink')}</Link>}
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    leftSection={<IconCopy size={16} stroke={1.75} aria-hidden />}
                    onClick={() => void copyTable(data)}
                  >
                    {say('copyTable')}
                  </Button>
                  <span role="status" className="muted">
                    {copied}
                  </span>
                </p>
              </div>
              <AgencyBlock data={data} search={searchOf(filters.search)} order={(line) => setTarget(targetOf(line))} />
            </section>
            <div className={classes.side}>
              <AgesBlock ages={data.assigned.total.ages} />
              <Formula lines={data.formula} />
            </div>
          </div>
          {data.requested.agencies.length > 0 && (
            <section className={classes.block} aria-labelledby="requested-head">
              <h2 id="requested-head">{say('requested')}</h2>
              <p className="muted">{say('requestedHint')}</p>
              <AgencyTable
                caption={say('requested')}
                lines={data.requested.agencies}
                search={searchOf(filters.search)}
                order={null}
              />
            </section>
          )}
        </>
      )}
      {data && <DataAt at={data.asOf} day={day} className={`${classes.foot} screen-only`} />}
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

function AgencyBlock({ data, search, order }: { data: Overview; search: string; order: (line: AgencyLine) => void }) {
  const say = useLeadershipWords();
  const { agencies, total } = data.assigned;
  if (agencies.length === 0) return <p className="muted">{say('noGiven')}</p>;
  return (
    <>
      {total.overdue.count === 0 && <p className={classes.notice}>{say('noOverdue')}</p>}
      <AgencyTable
        caption={say('byAgency')}
        lines={agencies}
        search={search}
        order={data.mayOrder && !data.isPast ? order : null}
      />
    </>
  );
}

const searchOf = (search: string): string => (search ? `?${search}` : '');
const leadersAddress = (day: string | null): string => `/overview/leaders${day ? `?asOf=${day}` : ''}`;

export const targetOf = ({ agency, overdue }: AgencyLine): OrderTarget => ({
  kind: 'overdueOfAgency',
  agencyId: agency.id,
  agency: agency.name,
  count: overdue.count,
});
