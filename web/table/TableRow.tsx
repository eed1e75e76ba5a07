import { memo, useLayoutEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import type { Column } from './column.js';
import type { Item } from './item.js';
import { RowActs } from './RowActs.js';
import { RowMarkLine } from './RowMarkLine.js';
import type { DataTableProps, RowMark } from './table-props.js';
import { useTableWords } from './words.js';
import classes from './TableView.module.css';

/** What all rows of a table share; the same object as long as the table is there. */
export interface RowSharing<Row> {
  entered: (key: string) => void;
  press: (row: Row) => void;
  pick: (row: Row, isExtending: boolean) => void;
  latest: () => DataTableProps<Row>;
}

interface TableRowProps<Row> {
  item: Extract<Item<Row>, { kind: 'row' }>;
  rowIndex: number;
  columns: readonly Column<Row>[];
  isGrid: boolean;
  isTabStop: boolean;
  /** null: the list has no selection */
  isSelected: boolean | null;
  isOpen: boolean;
  mark: RowMark | null;
  height: number;
  hasActs: boolean;
  sharing: RowSharing<Row>;
  revision: unknown;
}

const CONTROLS = 'a[href], button, input, select, textarea';

/** A grid has one tab stop: what is in a row is reached with →. */
function useOneTabStop(isGrid: boolean) {
  const row = useRef<HTMLTableRowElement>(null);
  useLayoutEffect(() => {
    if (isGrid)
      for (const control of row.current?.querySelectorAll(CONTROLS) ?? []) control.setAttribute('tabindex', '-1');
  });
  return row;
}

function TableRowUnmemoized<Row>({
  item,
  columns,
  isGrid,
  isTabStop,
  isSelected,
  mark,
  sharing,
  ...props
}: TableRowProps<Row>) {
  const say = useTableWords();
  const element = useOneTabStop(isGrid);
  const { row, key } = item;
  const { nameOf, acts, open } = sharing.latest();
  const name = nameOf(row);
  // While it is being saved nothing else can be done with it; a reason for a failure stands under the row.
  const isQuiet = mark?.kind === 'saving' || mark?.kind === 'gone';
  const press = (event: MouseEvent): void => {
    if (!(event.target instanceof Element) || event.target.closest('a, button, input, label, select, textarea')) return;
    if (window.getSelection()?.isCollapsed === false) return; // words of the row are being selected
    sharing.press(row);
  };
  return (
    <tr
      ref={element}
      className={classes.row}
      data-row-id={key}
      aria-rowindex={props.rowIndex}
      data-opens={open ? '' : undefined}
      data-open={props.isOpen ? '' : undefined}
      data-mark={mark?.kind}
      onClick={open ? press : undefined}
      style={{ height: props.height }}
      {...(isGrid
        ? {
            tabIndex: isTabStop ? 0 : -1,
            'aria-label': name,
            'aria-selected': isSelected ?? undefined,
            onFocus: () => sharing.entered(key),
          }
        : { 'data-selected': isSelected || undefined })}
    >
      {isSelected !== null && (
        <td className={classes.pick}>
          <label className={classes.box}>
            <input
              type="checkbox"
              aria-label={say('pick.row', { name })}
              checked={isSelected}
              onChange={(event) =>
                sharing.pick(row, event.nativeEvent instanceof PointerEvent && event.nativeEvent.shiftKey)
              }
            />
          </label>
        </td>
      )}
      {columns.map((column, index) => (
        <Cell key={column.key} column={column} isFirst={index === 0} height={props.height}>
          {column.cell(row)}
          {column.isPrinted === false && props.hasActs && index === columns.length - 1 && !isQuiet && (
            <RowActs acts={acts?.(row) ?? []} name={name} />
          )}
          {isQuiet && index === columns.length - 1 && <RowMarkLine mark={mark} failure={null} />}
        </Cell>
      ))}
    </tr>
  );
}

// memo() forgets that the component is generic.
export const TableRow = memo(TableRowUnmemoized) as typeof TableRowUnmemoized;

function Cell<Row>({
  column,
  isFirst,
  height,
  children,
}: {
  column: Column<Row>;
  isFirst: boolean;
  height: number;
  children: ReactNode;
}) {
  return (
    <td className={column.isNumeric ? classes.numeric : undefined} data-first={isFirst || undefined}>
      <div className={column.isWhole ? classes.wholeCell : classes.cell} style={{ maxHeight: height - 8 }}>
        {children}
      </div>
    </td>
  );
}

interface HeadRowProps<Row> {
  item: Extract<Item<Row>, { kind: 'head' }>;
  columnCount: number;
  isTabStop: boolean;
  isGrid: boolean;
  height: number;
  sharing: RowSharing<Row>;
}

/** The head of a group: "15/TB-UBND ngày 05/02/2016 · 3 nhiệm vụ chờ tiếp nhận [Tiếp nhận cả 3 nhiệm vụ]". */
export function HeadRow<Row>({ item, columnCount, isTabStop, isGrid, height, sharing }: HeadRowProps<Row>) {
  const element = useOneTabStop(isGrid);
  return (
    <tr
      ref={element}
      className={classes.group}
      data-row-id={item.key}
      style={{ height }}
      {...(isGrid
        ? { tabIndex: isTabStop ? 0 : -1, 'aria-label': item.group.name, onFocus: () => sharing.entered(item.key) }
        : {})}
    >
      <td colSpan={columnCount}>{item.group.head}</td>
    </tr>
  );
}

/** Stands where a row will be once its page is loaded. */
export function WaitingRow({
  columnCount,
  height,
  rowIndex,
}: {
  columnCount: number;
  height: number;
  rowIndex: number;
}) {
  const say = useTableWords();
  return (
    <tbody>
      <tr className={classes.waiting} style={{ height }} aria-rowindex={rowIndex}>
        <td colSpan={columnCount}>{say('list.rowWaiting')}</td>
      </tr>
    </tbody>
  );
}
