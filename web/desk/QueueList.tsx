import { Button } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { LiveChangesLine } from '../app/live/LiveChangesLine.js';
import { useLiveChanges } from '../app/live/live-changes.js';
import { useMe } from '../app/session/session.js';
import { EmptyState } from '../design/EmptyState.js';
import { ConfirmLine } from '../forms/ConfirmLine.js';
import { BulkBar } from '../table/BulkBar.js';
import { DataTable } from '../table/DataTable.js';
import { ListHead } from '../table/ListHead.js';
import type { RowKey } from '../table/row-act.js';
import { useSelection } from '../table/use-selection.js';
import { formatDate, formatNumber } from '../words/formats.js';
import { CallForm } from './CallForm.js';
import { deskColumns } from './desk-columns.js';
import { nameOfRow, type DeskRow, type Queue, type Scope } from './desk-row.js';
import { DeskCard } from './DeskCard.js';
import { ReturnForm } from './ReturnForm.js';
import { mayConfirm, openingOf, rowActs } from './row-acts.js';
import { useConfirmMany } from './use-confirm-many.js';
import { useQueue } from './use-queue.js';
import { useRowWork } from './use-row-work.js';
import { useDeskWords } from './words.js';

const keyOf = ({ key }: DeskRow): string => key;

interface QueueListProps {
  queue: Queue;
  scope: Scope;
  /** what to offer when nothing waits here */
  empty: { text: string; action?: { href: string; name: string } };
}

/** One queue as a grid: the row's own act is a button, keys act on the focused row, several reports are confirmed together. */
export function QueueList({ queue, scope, empty }: QueueListProps) {
  const say = useDeskWords();
  const me = useMe();
  const [, navigate] = useLocation();
  const list = useQueue(queue, scope);
  const work = useRowWork();
  const selection = useSelection(`${queue}/${scope}`);
  const { count, see } = useLiveChanges({ reads: ['GET /api/desk/:queue', 'GET /api/desk'] });
  const { doneWith } = work;
  const columns = useMemo(() => deskColumns(say, queue, doneWith), [say, queue, doneWith]);

  const isFree = (row: DeskRow): boolean => !doneWith.has(row.key);
  const rowKeys: RowKey<DeskRow>[] = [
    {
      keys: 'x',
      does: say('act.confirm'),
      run: (row) => work.openForm(row, 'confirm'),
      when: (row) => mayConfirm(queue, row) && isFree(row),
    },
    {
      keys: 'b',
      does: say('act.return'),
      run: (row) => work.openForm(row, 'return'),
      when: (row) => mayConfirm(queue, row) && isFree(row),
    },
    {
      keys: 't',
      does: say('act.submit'),
      run: ({ assignments: [one] }) => navigate(`/decisions/new?for=${one?.id ?? ''}`),
      when: (row) => row.mayAct && row.assignments.length === 1 && queue !== 'reports',
    },
    {
      keys: 'g',
      does: say('act.onBehalf'),
      run: ({ assignments: [one] }) => navigate(`/record-answer?assignment=${one?.id ?? ''}`),
      when: (row) => row.mayAct && row.assignments.length > 0 && queue !== 'reports',
    },
    {
      keys: 'c',
      does: say('act.called'),
      run: (row) => work.openForm(row, 'call'),
      when: (row) => row.mayAct && row.assignments.length > 0,
    },
  ];

  const confirmMany = useConfirmMany(queue, work, isFree);

  const below = useCallback(
    (row: DeskRow) => {
      if (work.open?.key !== row.key) return null;
      switch (work.open.form) {
        case 'confirm':
          return (
            <ConfirmLine
              question={say('confirm.ask', {
                agency: row.agency?.name ?? '',
                on: formatDate(row.assignments[0]?.performedOn ?? row.waitingSince),
              })}
              act={say('act.confirm')}
              onAct={() => work.confirm(row)}
              onCancel={work.leave}
            />
          );
        case 'return':
          return (
            <ReturnForm
              send={(reason) => work.giveBack(row, reason)}
              leave={work.leave}
              isActing={false}
              reason={work.reasonOf(row)}
              setReason={(reason) => work.setReason(row, reason)}
            />
          );
        case 'call':
          return <CallForm row={row} now={list.asOf} leave={work.leave} saved={() => work.wasCalled(row)} />;
        default:
          return work.open.form satisfies never;
      }
    },
    [work, say, list.asOf],
  );

  const seeAll = (): void => {
    work.forget();
    see();
  };
  const name = say(`queue.${queue}`);
  return (
    <div data-list="">
      <ListHead
        id={`desk-${queue}`}
        list={list}
        news={
          <>
            <LiveChangesLine count={count} see={seeAll} />
            {count === 0 && doneWith.size > 0 && (
              <Button variant="default" size="compact-md" onClick={seeAll}>
                {say('queue.tidy', { n: doneWith.size, count: doneWith.size })}
              </Button>
            )}
          </>
        }
        columns={columns}
        total={
          list.total &&
          `${name} · ${list.total.isMore ? say('queue.moreThan', { n: list.total.count }) : formatNumber(list.total.count)}`
        }
        print={{ office: me.office?.secretariatName ?? '', title: name, filters: say(`scope.${scope}`) }}
      />
      <DataTable
        id={`desk-${queue}`}
        caption={name}
        kind="grid"
        list={list}
        columns={columns}
        keyOf={keyOf}
        nameOf={(row) => nameOfRow(say, queue, row)}
        card={(row) => <DeskCard queue={queue} row={row} done={doneWith.get(row.key) ?? null} />}
        open={(row) => navigate(openingOf(queue, row))}
        acts={(row) =>
          isFree(row) || row.assignments[0]?.state !== 'awaitingConfirmation' ? rowActs(say, queue, row, work) : []
        }
        rowKeys={rowKeys}
        below={below}
        markOf={work.markOf}
        {...(queue === 'reports' ? { selection } : {})}
        empty={
          <EmptyState text={empty.text}>
            {empty.action && <Link href={empty.action.href}>{empty.action.name}</Link>}
          </EmptyState>
        }
      />
      {queue === 'reports' && (
        <BulkBar list={list} keyOf={keyOf} selection={selection} noun={say('row.selectNoun')} acts={[confirmMany]} />
      )}
    </div>
  );
}
