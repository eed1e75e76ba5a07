import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { itemsOf, type Item } from './item.js';
import { rowElement } from './row-element.js';
import { extend, toggle, toggleLoaded } from './selection.js';
import type { DataTableProps } from './table-props.js';
import { useListKeys } from './use-list-keys.js';
import { placeNow, useKeepPlace } from './use-place.js';

/** What the view of a list (table or blocks) gives: how it scrolls. */
export interface RowsView {
  root: RefObject<HTMLElement | null>;
  scrollTo: (index: number) => void;
  /** rows that are visible at once */
  pageRows: () => number;
  scrollTop: () => number;
}

export interface Rows<Row> {
  items: Item<Row>[];
  /** lines there are, also those that are not loaded yet */
  count: number;
  focusKey: string | null;
  focusIndex: number;
  /** the focus came into this line by a press or by Tab */
  entered: (key: string) => void;
  press: (row: Row) => void;
  pick: (row: Row, isExtending: boolean) => void;
  pickLoaded: () => void;
  /** asks for more when the drawn lines come near the end of the loaded ones */
  drawnTo: (index: number) => void;
  keepPlace: () => void;
}

/** Focus, keys, selection and paging of a list, the same for the table and for the blocks. */
export function useRows<Row>(props: DataTableProps<Row>, view: RowsView): Rows<Row> {
  const { list, keyOf, groupOf } = props;
  const latest = useRef({ props, view });
  latest.current = { props, view };
  const items = useMemo(() => itemsOf(list.rows, keyOf, groupOf), [list.rows, keyOf, groupOf]);
  const unloaded = list.hasMore && list.total ? Math.max(0, list.total.count - list.rows.length) : 0;
  const count = items.length + unloaded;

  const indexByKey = useMemo(() => new Map(items.map(({ key }, index) => [key, index])), [items]);
  const [focusKey, setFocusKey] = useState<string | null>(() => placeNow()?.focusKey ?? null);
  const known = focusKey === null ? -1 : (indexByKey.get(focusKey) ?? -1);
  const before = useRef(0);
  if (known >= 0) before.current = known;
  // The row that had the focus is gone: its place has the next one, so Tab comes back to where one was.
  const focusIndex = known >= 0 ? known : Math.min(before.current, items.length - 1);
  const state = useRef({ items, count, focusIndex });
  state.current = { items, count, focusIndex };

  const place = useCallback(
    () => ({
      focusKey: state.current.items[state.current.focusIndex]?.key ?? null,
      scrollTop: latest.current.view.scrollTop(),
    }),
    [],
  );
  const keepPlace = useKeepPlace(place);

  const [goal, setGoal] = useState<number | null>(null);
  /** where the keys that were pressed lead, also before it is drawn */
  const heading = useRef<number | null>(null);
  useEffect(() => {
    if (goal === null) return;
    const { view } = latest.current;
    const item = items[goal] ?? (list.hasMore ? undefined : items.at(-1));
    view.scrollTo(item ? items.indexOf(item) : goal);
    if (!item) return list.loadMore();
    setFocusKey(item.key);
    setGoal(null);
    // After the line is drawn: a far one comes into the page only now. Who has gone on meanwhile is not called back.
    requestAnimationFrame(() => {
      if (heading.current !== goal) return;
      heading.current = null;
      rowElement(view.root.current, item.key)?.focus({ preventScroll: true });
    });
  }, [goal, items, list]);
  /** The line gets the focus at once where it is drawn: the next key, however soon it comes, finds it there. */
  const goTo = useCallback((index: number) => {
    const { view } = latest.current;
    const item = state.current.items[index];
    const drawn = item ? rowElement(view.root.current, item.key) : null;
    heading.current = drawn ? null : index;
    setGoal(drawn ? null : index);
    if (!drawn) return;
    view.scrollTo(index);
    drawn.focus({ preventScroll: true });
  }, []);

  const entered = useCallback((key: string) => {
    heading.current = null;
    setGoal(null);
    setFocusKey(key);
  }, []);
  const press = useCallback(
    (row: Row) => {
      keepPlace({ now: true });
      latest.current.props.open?.(row);
    },
    [keepPlace],
  );
  const loadedKeys = () => latest.current.props.list.rows.map((row) => latest.current.props.keyOf(row));
  const pick = useCallback((row: Row, isExtending: boolean) => {
    const { selection, keyOf } = latest.current.props;
    if (!selection) return;
    const key = keyOf(row);
    selection.set(isExtending ? extend(selection.now, loadedKeys(), key, key) : toggle(selection.now, key));
  }, []);
  const pickLoaded = useCallback(() => {
    const { selection } = latest.current.props;
    selection?.set(toggleLoaded(selection.now, loadedKeys()));
  }, []);
  const drawnTo = useCallback((index: number) => {
    const { list } = latest.current.props;
    const ahead = 2 * latest.current.view.pageRows();
    if (list.hasMore && !list.problem && index + ahead >= state.current.items.length) list.loadMore();
  }, []);

  useListKeys({ latest, state, heading, goTo, press, pick, pickLoaded });

  return { items, count, focusKey, focusIndex, entered, press, pick, pickLoaded, drawnTo, keepPlace };
}
