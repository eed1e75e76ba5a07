import { Button } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { assignmentWord } from '../assignments/words.js';
import { chipWord } from '../design/chip-words.js';
import { reckonedInWords, writtenInWords } from '../design/due-words.js';
import { BulkBar } from '../table/BulkBar.js';
import { DataTable } from '../table/DataTable.js';
import { ListHead } from '../table/ListHead.js';
import { useAddressFilters } from '../table/use-address-filters.js';
import { loadedList } from '../table/use-list.js';
import { useSelection } from '../table/use-selection.js';
import { isSelected, nothingSelected } from '../table/selection.js';
import { useMe } from '../app/session/session.js';
import type { Grid } from './directive-types.js';
import classes from './directive.module.css';
import { useGridColumns } from './grid-columns.js';
import { GridCard } from './GridCard.js';
import { GridStrip } from './GridStrip.js';
import { leadRows, mayConfirm, rowsInStanding, rowWords } from './grid-rows.js';
import { saysNoMore } from '../words/says-no-more.js';
import { partOf } from './number-of.js';
import { standingSchema } from './standing-filter.js';
import { useConfirmReports } from './use-confirm-reports.js';
import { useDirectiveWords } from './words.js';

/** The clause, its counts, the grid, and what is done with the selected rows together. */
export function GridPage({
  grid,
  directiveId,
  document,
  ownChange,
  news,
}: {
  grid: Grid;
  directiveId: string;
  document: string;
  /** what one did oneself is no news */
  ownChange: () => void;
  news: ReactNode;
}) {
  const say = useDirectiveWords();
  const [, navigate] = useLocation();
  const me = useMe();
  const filters = useAddressFilters(standingSchema);
  const selection = useSelection(filters.search);
  const { done, confirm } = useConfirmReports(ownChange);
  const leads = useMemo(() => leadRows(grid), [grid]);
  const rows = useMemo(() => rowsInStanding(leads, filters.values), [leads, filters.values]);
  const list = useMemo(() => loadedList(rows, grid.clock.at), [rows, grid.clock.at]);
  const confirmable = leads.filter(mayConfirm);
  const columns = useGridColumns(grid);
  const { task, counts } = grid;
  const [first] = leads;
  const coordinators = grid.rows.filter(
    ({ assignment: { role, state } }) => role === 'coordinator' && state !== 'revoked' && state !== 'transferred',
  );
  const ended = grid.rows.filter(({ assignment: { state } }) => state === 'revoked' || state === 'transferred');
  const address = `/directives/${directiveId}/tasks/${task.id}`;

  return (
    <>
      <h1 className={classes.title}>
        {say('task', { n: task.ordinal })}
        {task.clause && ` · ${say('clause', { clause: task.clause })}`}
      </h1>
      <p className={classes.clause}>“{task.content}”</p>
      {!saysNoMore(task.action, task.content) && <p className={classes.words}>{task.action}</p>}
      <ul className={classes.facts}>
        {first && <li>{reckonedInWords(chipWord, first.assignment)}</li>}
        {first && <li className="muted">{writtenInWords(chipWord, first.assignment)}</li>}
        <li>{say('taskDone', { done: partOf(counts.closed, counts.leadCount) })}</li>
        {coordinators.length > 0 && (
          <li>
            {say('grid.others', { names: coordinators.map(({ assignment }) => assignment.agency.name).join('; ') })}
          </li>
        )}
        {ended.length > 0 && (
          <li className="muted">
            {say('grid.ended', { names: ended.map(({ assignment }) => assignment.agency.name).join('; ') })}
          </li>
        )}
        {task.span && (
          <li className="screen-only">
            <Link href={`/directives/${directiveId}/text#task-${task.id}`}>{say('inText')}</Link>
          </li>
        )}
      </ul>
      <GridStrip counts={counts} standing={filters.values} address={address} />
      <ListHead
        id="directive-grid"
        list={list}
        news={
          <>
            {news}
            <span role="status">{done}</span>
          </>
        }
        columns={columns}
        print={{
          office: me.office?.secretariatName ?? '',
          title: say('sheet.heading'),
          lines: [document, `${say('task', { n: task.ordinal })}: ${task.action}`],
          filters: '',
        }}
      >
        {confirmable.length > 0 && (
          <Button
            variant="default"
            size="compact-md"
            onClick={() =>
              selection.set({ ...nothingSelected, keys: new Set(confirmable.map(({ assignment }) => assignment.id)) })
            }
          >
            {say('grid.selectAwaiting', { count: confirmable.length })}
          </Button>
        )}
      </ListHead>
      <DataTable
        id="directive-grid"
        caption={say('grid.caption', { n: task.ordinal })}
        kind="grid"
        list={list}
        columns={columns}
        keyOf={({ assignment }) => assignment.id}
        nameOf={(row) => rowWords(say, row)}
        card={(row) => <GridCard row={row} />}
        selection={selection}
        open={({ assignment }) => navigate(`/assignments/${assignment.id}`)}
        acts={({ assignment, mayDo }) => [
          ...(assignment.state === 'awaitingConfirmation' && mayDo.includes('confirm')
            ? [
                {
                  key: 'review',
                  name: assignmentWord('act.review'),
                  href: `/assignments/${assignment.id}/review`,
                  keys: 'x',
                },
              ]
            : []),
          { key: 'open', name: say('grid.open'), href: `/assignments/${assignment.id}` },
        ]}
        rowKeys={[
          {
            keys: 'x',
            does: say('grid.confirmOne'),
            when: mayConfirm,
            run: ({ assignment }) => navigate(`/assignments/${assignment.id}/review`),
          },
          {
            keys: 'b',
            does: say('grid.return'),
            when: mayConfirm,
            run: ({ assignment }) => navigate(`/assignments/${assignment.id}/review?act=return`),
          },
        ]}
        fills={false}
        empty={<p className={classes.empty}>{say('grid.empty')}</p>}
      />
      <BulkBar
        list={list}
        keyOf={({ assignment }) => assignment.id}
        selection={selection}
        noun={say('grid.noun')}
        acts={
          rows.some((row) => isSelected(selection.now, row.assignment.id) && mayConfirm(row))
            ? [
                {
                  key: 'confirm',
                  name: (count) => say('grid.confirm', { count: Number(count) }),
                  when: mayConfirm,
                  run: confirm,
                },
              ]
            : []
        }
      />
    </>
  );
}
