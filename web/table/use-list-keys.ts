import type { RefObject } from 'react';
import type { KeyLine } from '../app/keys/key-table.js';
import { useKeys } from '../app/keys/use-keys.js';
import { copy } from './copy.js';
import type { Item } from './item.js';
import { joinedLines } from './joined-lines.js';
import { moveFocus, moveKeys, type MoveKey } from './move-focus.js';
import { rowElement } from './row-element.js';
import { extend, isSelected } from './selection.js';
import { asHtml, asTabbed, textTable } from './table-as-text.js';
import type { DataTableProps } from './table-props.js';
import type { RowsView } from './use-rows.js';
import { useTableWords } from './words.js';

const CONTROLS = 'a[href], button:not([disabled]), input:not([disabled]), select, textarea';

interface ListKeys<Row> {
  latest: RefObject<{ props: DataTableProps<Row>; view: RowsView }>;
  state: RefObject<{ items: Item<Row>[]; count: number; focusIndex: number }>;
  /** where earlier keys lead; null: what they led to has the focus */
  heading: RefObject<number | null>;
  goTo: (index: number) => void;
  press: (row: Row) => void;
  pick: (row: Row, isExtending: boolean) => void;
  pickLoaded: () => void;
}

/** The keys of desks.md §7, in the table that the sheet shows. */
export function useListKeys<Row>({ latest, state, heading, goTo, press, pick, pickLoaded }: ListKeys<Row>): void {
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
    const from = heading.current ?? focusIndex;
    const isOnRow = heading.current !== null || isInLine(document.activeElement, root.current);
    // The list itself has the focus (its head): the first move enters the row that is the tab stop.
    const to =
      isOnRow || !key.startsWith('Arrow') ? moveFocus(key, from, count, latest.current.view.pageRows()) : focusIndex;
    if (to >= 0) goTo(to);
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
    goTo(at);
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
  useKeys(say('keys.list'), joinedLines(lines), { within: root });
}

const isInLine = (element: Element | null, root: HTMLElement | null): boolean => {
  const line = element?.closest('[data-row-id]');
  return line !== null && line !== undefined && root !== null && root.contains(line);
};
