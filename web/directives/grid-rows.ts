import { dateOf, formatDate } from '../words/formats.js';
import type { Grid, GridRow } from './directive-types.js';
import { isCounted, isInStanding, type Standing } from './standing-filter.js';
import type { SayDirective } from './words.js';

/** The state columns of the grid, in their order (P10); lateness is one more. */
export const gridStates = ['sent', 'inProgress', 'awaitingConfirmation', 'closed'] as const;
export type GridState = (typeof gridStates)[number];

/** The agencies that owe the task, in the order in which the API gives them: the registry's. */
export const leadRows = ({ rows }: Grid): GridRow[] => rows.filter(({ assignment }) => isCounted(assignment));

export const rowsInStanding = (rows: readonly GridRow[], standing: Standing): GridRow[] =>
  rows.filter(({ assignment }) => isInStanding(assignment, standing));

/** The figure in the head of a column; as long as the list that the head shows. */
export function countOfColumn(counts: Grid['counts'], column: GridState | 'overdue'): number {
  return counts[column];
}

const dayOf = (instant: string | null): string => (instant ? formatDate(dateOf(instant)) : '');

/** What the mark in a state's column says beside its icon: a date; work in progress runs "từ" its date. */
export function markText(say: SayDirective, { assignment, stateSinceAt }: GridRow, column: GridState): string {
  if (assignment.state !== column) return '';
  const on = column === 'closed' && assignment.performedOn ? formatDate(assignment.performedOn) : dayOf(stateSinceAt);
  return column === 'inProgress' ? say('grid.since', { on }) : on;
}

/** "112/BC-SYT, trang web" · "điện thoại, 11/3/2016"; empty before the agency was heard. */
export function latestText(say: SayDirective, { latest }: GridRow, channel: (channel: string) => string): string {
  if (!latest) return '';
  return latest.letter
    ? say('grid.letterBy', { letter: latest.letter.number, channel: channel(latest.channel) })
    : say('grid.channelOn', { channel: channel(latest.channel), on: dayOf(latest.at) });
}

/** How a row is read out: "Sở Y tế, chờ xác nhận, báo cáo ngày 14/3/2016, quá hạn 17 ngày". */
export function rowWords(say: SayDirective, row: GridRow): string {
  const { assignment, stateSinceAt } = row;
  const agency = assignment.agency.name;
  const on = dayOf(stateSinceAt);
  const said = (): string => {
    switch (assignment.state) {
      case 'sent':
        return say('grid.rowSent', { agency, on });
      case 'inProgress':
        return say('grid.rowInProgress', { agency, on });
      case 'awaitingConfirmation':
        return say('grid.rowAwaiting', { agency, on });
      case 'closed':
        return say('grid.rowClosed', {
          agency,
          on: assignment.performedOn ? formatDate(assignment.performedOn) : on,
        });
      case 'declinePending':
      case 'suspended':
      case 'transferred':
      case 'revoked':
        return say('grid.rowOther', { agency, state: assignment.stateName });
      default:
        return assignment.state satisfies never;
    }
  };
  const days = assignment.daysOverdue;
  return days ? say('grid.rowOverdue', { row: said(), count: days.calendarDays }) : said();
}

/** Rows that the account may confirm now. */
export const mayConfirm = ({ assignment, mayDo }: GridRow): boolean =>
  assignment.state === 'awaitingConfirmation' && mayDo.includes('confirm');

/** The agency, with its period where the item recurs. */
export const agencyOfRow = ({ agency, periodLabel }: GridRow['assignment']): string =>
  periodLabel ? `${agency.name}, ${periodLabel}` : agency.name;
