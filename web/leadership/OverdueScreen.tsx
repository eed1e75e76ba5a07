import { Button, NativeSelect } from '@mantine/core';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Answer } from '../api/api-types.js';
import { useAnswer } from '../api/use-answer.js';
import { useKeys } from '../app/keys/use-keys.js';
import { Answered } from '../app/states/Answered.js';
import { usePageTitle } from '../app/use-page-title.js';
import { dateFilter, idFilter, optionOf } from '../table/address-filter.js';
import { AsOfBand } from '../table/AsOfBand.js';
import { useAddressFilters } from '../table/use-address-filters.js';
import { copyAgencies } from './copy-agencies.js';
import { DataAt } from './DataAt.js';
import { Formula } from './Formula.js';
import classes from './leadership.module.css';
import { moveBetween } from './move-between.js';
import { OrderDone } from './OrderDone.js';
import { OrderPanelOnDemand } from './OrderPanelOnDemand.js';
import type { OrderTarget } from './order-target.js';
import { OverdueGroup } from './OverdueGroup.js';
import type { AgencyLine, FigureView, Overview } from './overview-types.js';
import { PrintHead } from './PrintHead.js';
import { Scope, scopeWords } from './Scope.js';
import { useLeadershipWords } from './words.js';

const schema = {
  directedBy: idFilter,
  group: idFilter,
  directive: idFilter,
  age: optionOf(['upTo7', '8to30', 'over30']),
  asOf: dateFilter,
};

