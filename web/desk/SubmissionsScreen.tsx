import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { requestWith } from '../api/request.js';
import { answerKey, useAnswer } from '../api/use-answer.js';
import { LiveChangesLine } from '../app/live/LiveChangesLine.js';
import { useLiveChanges } from '../app/live/live-changes.js';
import { useMe } from '../app/session/session.js';
import { usePageTitle } from '../app/use-page-title.js';
import { CountTabs, type CountTab } from '../design/CountTabs.js';
import { EmptyState } from '../design/EmptyState.js';
import { oneOf, writeFilters } from '../table/address-filter.js';
import { DataTable } from '../table/DataTable.js';
import { ListHead } from '../table/ListHead.js';
import { useAddressFilters } from '../table/use-address-filters.js';
import { useIntoList } from '../table/use-into-list.js';
import { useList } from '../table/use-list.js';
import { formatDate } from '../words/formats.js';
import { submissionWords, type Submission } from './decision.js';
import { scopes } from './desk-row.js';
import { focusRow } from './focus-row.js';
import { ScopeChoice } from './ScopeChoice.js';
import { submissionColumns, SubmissionCard } from './submission-columns.js';
import { useDeskWords } from './words.js';
import { WithdrawForm } from './WithdrawForm.js';
import classes from './desk.module.css';

const states = ['waiting', 'answered'] as const;
/** Leaders come to what is put to them; the secretariat to what its room put. */
const officeFilters = { state: oneOf(states), scope: oneOf(['all', 'room', 'mine']) };
const leaderFilters = { state: oneOf(states), leader: oneOf(['mine', 'all']) };
const keyOf = ({ id }: Submission): string => id;

/** "Trình lãnh đạo": what waits with the leaders, and what they answered (P4). */
export default function SubmissionsScreen() {
  const { role } = useMe();
  return role === 'leader' ? <ForLeader /> : <ForOffice />;
}

function ForLeader() {
  const say = useDeskWords();
  const { values, set } = useAddressFilters(leaderFilters);
  return (
    <Submissions
      query={{ state: values.state, leader: values.leader, scope: 'all' }}
      hrefOf={(state) => addressOf(writeFilters(leaderFilters, { ...values, state }))}
      filtersInWords={values.leader === 'all' ? say('submissions.allLeaders') : ''}
    >
      <label className={classes.line}>
        <input
          type="checkbox"
          checked={values.leader === 'all'}
          onChange={(event) => set({ leader: event.currentTarget.checked ? 'all' : 'mine' })}
        />
        {say('submissions.allLeaders')}
      </label>
    </Submissions>
  );
}

function ForOffice() {
  const say = useDeskWords();
  const { values, set } = useAddressFilters(officeFilters);
  const desk = useAnswer('GET /api/desk', { query: { scope: values.scope } }, { liveEveryMs: 5_000 });
  const toSubmit = desk.data?.counts.requests ?? null;
  return (
    <Submissions
      query={{ state: values.state, scope: values.scope, leader: 'all' }}
      hrefOf={(state) => addressOf(writeFilters(officeFilters, { ...values, state }))}
      filtersInWords={say(`scope.${values.scope}`)}
      firstTab={{
        key: 'toSubmit',
        name: say('submissions.toSubmit'),
        count: toSubmit,
        href: `/desk?queue=requests${values.scope === 'mine' ? '' : `&scope=${values.scope}`}`,
        tone: 'wait',
      }}
    >
      <ScopeChoice now={scopes.find((scope) => scope === values.scope) ?? 'all'} set={(scope) => set({ scope })} />
    </Submissions>
  );
}

const addressOf = (search: string): string => (search ? `/submissions?${search}` : '/submissions');

interface SubmissionsProps {
  query: { state: 'waiting' | 'answered'; scope: 'mine' | 'room' | 'all'; leader: 'mine' | 'all' };
  hrefOf: (state: 'waiting' | 'answered') => string;
  filtersInWords: string;
  firstTab?: CountTab;
  children: ReactNode;
}

