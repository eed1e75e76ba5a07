import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Item } from './item.js';
import { RowActs } from './RowActs.js';
import { VIRTUAL_FROM } from './row-height.js';
import { RowMarkLine } from './RowMarkLine.js';
import { isSelected } from './selection.js';
import type { DataTableProps } from './table-props.js';
import { placeNow } from './use-place.js';
import { useRows } from './use-rows.js';
import { useTableWords } from './words.js';
import classes from './BlocksView.module.css';

const BLOCK_PX = 176;

/** The list below 768 px: every row a block, nothing scrolls sideways; the page itself scrolls. */
export function BlocksView<Row>(props: DataTableProps<Row> & { captionId: string }) {
  const { list, caption, captionId, selection, openKey } = props;
  const say = useTableWords();
  const root = useRef<HTMLElement>(null);
  const scrollTo = useRef<(index: number) => void>(() => {});
  const [top, setTop] = useState(0);
  const rows = useRows(props, {
    root,
    scrollTo: (index) => scrollTo.current(index),
    pageRows: () => Math.max(1, Math.floor(window.innerHeight / BLOCK_PX)),
    scrollTop: () => window.scrollY,
  });
  const { items, count, focusIndex, drawnTo } = rows;
  const isVirtual = count >= VIRTUAL_FROM;
  useLayoutEffect(() => {
    if (root.current) setTop(root.current.getBoundingClientRect().top + window.scrollY);
  }, [isVirtual]);

  const virtual = useWindowVirtualizer({
    count: isVirtual ? items.length : 0,
    estimateSize: () => BLOCK_PX,
    overscan: 4,
    scrollMargin: top,
    getItemKey: (index) => items[index]?.key ?? index,
    rangeExtractor: useCallback(
      (range: Range) => {
        const drawn = defaultRangeExtractor(range);
        if (focusIndex < 0 || drawn.includes(focusIndex)) return drawn;
        return [...drawn, focusIndex].toSorted((a, b) => a - b);
      },
      [focusIndex],
    ),
  });
  scrollTo.current = (index) => {
    if (isVirtual) return virtual.scrollToIndex(index, { align: 'auto' });
    const item = items[index];
    if (item)
      root.current?.querySelector(`[data-row-id="${CSS.escape(item.key)}"]`)?.scrollIntoView({ block: 'nearest' });
  };

  const wasPlaced = useRef(false);
  useLayoutEffect(() => {
    if (wasPlaced.current || items.length === 0) return;
    wasPlaced.current = true;
    const place = placeNow();
    if (place) window.scrollTo({ top: place.scrollTop });
  }, [items]);
  const { keepPlace } = rows;
  useEffect(() => {
    const keep = (): void => keepPlace();
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, [keepPlace]);

  const drawn = isVirtual ? virtual.getVirtualItems() : null;
  const lastDrawn = drawn ? (virtual.range?.endIndex ?? 0) : items.length - 1;
  useEffect(() => {
    if (isVirtual) drawnTo(lastDrawn);
  }, [drawnTo, isVirtual, lastDrawn, items.length, list.isLoadingMore]);

  const isGrid = props.kind === 'grid';
  const draw = (item: Item<Row>, index: number) => {
    if (item.kind === 'head')
      return (
        <div
          key={item.key}
          className={classes.group}
          data-row-id={item.key}
          tabIndex={-1}
          onFocus={() => rows.entered(item.key)}
        >
          {item.group.head}
        </div>
      );
    const { row, key } = item;
    const name = props.nameOf(row);
    const acts = props.acts?.(row) ?? [];
    return (
      <article
        key={key}
        className={classes.block}
        aria-label={name}
        data-row-id={key}
        data-open={openKey === key ? '' : undefined}
        data-selected={selection && isSelected(selection.now, key) ? '' : undefined}
        data-mark={props.markOf?.(row)?.kind}
        {...(isGrid ? { tabIndex: index === Math.max(0, focusIndex) ? 0 : -1, onFocus: () => rows.entered(key) } : {})}
      >
        {selection && (
          <label className={classes.box}>
            <input
              type="checkbox"
              aria-label={say('pick.row', { name })}
              checked={isSelected(selection.now, key)}
              onChange={() => rows.pick(row, false)}
            />
          </label>
        )}
        {/* A press on the block opens it; the keyboard has Enter, and the acts name it. */}
        {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
        <div
          className={classes.words}
          onClick={({ target }) => {
            if (target instanceof Element && !target.closest('a, button, input, label')) rows.press(row);
          }}
        >
          {props.card(row)}
          <RowMarkLine mark={props.markOf?.(row) ?? null} failure={selection?.now.failed.get(key) ?? null} />
        </div>
        {acts.length > 0 && (
          <div className={classes.acts}>
            <RowActs acts={acts} name={name} />
          </div>
        )}
        {props.below?.(row)}
      </article>
    );
  };

  return (
    <section ref={root} className={classes.blocks} aria-labelledby={captionId} aria-busy={list.isLoadingMore}>
      <h2 id={captionId} className="for-reader">
        {caption}
      </h2>
      {drawn ? (
        <div className={classes.virtual} style={{ height: virtual.getTotalSize() }}>
          {drawn.map((line) => {
            const item = items[line.index];
            return (
              item && (
                <div
                  key={line.key}
                  ref={virtual.measureElement}
                  data-index={line.index}
                  className={classes.placed}
                  style={{ transform: `translateY(${line.start - top}px)` }}
                >
                  {draw(item, line.index)}
                </div>
              )
            );
          })}
        </div>
      ) : (
        items.map(draw)
      )}
    </section>
  );
}
