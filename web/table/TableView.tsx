import { useMemo, useRef } from 'react';
import { useDensity } from '../app/preferences.js';
import { rowHeight } from './row-height.js';
import type { DataTableProps } from './table-props.js';
import { TableHead } from './TableHead.js';
import { TableLines } from './TableLines.js';
import { useColumnChoice } from './use-column-choice.js';
import { useDrawnLines } from './use-drawn-lines.js';
import { useFillHeight } from './use-fill-height.js';
import { useWidth } from './use-width.js';
import { visibleColumns, widthOf } from './visible-columns.js';
import { useTableWords } from './words.js';
import { isSelected } from './selection.js';
import classes from './TableView.module.css';

export const PICK_PX = 44;

/** The list as a table from 768 px on. Rows are of one height; far ones are not in the page, the focused one always is. */
export function TableView<Row>(props: DataTableProps<Row> & { captionId: string }) {
  const { list, columns, kind, caption, captionId, lines: linesOfRow = 2, fills = true, selection, sort } = props;
  const say = useTableWords();
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const head = useRef<HTMLTableSectionElement>(null);
  const [density] = useDensity();
  const height = rowHeight(density, linesOfRow);
  const width = useWidth(scroller);
  const fillHeight = useFillHeight(scroller, fills);
  const { switchedOff } = useColumnChoice(props.id);
  const picks = selection ? PICK_PX : 0;
  const shown = useMemo(
    () => visibleColumns(columns, width === 0 ? 0 : width - picks, switchedOff),
    [columns, width, picks, switchedOff],
  );
  const squeezed = columns.filter((column) => !shown.includes(column) && !switchedOff.has(column.key));

  const lines = useDrawnLines(props, { scroller, table, head }, height, [shown, density]);
  const { rows } = lines;
  const isGrid = kind === 'grid';
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
          aria-rowcount={list.total && !list.total.isMore ? rows.count + 1 : -1}
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
                    isAll: rows.items.every((item) => item.kind === 'head' || isSelected(selection.now, item.key)),
                    isSome: selection.now.isAll || selection.now.keys.size > 0,
                    toggle: rows.pickLoaded,
                  },
                }
              : {})}
          />
          <TableLines of={props} lines={lines} shown={shown} height={height} table={table} />
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
