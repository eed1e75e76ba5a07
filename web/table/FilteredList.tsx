import type { ReactNode } from 'react';
import { LiveChangesLine } from '../app/live/LiveChangesLine.js';
import { useMe } from '../app/session/session.js';
import { DataTable } from './DataTable.js';
import { FilterBar, filtersInWords, type FilterBarProps } from './FilterBar.js';
import { ListHead } from './ListHead.js';
import type { DataTableProps } from './table-props.js';

interface FilteredListProps<Row> extends Omit<DataTableProps<Row>, 'kind'> {
  /** heading of the printed list */
  title: string;
  /** "412 nhiệm vụ"; said only where the number is known */
  totalOf: (count: number) => string;
  /** what changed meanwhile */
  live: { count: number; see: () => void };
  /** what is set and in which words, how to clear it, by what to sort */
  filters: Omit<FilterBarProps, 'children'>;
  /** the fields of the filters */
  children: ReactNode;
}

/** A list whose address is its filters: the filters, the head that counts, prints and copies, the rows. */
export function FilteredList<Row>({ title, totalOf, live, filters, children, ...table }: FilteredListProps<Row>) {
  const me = useMe();
  const { id, list, columns } = table;
  return (
    <>
      <FilterBar {...filters}>{children}</FilterBar>
      <ListHead
        id={id}
        list={list}
        news={<LiveChangesLine count={live.count} see={live.see} />}
        columns={columns}
        total={list.total && !list.total.isMore ? totalOf(list.total.count) : undefined}
        print={{
          office: me.office?.secretariatName ?? '',
          title: title.toLocaleUpperCase('vi'),
          filters: filtersInWords(filters.set),
        }}
      />
      <DataTable {...table} kind="grid" />
    </>
  );
}
