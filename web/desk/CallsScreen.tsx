import { useCallback, useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { LiveChangesLine } from '../app/live/LiveChangesLine.js';
import { useLiveChanges } from '../app/live/live-changes.js';
import { useMe } from '../app/session/session.js';
import { usePageTitle } from '../app/use-page-title.js';
import { EmptyState } from '../design/EmptyState.js';
import { DataTable } from '../table/DataTable.js';
import { ListHead } from '../table/ListHead.js';
import { oneOf } from '../table/address-filter.js';
import { useIntoList } from '../table/use-into-list.js';
import { useAddressFilters } from '../table/use-address-filters.js';
import { formatNumber } from '../words/formats.js';
import { callColumns, CallCard } from './call-columns.js';
import { CallForm } from './CallForm.js';
import { nameOfRow, scopes, type DeskRow } from './desk-row.js';
import { focusRow } from './focus-row.js';
import { ScopeChoice } from './ScopeChoice.js';
import { useKeptScope } from './use-scope.js';
import { useQueue } from './use-queue.js';
import { useDeskWords } from './words.js';
import classes from './desk.module.css';

const filters = { scope: oneOf(scopes) };
const keyOf = ({ key }: DeskRow): string => key;

/** "Danh sách cần gọi điện" (P9): who has not acknowledged for more than one working day, and how to reach them. */
export default function CallsScreen() {
  const say = useDeskWords();
  const me = useMe();
  const [, navigate] = useLocation();
  const { values, set } = useAddressFilters(filters);
  const { scope } = values;
  useKeptScope(scope);
  const list = useQueue('calls', scope);
  const { count, see } = useLiveChanges({ reads: ['GET /api/desk/:queue', 'GET /api/desk'] });
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [called, setCalled] = useState<ReadonlySet<string>>(new Set());
  const columns = useMemo(() => callColumns(say, called), [say, called]);
  usePageTitle(list.total ? `${say('calls.title')} (${formatNumber(list.total.count)})` : say('calls.title'));
  useIntoList(say('calls.title'));
  const below = useCallback(
    (row: DeskRow) =>
      openKey === row.key ? (
        <CallForm
          row={row}
          now={list.asOf}
          leave={() => {
            setOpenKey(null);
            focusRow(row.key);
          }}
          saved={() => {
            setOpenKey(null);
            setCalled((before) => new Set(before).add(row.key));
            focusRow(row.key);
          }}
        />
      ) : null,
    [openKey, list.asOf],
  );
  const hrefOf = ({ assignments, directive }: DeskRow): string =>
    assignments[0] && assignments.length === 1 ? `/assignments/${assignments[0].id}` : `/directives/${directive.id}`;
  return (
    <div data-list="">
      <header className={classes.head}>
        <h1>
          {say('calls.title')}
          {list.total && ` · ${formatNumber(list.total.count)}`}
        </h1>
        <ScopeChoice now={scope} set={(next) => set({ scope: next })} />
      </header>
      <p className={classes.note}>{say('calls.note')}</p>
      <ListHead
        id="calls"
        list={list}
        news={<LiveChangesLine count={count} see={see} />}
        columns={columns}
        print={{ office: me.office?.secretariatName ?? '', title: say('calls.title'), filters: say(`scope.${scope}`) }}
      />
      <DataTable
        id="calls"
        caption={say('calls.title')}
        kind="grid"
        list={list}
        columns={columns}
        keyOf={keyOf}
        nameOf={(row) => nameOfRow(say, 'calls', row)}
        card={(row) => <CallCard row={row} isCalled={called.has(row.key)} />}
        open={(row) => navigate(hrefOf(row))}
        below={below}
        acts={(row) => [
          ...(row.mayAct
            ? [
                { key: 'call', name: say('act.called'), keys: 'c', isFirst: true, run: () => setOpenKey(row.key) },
                {
                  key: 'answer',
                  name: say('act.onBehalf'),
                  keys: 'g',
                  href: `/record-answer?assignment=${row.assignments[0]?.id ?? ''}`,
                },
              ]
            : []),
          { key: 'open', name: say('act.openDirective'), href: `/directives/${row.directive.id}` },
        ]}
        rowKeys={[
          { keys: 'c', does: say('act.called'), run: (row) => setOpenKey(row.key), when: ({ mayAct }) => mayAct },
          {
            keys: 'g',
            does: say('act.onBehalf'),
            run: ({ assignments: [one] }) => navigate(`/record-answer?assignment=${one?.id ?? ''}`),
            when: ({ mayAct }) => mayAct,
          },
        ]}
        empty={
          <EmptyState text={say('calls.empty')}>
            <Link href="/desk">{say('review.toDesk')}</Link>
          </EmptyState>
        }
      />
    </div>
  );
}
