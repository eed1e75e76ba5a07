import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronLeft, IconChevronUp, IconX } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, type ReactNode } from 'react';
import { useKeys } from '../app/keys/use-keys.js';
import { ReasonedButton } from '../design/ReasonedButton.js';
import { rowElement } from './row-element.js';
import type { OpenRow } from './use-open-row.js';
import { usePanelRoom } from './use-panel-room.js';
import { useTableWords } from './words.js';
import classes from './ListWithPanel.module.css';

export interface ListWithPanelProps {
  /** filters, head, table, bulk bar */
  children: ReactNode;
  row: OpenRow;
  /** keys of the loaded rows in their order, for n and p */
  keys: readonly string[];
  /** name of the open record, read out when it opens: "15/TB-UBND, mục 2, Sở Y tế" */
  name: string;
  /** what is open */
  panel: (id: string) => ReactNode;
  /** the page's h1 stands outside of the list: it is there while the panel has the page, too */
  hasOwnHeading?: boolean;
}

/**
 * A list, and beside it what is open: two columns where there is room, else the panel takes the page and Back returns. Esc
 * closes and the focus returns to the row; n and p go on to the next and the previous.
 */
export function ListWithPanel({ children, row, keys, name, panel, hasOwnHeading = false }: ListWithPanelProps) {
  const say = useTableWords();
  const root = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const isWide = usePanelRoom();
  const { id, open, close } = row;
  const at = id === null ? -1 : keys.indexOf(id);
  // The list's own heading is away while the panel has the page.
  const Title = isWide || hasOwnHeading ? 'h2' : 'h1';

  const step = useCallback(
    (by: 1 | -1) => {
      const next = keys[at + by];
      if (at >= 0 && next !== undefined) open(next);
    },
    [at, keys, open],
  );
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (id !== null) {
      before.current = id;
      title.current?.focus({ preventScroll: isWide });
      return;
    }
    const closed = before.current;
    before.current = null;
    // The list may have been away (narrow screen): its rows are there after this paint.
    if (closed !== null) requestAnimationFrame(() => rowElement(root.current, closed)?.focus());
  }, [id, isWide]);

  useKeys(
    say('keys.panel'),
    id === null
      ? []
      : [
          { keys: ['n', 'p'], does: say('keys.nextPrevious'), run: ({ key }) => step(key === 'n' ? 1 : -1) },
          { keys: 'Escape', does: say('keys.closePanel'), run: close },
        ],
  );

  return (
    <div ref={root} className={id !== null && isWide ? classes.both : classes.one} data-list="">
      {/* On a narrow screen the panel has the page; the list's rows stay in the cache, its place in the history. */}
      {(id === null || isWide) && (
        <div className={classes.list} data-list-column="">
          {children}
        </div>
      )}
      {id !== null && (
        <aside className={classes.panel} aria-labelledby="panel-title">
          <header className={classes.head}>
            {!isWide && (
              <Button
                variant="subtle"
                size="compact-md"
                leftSection={<IconChevronLeft size={16} aria-hidden />}
                onClick={close}
              >
                {say('panel.back')}
              </Button>
            )}
            <Title ref={title} id="panel-title" tabIndex={-1} className={classes.title}>
              {name || say('panel.opened')}
            </Title>
            {at >= 0 && <span className="muted">{say('panel.of', { n: at + 1, all: keys.length })}</span>}
            <ReasonedButton
              variant="subtle"
              size="compact-md"
              aria-label={say('panel.previous')}
              title={say('panel.previous')}
              aria-keyshortcuts="p"
              reason={at < 0 ? say('panel.notInList') : at === 0 ? say('panel.isFirst') : null}
              onClick={() => step(-1)}
            >
              <IconChevronUp size={18} stroke={1.75} aria-hidden />
            </ReasonedButton>
            <ReasonedButton
              variant="subtle"
              size="compact-md"
              aria-label={say('panel.next')}
              title={say('panel.next')}
              aria-keyshortcuts="n"
              reason={at < 0 ? say('panel.notInList') : at === keys.length - 1 ? say('panel.isLast') : null}
              onClick={() => step(1)}
            >
              <IconChevronDown size={18} stroke={1.75} aria-hidden />
            </ReasonedButton>
            {isWide && (
              <Button
                variant="subtle"
                size="compact-md"
                aria-label={say('panel.close')}
                title={say('panel.close')}
                aria-keyshortcuts="Escape"
                onClick={close}
              >
                <IconX size={18} stroke={1.75} aria-hidden />
              </Button>
            )}
          </header>
          <div className={classes.content}>{panel(id)}</div>
        </aside>
      )}
    </div>
  );
}