function Submissions({ query, hrefOf, filtersInWords, firstTab, children }: SubmissionsProps) {
  const say = useDeskWords();
  const me = useMe();
  const [, navigate] = useLocation();
  const { state } = query;
  const list = useList<Submission>({
    queryKey: answerKey('GET /api/submissions', { query }),
    read: ({ cursor, limit, signal }) =>
      requestWith('GET /api/submissions', { query: { ...query, cursor, limit } }, { signal }).then(
        ({ submissions, nextCursor, total, clock }) => ({
          rows: submissions,
          nextCursor,
          total,
          asOf: clock.at,
        }),
      ),
  });
  // The other tab's count is the total of its own list.
  const other = useAnswer('GET /api/submissions', {
    query: { ...query, state: state === 'waiting' ? 'answered' : 'waiting', limit: 1 },
  });
  const { count, see } = useLiveChanges({ reads: ['GET /api/submissions'] });
  const [withdrawing, setWithdrawing] = useState<string | null>(null);
  const columns = useMemo(() => submissionColumns(say, state), [say, state]);
  const name = say(`submissions.${state}`);
  usePageTitle(name, say('submissions.title'));
  useIntoList(say('submissions.title'));
  const countOf = (of: 'waiting' | 'answered'): number | null =>
    of === state ? (list.total?.count ?? null) : (other.data?.total ?? null);
  const tabs: CountTab[] = [
    ...(firstTab ? [firstTab] : []),
    ...states.map((key) => ({ key, name: say(`submissions.${key}`), count: countOf(key), href: hrefOf(key) })),
  ];
  const leave = useCallback((key: string): void => {
    setWithdrawing(null);
    focusRow(key);
  }, []);
  const decideAt = ({ assignment, subject }: Submission): string =>
    `/decisions/new?for=${assignment.id}&as=decide&subject=${subject}`;
  const isLeader = me.role === 'leader';
  return (
    <div data-list="">
      <header className={classes.head}>
        <h1>{say('submissions.title')}</h1>
        {children}
      </header>
      <CountTabs label={say('submissions.title')} now={state} tabs={tabs} byKeys={say('desk.tabKeys')} />
      <ListHead
        id={`submissions-${state}`}
        list={list}
        news={<LiveChangesLine count={count} see={see} />}
        columns={columns}
        print={{
          office: me.office?.secretariatName ?? '',
          title: `${say('submissions.title')}: ${name}`,
          filters: filtersInWords,
        }}
      />
      <DataTable
        id={`submissions-${state}`}
        caption={name}
        kind="grid"
        lines={2}
        list={list}
        columns={columns}
        keyOf={keyOf}
        nameOf={(row) => `${submissionWords(say, row, formatDate)}, ${say(`state.${row.state}`)}`}
        card={(row) => <SubmissionCard of={row} />}
        open={(row) => navigate(row.mayDecide ? decideAt(row) : `/assignments/${row.assignment.id}`)}
        acts={(row) => [
          ...(row.mayDecide
            ? [
                {
                  key: 'decide',
                  name: say(isLeader ? 'decision.ownTitle' : 'act.decide'),
                  isFirst: true,
                  href: decideAt(row),
                },
              ]
            : []),
          ...(row.mayDecide && !isLeader
            ? [{ key: 'withdraw', name: say('submission.withdraw'), run: () => setWithdrawing(row.id) }]
            : []),
          { key: 'open', name: say('act.open'), href: `/assignments/${row.assignment.id}` },
        ]}
        below={(row) =>
          withdrawing === row.id ? (
            <WithdrawForm of={row} leave={() => leave(row.id)} done={() => leave(row.id)} />
          ) : null
        }
        empty={
          <EmptyState text={say(state === 'waiting' ? 'submissions.emptyWaiting' : 'submissions.emptyAnswered')}>
            {firstTab && (firstTab.count ?? 0) > 0 && (
              <Link href={firstTab.href}>{`${firstTab.name} (${firstTab.count ?? 0})`}</Link>
            )}
          </EmptyState>
        }
      />
    </div>
  );
}
