import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { KeyLine } from '../app/keys/key-table.js';
import { useKeys } from '../app/keys/use-keys.js';
import { copy } from './copy.js';
import { itemsOf, type Item } from './item.js';
import { moveFocus, moveKeys, type MoveKey } from './move-focus.js';
import { extend, isSelected, toggle, toggleLoaded } from './selection.js';
import { asHtml, asTabbed, textTable } from './table-as-text.js';
import type { DataTableProps } from './table-props.js';
import { placeNow, useKeepPlace } from './use-place.js';
import { useTableWords } from './words.js';

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

const CONTROLS = 'a[href], button:not([disabled]), input:not([disabled]), select, textarea';

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
  useEffect(() => {
    if (goal === null) return;
    const { view } = latest.current;
    const item = items[goal] ?? (list.hasMore ? undefined : items.at(-1));
    view.scrollTo(item ? items.indexOf(item) : goal);
    if (!item) return list.loadMore();
    setFocusKey(item.key);
    setGoal(null);
    // After the line is drawn: a far one comes into the page only now.
    requestAnimationFrame(() => rowElement(view.root.current, item.key)?.focus({ preventScroll: true }));
  }, [goal, items, list]);

  const entered = useCallback((key: string) => setFocusKey(key), []);
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

  useListKeys({ latest, state, setGoal, press, pick, pickLoaded });

  return { items, count, focusKey, focusIndex, entered, press, pick, pickLoaded, drawnTo, keepPlace };
}

interface ListKeys<Row> {
  latest: RefObject<{ props: DataTableProps<Row>; view: RowsView }>;
  state: RefObject<{ items: Item<Row>[]; count: number; focusIndex: number }>;
  setGoal: (index: number) => void;
  press: (row: Row) => void;
  pick: (row: Row, isExtending: boolean) => void;
  pickLoaded: () => void;
}

