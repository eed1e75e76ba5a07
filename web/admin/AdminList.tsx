import { useMemo, type ReactNode } from 'react';
import { EmptyState } from '../design/EmptyState.js';
import type { Column } from '../table/column.js';
import { DataTable } from '../table/DataTable.js';
import { ListHead } from '../table/ListHead.js';
import { ListWithPanel } from '../table/ListWithPanel.js';
import { loadedList } from '../table/use-list.js';
import type { OpenRow } from '../table/use-open-row.js';
import { SearchField } from './SearchField.js';
import { useOffice } from './use-office.js';
import { useAdminWords } from './words.js';
import classes from './admin.module.css';

export interface AdminListProps<Row> {
  id: string;
  title: string;
  search: { label: string; value: string; set: (value: string) => void };
  /** further filters, after the search field */
  filters?: ReactNode;
  shown: readonly Row[];
  /** how many there are without any filter */
  all: number;
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
  nameOf: (row: Row) => string;
  /** second line of the row as a block on a phone */
  underName: (row: Row) => string;
  row: OpenRow;
  /** name of what is open in the panel */
  openName: string;
  panel: (id: string) => ReactNode;
  /** said where there is nothing at all yet */
  none: string;
}

/** A register that is read whole: search, list, and beside it what is open (`row=new`: the form for a new one). */
export function AdminList<Row>({
  id,
  title,
  search,
  filters,
  shown,
  all,
  columns,
  keyOf,
  nameOf,
  underName,
  row,
  openName,
  panel,
  none,
}: AdminListProps<Row>) {
  const say = useAdminWords();
  const { officeId, offices } = useOffice();
  const list = useMemo(() => loadedList(shown), [shown]);
  const office = offices.find((one) => one.id === officeId)?.secretariatName ?? '';
  return (
    <ListWithPanel
      hasOwnHeading
      row={row}
      keys={shown.map(keyOf)}
      name={openName || (row.id === null ? '' : say('notOfOffice'))}
      panel={panel}
    >
      <div className={`${classes.filters} screen-only`}>
        <SearchField label={search.label} value={search.value} onChange={search.set} />
        {filters}
      </div>
      <ListHead
        id={id}
        list={list}
        columns={columns}
        total={say('shownOf', { n: shown.length, all })}
        print={{ office, title, filters: search.value }}
      />
      <DataTable<Row>
        id={id}
        caption={title}
        kind="grid"
        list={list}
        columns={columns}
        keyOf={keyOf}
        nameOf={nameOf}
        card={(one) => (
          <div className={classes.card}>
            <strong>{nameOf(one)}</strong>
            <span className="muted">{underName(one)}</span>
          </div>
        )}
        open={(one) => row.open(keyOf(one))}
        openKey={row.id}
        empty={<EmptyState text={all === 0 ? none : say('noneFound')} />}
      />
    </ListWithPanel>
  );
}
