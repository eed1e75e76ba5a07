import { copy } from '../table/copy.js';
import { asHtml, asTabbed, type TextTable } from '../table/table-as-text.js';
import { formatNumber } from '../words/formats.js';
import type { AgencyLine, FigureView } from './overview-types.js';
import type { SayLeadership } from './words.js';

/** The table of agencies as a spreadsheet takes it. @returns false when the browser refused */
export const copyAgencies = (lines: readonly AgencyLine[], say: SayLeadership): Promise<boolean> => {
  const table = agenciesAsText(lines, say);
  return copy({ text: asTabbed(table), html: asHtml(table) });
};

export function agenciesAsText(lines: readonly AgencyLine[], say: SayLeadership): TextTable {
  const of = ({ count }: FigureView, given: FigureView): string =>
    `${formatNumber(count)}/${formatNumber(given.count)}`;
  return {
    heads: [
      say('rankShort'),
      say('agency'),
      say('overdue'),
      say('oldest'),
      say('done'),
      say('updated'),
      say('awaitingLong'),
    ],
    rows: lines.map(({ rank, agency, overdue, given, oldestOverdue, done, updated, awaitingConfirmation }) => [
      String(rank),
      agency.name,
      of(overdue, given),
      oldestOverdue ? say('days', { n: oldestOverdue.calendarDays }) : '',
      of(done, given),
      of(updated, given),
      formatNumber(awaitingConfirmation.count),
    ]),
    numeric: [true, false, true, true, true, true, true],
  };
}
