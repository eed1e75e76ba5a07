import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { VIRTUAL_FROM } from './row-height.js';
import type { DataTableProps } from './table-props.js';
import { placeNow } from './use-place.js';
import { useRows, type Rows } from './use-rows.js';

const OVERSCAN = 6;

export interface TableParts {
  scroller: RefObject<HTMLDivElement | null>;
  table: RefObject<HTMLTableElement | null>;
  head: RefObject<HTMLTableSectionElement | null>;
}

export interface DrawnLines<Row> {
  rows: Rows<Row>;
  /** null: all lines are in the page */
  drawn: ReturnType<Virtualizer<HTMLDivElement, Element>['getVirtualItems']> | null;
  virtual: Virtualizer<HTMLDivElement, Element>;
  headHeight: number;
}

/**
 * Which lines of a table are in the page, and where: far ones are not, the focused one always is. Comes back to the place that
 * was left.
 * @param height of one line, px @param looks what the head's height hangs on
 */
export function useDrawnLines<Row>(
  props: DataTableProps<Row>,
  { scroller, table, head }: TableParts,
  height: number,
  looks: readonly [shown: unknown, density: unknown],
): DrawnLines<Row> {
  const { list, fills = true } = props;
  const [shown, density] = looks;
  const [headHeight, setHeadHeight] = useState(40);
  useLayoutEffect(() => {
    const px = head.current?.offsetHeight;
    if (px) setHeadHeight(px);
  }, [head, shown, density]);

  const scrollTo = useRef<(index: number) => void>(() => {});
  const pageRows = useCallback(() => {
    const box = scroller.current;
    return Math.max(1, Math.floor(((box?.clientHeight ?? 0) - headHeight) / height));
  }, [scroller, headHeight, height]);
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
    const box = scroller.current;
    const place = placeNow();
    if (place && box) box.scrollTop = place.scrollTop;
  }, [scroller, items]);

  const drawn = isVirtual ? virtual.getVirtualItems() : null;
  const lastDrawn = drawn ? (virtual.range?.endIndex ?? 0) : items.length - 1;
  useEffect(() => drawnTo(lastDrawn), [drawnTo, lastDrawn, items.length, list.isLoadingMore]);
  return { rows, drawn, virtual, headHeight };
}