/** The keys of desks.md §7, in the table that the sheet shows. */
function useListKeys<Row>({ latest, state, setGoal, press, pick, pickLoaded }: ListKeys<Row>): void {
  const say = useTableWords();
  const { kind, selection, rowKeys = [], open } = latest.current.props;
  const { root } = latest.current.view;

  const element = (): HTMLElement | null => {
    const item = state.current.items[state.current.focusIndex];
    return item ? rowElement(root.current, item.key) : null;
  };
  const row = (): Row | undefined => {
    const item = state.current.items[state.current.focusIndex];
    return item?.kind === 'row' ? item.row : undefined;
  };
  const move = (event: KeyboardEvent, key: MoveKey): void => {
    const { focusIndex, count } = state.current;
    const isOnRow = element()?.contains(document.activeElement) ?? false;
    // The list itself has the focus (its head): the first move enters the row that is the tab stop.
    const to =
      isOnRow || !key.startsWith('Arrow')
        ? moveFocus(key, focusIndex, count, latest.current.view.pageRows())
        : focusIndex;
    if (to >= 0) setGoal(to);
    if (event.repeat) event.preventDefault();
  };
  const stretch = (by: 1 | -1): void => {
    const { selection, keyOf, list } = latest.current.props;
    const { items, focusIndex } = state.current;
    let at = focusIndex + by;
    while (items[at]?.kind === 'head') at += by;
    const next = items[at];
    const from = row();
    if (!selection || next?.kind !== 'row' || !from) return;
    selection.set(extend(selection.now, list.rows.map(keyOf), keyOf(from), next.key));
    setGoal(at);
  };
  const step = (by: 1 | -1): void => {
    const now = element();
    if (!now) return;
    const controls = [...now.querySelectorAll<HTMLElement>(CONTROLS)];
    const at = controls.findIndex((control) => control === document.activeElement);
    const to = at < 0 ? (by > 0 ? controls[0] : undefined) : controls[at + by];
    if (to) to.focus();
    else if (by < 0) now.focus();
  };
  const copyRows = async (): Promise<void> => {
    const { selection, list, keyOf, columns } = latest.current.props;
    const focused = row();
    const chosen = selection ? list.rows.filter((one) => isSelected(selection.now, keyOf(one))) : [];
    const rows = chosen.length > 0 ? chosen : focused === undefined ? [] : [focused];
    if (rows.length === 0) return;
    const table = textTable(columns, rows);
    await copy({ text: asTabbed(table), html: asHtml(table) });
  };
  const head = (): HTMLElement | null | undefined => root.current?.closest<HTMLElement>('[data-list]');

  const isGrid = kind === 'grid';
  const lines: KeyLine[] = [
    ...(isGrid
      ? [
          ...moveKeys.map((key) => ({
            keys: key,
            does: say(key.startsWith('Arrow') ? 'keys.move' : key.startsWith('Page') ? 'keys.page' : 'keys.ends'),
            run: (event: KeyboardEvent) => move(event, key),
          })),
          { keys: 'ArrowRight', does: say('keys.into'), run: () => step(1) },
          { keys: 'ArrowLeft', does: say('keys.into'), run: () => step(-1) },
          {
            keys: 'Shift+F10',
            does: say('keys.acts'),
            run: () => element()?.querySelector<HTMLElement>('[data-acts]')?.click(),
          },
        ]
      : []),
    ...(isGrid && open
      ? [
          {
            keys: 'Enter',
            does: say('keys.open'),
            run: () => {
              const focused = row();
              if (focused !== undefined) press(focused);
              else element()?.querySelector<HTMLElement>(CONTROLS)?.click();
            },
          },
        ]
      : []),
    ...(isGrid && selection
      ? [
          {
            keys: ' ',
            does: say('keys.pick'),
            run: () => {
              const focused = row();
              if (focused !== undefined) pick(focused, false);
            },
          },
          { keys: 'Shift+ArrowUp', does: say('keys.extend'), run: () => stretch(-1) },
          { keys: 'Shift+ArrowDown', does: say('keys.extend'), run: () => stretch(1) },
          { keys: 'Ctrl+a', does: say('keys.pickAll'), run: pickLoaded },
        ]
      : []),
    ...(isGrid
      ? [
          {
            keys: 'Ctrl+c',
            does: say('keys.copy'),
            // Asked when the key comes: selected text is copied by the browser as always.
            get when() {
              return window.getSelection()?.isCollapsed !== false;
            },
            run: () => void copyRows(),
          },
        ]
      : []),
    ...rowKeys.map(({ keys, does, run, when }) => ({
      keys,
      does,
      get when() {
        const focused = row();
        return focused !== undefined && (when?.(focused) ?? true);
      },
      run: () => {
        const focused = row();
        if (focused !== undefined) run(focused);
      },
    })),
    {
      keys: 'l',
      does: say('keys.filter'),
      run: () => head()?.querySelector<HTMLElement>('[data-filters]')?.querySelector<HTMLElement>(CONTROLS)?.focus(),
    },
    { keys: 's', does: say('keys.sort'), run: () => head()?.querySelector<HTMLElement>('[data-sort]')?.focus() },
  ];
  useKeys(say('keys.list'), joined(lines), { within: root });
}

/** ↑ and ↓ stand in one line of the sheet, and still act each for itself. */
function joined(lines: readonly KeyLine[]): KeyLine[] {
  const pairs: KeyLine[] = [];
  for (const line of lines) {
    const same = pairs.find(({ does }) => does === line.does);
    if (!same || line.keys === ' ') {
      pairs.push(line);
      continue;
    }
    const [first, second] = [same, line];
    const keysOf = ({ keys }: KeyLine) => (typeof keys === 'string' ? [keys] : keys);
    pairs[pairs.indexOf(same)] = {
      ...same,
      keys: [...keysOf(first), ...keysOf(second)],
      run: (event) => (keysOf(second).includes(named(event)) ? second : first).run(event),
    };
  }
  return pairs;
}

const named = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string =>
  `${ctrlKey || metaKey ? 'Ctrl+' : ''}${shiftKey ? 'Shift+' : ''}${key}`;

/** The focusable element of a line, if it is drawn. */
export const rowElement = (root: HTMLElement | null, key: string): HTMLElement | null =>
  root?.querySelector<HTMLElement>(`[data-row-id="${CSS.escape(key)}"]`) ?? null;