/** Quá hạn theo cơ quan (desks.md §3.9): total, then agencies worst first, opened in place. */
export default function OverdueScreen() {
  const say = useLeadershipWords();
  const filters = useAddressFilters(schema);
  const { directedBy, group, directive, age, asOf: day } = filters.values;
  const query = {
    ...(directedBy ? { directedBy } : {}),
    ...(group ? { group } : {}),
    ...(directive ? { directive } : {}),
    ...(day ? { asOf: day } : {}),
  };
  const overview = useAnswer(
    'GET /api/overview',
    { query },
    { live: day ? 'never' : 'silent', liveEveryMs: 30_000, keepsPrevious: true },
  );
  const directives = useAnswer('GET /api/overdue/directives', { query: day ? { asOf: day } : {} }, { live: 'never' });
  const [target, setTarget] = useState<OrderTarget | null>(null);
  const [done, setDone] = useState<Answer<'POST /api/orders'> | null>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const { data } = overview;
  const figureOf = (line: Pick<AgencyLine, 'overdue' | 'ages'>): FigureView =>
    (age && line.ages.find(({ band }) => band === age)) || line.overdue;
  const lines = (agencies: readonly AgencyLine[]): AgencyLine[] => agencies.filter((line) => figureOf(line).count > 0);
  usePageTitle(data ? `${say('overdueByAgency')} (${figureOf(data.assigned.total).count})` : say('overdueByAgency'));
  const mayOrder = data !== undefined && data.mayOrder && !data.isPast;
  const search = filters.search ? `?${filters.search}` : '';

  useKeys(
    say('overdueByAgency'),
    [
      {
        keys: ['ArrowUp', 'ArrowDown'],
        does: say('keys.move'),
        run: ({ key }) => list.current && moveBetween(list.current, key),
      },
      {
        keys: 't',
        does: say('keys.order'),
        when: mayOrder,
        run: () => {
          const at = focusedIn(data);
          if (at) setTarget(at);
        },
      },
    ],
    { within: list },
  );
  const copyTable = async (now: Overview): Promise<void> => {
    const rows = lines(now.assigned.agencies).map((line) => ({ ...line, overdue: figureOf(line) }));
    setCopied((await copyAgencies(rows, say)) ? say('copied', { n: rows.length }) : say('copyRefused'));
  };
  return (
    <div className={classes.page}>
      {data && <PrintHead title={say('overdueByAgency').toLocaleUpperCase('vi')} lines={scopeWords(data, say)} />}
      <AsOfBand asOf={day} back={() => filters.set({ asOf: null })} />
      <p className="screen-only">
        <Link href={`/overview${day ? `?asOf=${day}` : ''}`}>‹ {say('backToOverview')}</Link>
      </p>
      <div className={classes.head}>
        <h1>{say('overdueByAgency')}</h1>
        {data && <DataAt at={data.asOf} day={day} className={classes.dataAt} />}
        <div className={`${classes.tools} screen-only`}>
          {data && (
            <Button
              variant="default"
              leftSection={<IconCopy size={16} stroke={1.75} aria-hidden />}
              onClick={() => void copyTable(data)}
            >
              {say('copyTable')}
            </Button>
          )}
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} stroke={1.75} aria-hidden />}
            onClick={() => window.print()}
          >
            {say('print')}
          </Button>
          <span role="status" className="muted">
            {copied}
          </span>
        </div>
      </div>
      {data && (
        <div className={classes.filters}>
          <Scope overview={data} set={(changes) => filters.set(changes)} />
          <div className={`${classes.scope} screen-only`}>
            <NativeSelect
              aria-label={say('scope.age')}
              value={age ?? ''}
              onChange={({ currentTarget }) => filters.set({ age: schema.age.read(currentTarget.value) })}
              data={[
                { value: '', label: say('scope.anyAge') },
                ...data.assigned.total.ages.map(({ band, label }) => ({ value: band, label })),
              ]}
            />
            {!directive && directives.data && directives.data.directives.length > 0 && (
              <NativeSelect
                aria-label={say('scope.directiveChoice')}
                value=""
                onChange={({ currentTarget }) => filters.set({ directive: currentTarget.value || null })}
                data={[
                  { value: '', label: say('scope.anyDirective') },
                  ...directives.data.directives.map(({ id, number, subject, overdueCount }) => ({
                    value: id,
                    label: `${number ?? subject} (${overdueCount})`,
                  })),
                ]}
              />
            )}
          </div>
        </div>
      )}
      <OrderDone answer={done} />
      <Answered query={overview} what={say('theFigures')} isPage>
        {(now) => {
          const late = lines(now.assigned.agencies);
          const asked = lines(now.requested.agencies);
          if (now.notice) return <p className={classes.notice}>{now.notice}</p>;
          return (
            <div ref={list} className={classes.page}>
              <p>
                <b>{say('overdueTotal', { n: figureOf(now.assigned.total).count, agencies: late.length })}</b>{' '}
                <span className="muted">{say('overdue.daysNote')}</span>
              </p>
              {late.length === 0 && <Nothing />}
              <ul className={classes.groups}>
                {late.map((line) => (
                  <OverdueGroup
                    key={line.agency.id}
                    line={line}
                    figure={figureOf(line)}
                    day={day}
                    search={search}
                    order={mayOrder ? setTarget : null}
                  />
                ))}
              </ul>
              {asked.length > 0 && (
                <section aria-labelledby="asked-head" className={classes.block}>
                  <h2 id="asked-head">{say('requested')}</h2>
                  <p className="muted">{say('requestedHint')}</p>
                  <ul className={classes.groups}>
                    {asked.map((line) => (
                      <OverdueGroup
                        key={line.agency.id}
                        line={line}
                        figure={figureOf(line)}
                        day={day}
                        search={search}
                        order={null}
                      />
                    ))}
                  </ul>
                </section>
              )}
              <Formula lines={now.formula} />
            </div>
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

/** The focused line's agency, or the focused assignment alone. */
function focusedIn(data: Overview | undefined): OrderTarget | null {
  const row = document.activeElement?.closest<HTMLElement>('[data-assignment]');
  if (row?.dataset['assignment'])
    return { kind: 'assignments', ids: [row.dataset['assignment']], name: row.querySelector('a')?.textContent ?? null };
  const id = document.activeElement?.closest<HTMLElement>('[data-agency]')?.dataset['agency'];
  const line = data?.assigned.agencies.find(({ agency }) => agency.id === id);
  return line
    ? { kind: 'overdueOfAgency', agencyId: line.agency.id, agency: line.agency.name, count: line.overdue.count }
    : null;
}

/** Nobody is overdue: what comes next is said instead. */
function Nothing() {
  const say = useLeadershipWords();
  const soon = useAnswer('GET /api/assignments', { query: { dueSoon: true, register: 'assign', limit: 1 } });
  return (
    <p className={classes.notice}>
      {say('overdue.empty')}{' '}
      {soon.data && (
        <>
          {say('overdue.dueSoon', { n: soon.data.total ?? 0 })} ·{' '}
          <Link href="/assignments?dueSoon=true&register=assign">{say('see')}</Link>
        </>
      )}
    </p>
  );
}
