import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import { useEffect, useRef, type Ref } from 'react';
import type { Column } from './column.js';
import { useTableWords } from './words.js';
import classes from './TableView.module.css';

interface Pick {
  isAll: boolean;
  isSome: boolean;
  toggle: () => void;
}

export interface TableHeadProps<Row> {
  ref: Ref<HTMLTableSectionElement>;
  columns: readonly Column<Row>[];
  sort?: { now: string; set: (to: string) => void };
  pick?: Pick;
}

/** Heads of the columns; those that can be sorted by are buttons and say how they are sorted. */
export function TableHead<Row>({ ref, columns, sort, pick }: TableHeadProps<Row>) {
  const say = useTableWords();
  const firstSorted = columns.find((column) => column.sort)?.key;
  return (
    <thead ref={ref}>
      <tr aria-rowindex={1}>
        {pick && (
          <th scope="col" className={classes.pick}>
            <PickAll pick={pick} label={say('pick.all')} />
          </th>
        )}
        {columns.map((column) => {
          const direction = column.sort && sort ? directionOf(column.sort, sort.now) : undefined;
          return (
            <th
              key={column.key}
              scope="col"
              className={column.isNumeric ? classes.numeric : undefined}
              aria-sort={direction ?? (column.sort ? 'none' : undefined)}
            >
              {column.sort && sort ? (
                <button
                  type="button"
                  className={classes.sort}
                  data-sort={column.key === firstSorted ? '' : undefined}
                  onClick={() => sort.set(nextSort(column.sort ?? {}, sort.now))}
                >
                  <span>{column.head}</span>
                  {direction === 'ascending' ? (
                    <IconArrowUp size={14} stroke={1.75} aria-hidden />
                  ) : direction === 'descending' ? (
                    <IconArrowDown size={14} stroke={1.75} aria-hidden />
                  ) : (
                    <IconArrowsSort size={14} stroke={1.75} aria-hidden className={classes.unsorted} />
                  )}
                </button>
              ) : (
                column.head
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

type SortWords = NonNullable<Column<never>['sort']>;

function directionOf({ ascending, descending }: SortWords, now: string): 'ascending' | 'descending' | undefined {
  if (ascending !== undefined && now === ascending) return 'ascending';
  return descending !== undefined && now === descending ? 'descending' : undefined;
}

function nextSort({ ascending, descending }: SortWords, now: string): string {
  const [first, second] = [ascending ?? descending ?? now, descending ?? ascending ?? now];
  return now === first ? second : first;
}

function PickAll({ pick, label }: { pick: Pick; label: string }) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = pick.isSome && !pick.isAll;
  }, [pick.isAll, pick.isSome]);
  return (
    <label className={classes.box}>
      <input ref={box} type="checkbox" aria-label={label} checked={pick.isAll} onChange={pick.toggle} />
    </label>
  );
}
