import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { Fragment, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useDensity } from '../app/preferences.js';
import type { Item } from './item.js';
import { rowHeight, VIRTUAL_FROM } from './row-height.js';
import type { DataTableProps } from './table-props.js';
import { RowMarkLine } from './RowMarkLine.js';
import { HeadRow, TableRow, WaitingRow, type RowSharing } from './TableRow.js';
import { TableHead } from './TableHead.js';
import { useColumnChoice } from './use-column-choice.js';
import { useFillHeight } from './use-fill-height.js';
import { useRows } from './use-rows.js';
import { useWidth } from './use-width.js';
import { visibleColumns, widthOf } from './visible-columns.js';
import { useTableWords } from './words.js';
import { placeNow } from './use-place.js';
import { isSelected } from './selection.js';
import classes from './TableView.module.css';

export const PICK_PX = 44;
const OVERSCAN = 6;

/** The list as a table from 768 px on. Rows are of one height; far ones are not in the page, the focused one always is. */
export function TableView<Row>(props: DataTableProps<Row> & { captionId: string }) {
  const { list, columns, kind, caption, captionId, lines = 2, fills = true, selection, sort, acts } = props;
  const say = useTableWords();
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const head = useRef<HTMLTableSectionElement>(null);
  const [density] = useDensity();
  const height = rowHeight(density, lines);
  const width = useWidth(scroller);
  const fillHeight = useFillHeight(scroller, fills);
  const { switchedOff } = useColumnChoice(props.id);
  const picks = selection ? PICK_PX : 0;
  const shown = useMemo(
    () => visibleColumns(columns, width === 0 ? 0 : width - picks, switchedOff),
    [columns, width, picks, switchedOff],
  );
  const squeezed = columns.filter((column) => !shown.includes(column) && !switchedOff.has(column.key));

  const [headHeight, setHeadHeight] = useState(40);
  useLayoutEffect(() => {
    const px = head.current?.offsetHeight;
    if (px) setHeadHeight(px);
  }, [shown, density]);

  const scrollTo = useRef<(index: number) => void>(() => {});
  const pageRows = useCallback(
    () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / height)),
    [headHeight, height],
  );
  const rows = useRows(props, {
    root: table,
    scrollTo: (index) => scrollTo.current(index),
    pageRows,
    scrollTop: () => scroller.current?.scrollTop ?? 0,
  });
  const { items, count, focusIndex, drawnTo } = rows;
  const isVirtual = count >= VIRTUAL_FROM && fills;

  const virtual = useVirtualizer({
    count,
    enabled: isVirtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    scrollPaddingEnd: height,
    getItemKey: (index) => items[index]?.key ?? index,
    // The focused row is never taken out of the page: the focus would be lost with it.
    rangeExtractor: useCallback(
      (range: Range) => {
        const drawn = defaultRangeExtractor(range);
        if (focusIndex < 0 || drawn.includes(focusIndex)) return drawn;
        return [...drawn, focusIndex].toSorted((a, b) => a - b);
      },
      [focusIndex],
    ),
  });
  useLayoutEffect(() => {
    if (isVirtual) virtual.measure();
  }, [height, isVirtual, virtual]);
  scrollTo.current = (index) => {
    if (isVirtual) return virtual.scrollToIndex(index, { align: 'auto' });
    const item = items[index];
    const element = item && table.current?.querySelector(`[data-row-id="${CSS.escape(item.key)}"]`);
    element?.scrollIntoView({ block: 'nearest' });
  };

  const wasPlaced = useRef(false);
  useLayoutEffect(() => {
    if (wasPlaced.current || items.length === 0) return;
    wasPlaced.current = true;
    const place = placeNow();
    if (place && scroller.current) scroller.current.scrollTop = place.scrollTop;
  }, [items]);

  const drawn = isVirtual ? virtual.getVirtualItems() : null;
  const lastDrawn = drawn ? (virtual.range?.endIndex ?? 0) : items.length - 1;
  useEffect(() => drawnTo(lastDrawn), [drawnTo, lastDrawn, items.length, list.isLoadingMore]);

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

  const isGrid = kind === 'grid';
  const columnCount = shown.length + (selection ? 1 : 0);
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

  return (
    <div
      className={classes.frame}
      data-sticky={isGrid || undefined}
      style={fillHeight === null ? {} : { maxHeight: `max(20rem, ${fillHeight}px)` }}
    >
      <div
        ref={scroller}
        className={fills ? classes.fills : classes.whole}
        onScroll={() => rows.keepPlace()}
        style={fillHeight === null ? {} : { maxHeight: `max(20rem, ${fillHeight}px)` }}
        // A list that scrolls must be reachable; a grid has its rows for that.
        {...(isGrid || !fills ? {} : { tabIndex: 0, role: 'region', 'aria-labelledby': captionId })}
      >
        <table
          ref={table}
          className={classes.table}
          style={{ minWidth: widthOf(shown) + picks }}
          {...(isGrid ? { role: 'grid', 'aria-multiselectable': selection !== undefined } : {})}
          aria-rowcount={list.total && !list.total.isMore ? count + 1 : -1}
        >
          <caption id={captionId} className="for-reader">
            {caption}
          </caption>
          <colgroup>
            {selection && <col style={{ width: PICK_PX }} />}
            {shown.map(({ key, width: px, grows }) => (
              <col key={key} {...(grows ? {} : { style: { width: px } })} />
            ))}
          </colgroup>
          <TableHead
            ref={head}
            columns={shown}
            {...(sort ? { sort } : {})}
            {...(selection
              ? {
                  pick: {
                    isAll: items.every((item) => item.kind === 'head' || isSelected(selection.now, item.key)),
                    isSome: selection.now.isAll || selection.now.keys.size > 0,
                    toggle: rows.pickLoaded,
                  },
                }
              : {})}
          />
          {drawn
            ? drawn.map((line, at) => {
                const above = line.start - (drawn[at - 1]?.end ?? headHeight);
                return (
                  <Fragment key={line.key}>
                    {above > 0 && <Space px={above} columnCount={columnCount} />}
                    {draw(items[line.index], line.index)}
                  </Fragment>
                );
              })
            : items.map(draw)}
          {drawn && (
            <Space
              px={virtual.getTotalSize() + headHeight - (drawn.at(-1)?.end ?? headHeight)}
              columnCount={columnCount}
            />
          )}
        </table>
      </div>
      {squeezed.length > 0 && (
        <p className={classes.note}>
          {say('list.hidden', { columns: squeezed.map(({ head }) => head.toLowerCase()).join(', ') })}
        </p>
      )}
    </div>
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
