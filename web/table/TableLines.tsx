import { Fragment, useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import type { Column } from './column.js';
import type { Item } from './item.js';
import { RowMarkLine } from './RowMarkLine.js';
import { isSelected } from './selection.js';
import type { DataTableProps } from './table-props.js';
import { HeadRow, TableRow, WaitingRow, type RowSharing } from './TableRow.js';
import type { DrawnLines } from './use-drawn-lines.js';
import classes from './TableView.module.css';

interface TableLinesProps<Row> {
  of: DataTableProps<Row>;
  lines: DrawnLines<Row>;
  /** columns there is room for */
  shown: readonly Column<Row>[];
  height: number;
  table: RefObject<HTMLTableElement | null>;
}

/** The lines that are in the page: rows, heads of groups, what is open under a row, and the distances between them. */
export function TableLines<Row>({ of: props, lines, shown, height, table }: TableLinesProps<Row>) {
  const { columns, selection, acts, kind } = props;
  const { rows, drawn, virtual, headHeight } = lines;
  const { items, focusIndex } = rows;
  const isVirtual = drawn !== null;
  const isGrid = kind === 'grid';
  const columnCount = shown.length + (selection ? 1 : 0);
  const latest = useRef({ props, rows });
  latest.current = { props, rows };
  const sharing = useMemo<RowSharing<Row>>(
    () => ({
      entered: (key) => latest.current.rows.entered(key),
      press: (row) => latest.current.rows.press(row),
      pick: (row, isExtending) => latest.current.rows.pick(row, isExtending),
      latest: () => latest.current.props,
    }),
    [],
  );

  const underRow = ({ row, key }: Extract<Item<Row>, { kind: 'row' }>) => {
    const mark = props.markOf?.(row) ?? null;
    const failure = selection?.now.failed.get(key) ?? null;
    const content = props.below?.(row);
    if (mark?.kind !== 'failed' && failure === null && !content) return null;
    return (
      <>
        {(mark?.kind === 'failed' || failure !== null) && <RowMarkLine mark={mark} failure={failure} />}
        {content}
      </>
    );
  };
  // A row that had something under it is as high as the others again; what was measured would stay.
  const tall = useRef(new Set<number>());
  useLayoutEffect(() => {
    const now = new Set(
      [...(table.current?.querySelectorAll('tbody[data-tall]') ?? [])].map((body) =>
        Number(body.getAttribute('data-index')),
      ),
    );
    for (const index of tall.current)
      if (!now.has(index) && drawn?.some((line) => line.index === index)) virtual.resizeItem(index, height);
    tall.current = now;
  });

  const draw = (item: Item<Row> | undefined, index: number) => {
    if (!item) return <WaitingRow key={index} columnCount={columnCount} height={height} rowIndex={index + 2} />;
    const isTabStop = isGrid && index === Math.max(0, focusIndex);
    const measure = isVirtual ? { ref: virtual.measureElement, 'data-index': index } : {};
    if (item.kind === 'head')
      return (
        <tbody key={item.key} {...measure}>
          <HeadRow
            item={item}
            columnCount={columnCount}
            isTabStop={isTabStop}
            isGrid={isGrid}
            height={height}
            sharing={sharing}
          />
        </tbody>
      );
    const mark = props.markOf?.(item.row) ?? null;
    const below = underRow(item);
    return (
      <tbody key={item.key} {...(below ? measure : {})} data-tall={below ? '' : undefined}>
        <TableRow
          item={item}
          rowIndex={index + 2}
          columns={shown}
          isGrid={isGrid}
          isTabStop={isTabStop}
          isSelected={selection ? isSelected(selection.now, item.key) : null}
          isOpen={props.openKey === item.key}
          mark={mark}
          height={height}
          hasActs={acts !== undefined}
          sharing={sharing}
          // Drawn anew when these change, for what the cells show comes from them.
          revision={columns}
        />
        {below && (
          <tr className={classes.below}>
            <td colSpan={columnCount}>
              {/* Its fields have their own arrows and letters. */}
              {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
              <div onKeyDown={(event) => event.key !== 'Escape' && event.stopPropagation()}>{below}</div>
            </td>
          </tr>
        )}
      </tbody>
    );
  };

  if (!drawn) return items.map(draw);
  return (
    <>
      {drawn.map((line, at) => {
        const above = line.start - (drawn[at - 1]?.end ?? headHeight);
        return (
          <Fragment key={line.key}>
            {above > 0 && <Space px={above} columnCount={columnCount} />}
            {draw(items[line.index], line.index)}
          </Fragment>
        );
      })}
      <Space px={virtual.getTotalSize() + headHeight - (drawn.at(-1)?.end ?? headHeight)} columnCount={columnCount} />
    </>
  );
}

/** Stands for the rows that are not drawn. */
function Space({ px, columnCount }: { px: number; columnCount: number }) {
  return px <= 0 ? null : (
    <tbody aria-hidden>
      <tr>
        {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a distance, hidden from readers */}
        <td colSpan={columnCount} className={classes.space} style={{ height: px }} />
      </tr>
    </tbody>
  );
}
