import { IconAlertTriangle, IconCircleCheck, IconHourglass, IconInbox, IconProgress } from '@tabler/icons-react';
import { useMemo } from 'react';
import { channelWords } from '../assignments/event-words.js';
import { assignmentWord } from '../assignments/words.js';
import type { Column } from '../table/column.js';
import type { Grid, GridRow } from './directive-types.js';
import classes from './directive.module.css';
import { agencyOfRow, countOfColumn, gridStates, latestText, markText, type GridState } from './grid-rows.js';
import { useDirectiveWords } from './words.js';

const icons = {
  sent: IconInbox,
  inProgress: IconProgress,
  awaitingConfirmation: IconHourglass,
  closed: IconCircleCheck,
} as const;

/** Agency, the states with their dates, how late, what came last. */
export function useGridColumns(grid: Grid): readonly Column<GridRow>[] {
  const say = useDirectiveWords();
  const { counts } = grid;
  return useMemo<readonly Column<GridRow>[]>(() => {
    const latest = (row: GridRow) => latestText(say, row, (channel) => channelWords(assignmentWord, channel));
    const stateColumn = (column: GridState): Column<GridRow> => ({
      key: column,
      head: say(`grid.${column}`, { count: countOfColumn(counts, column) }),
      width: column === 'inProgress' ? 140 : 122,
      isWhole: true,
      cell: (row) => <Mark text={markText(say, row, column)} column={column} />,
      text: (row) => markText(say, row, column),
    });
    return [
      {
        key: 'agency',
        head: say('grid.agency', { count: counts.leadCount }),
        width: 146,
        grows: true,
        cell: ({ assignment }) => agencyOfRow(assignment),
        text: ({ assignment }) => agencyOfRow(assignment),
      },
      ...gridStates.map(stateColumn),
      {
        key: 'overdue',
        head: say('grid.overdue', { count: counts.overdue }),
        width: 100,
        isWhole: true,
        cell: ({ assignment: { daysOverdue } }) =>
          daysOverdue && (
            <span className={classes.late}>
              <IconAlertTriangle size={16} stroke={1.75} aria-hidden />{' '}
              {say('grid.days', { count: daysOverdue.calendarDays })}
            </span>
          ),
        text: ({ assignment: { daysOverdue } }) =>
          daysOverdue ? say('grid.days', { count: daysOverdue.calendarDays }) : '',
      },
      { key: 'latest', head: say('grid.updated'), width: 128, cell: latest, text: latest },
    ];
  }, [say, counts]);
}

function Mark({ text, column }: { text: string; column: GridState }) {
  if (!text) return null;
  const Icon = icons[column];
  return (
    <span className={classes.markCell} data-column={column}>
      <Icon size={16} stroke={1.75} aria-hidden />
      {text}
    </span>
  );
}
