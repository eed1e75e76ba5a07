import Table from 'cli-table3';
import { widthOf, wrap } from './wrap.js';

export interface Column {
  head: string;
  align?: 'left' | 'right';
  /** takes its share of what the others leave; the others are as wide as their content */
  grows?: number;
}

/** What a column that grows never goes below, even when the line then runs over. */
const NARROWEST = 12;
/** A column that does not grow is broken beyond this. */
const WIDEST = 28;

/** A table no wider than the screen: long words of the columns that grow are broken into lines. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], screen: number): string {
  const widths = widthsOf(columns, rows, screen);
  const cells = (row: readonly string[]) =>
    columns.map((_, at) => wrap(row[at] ?? '', widths[at] ?? NARROWEST).join('\n'));
  const drawn = new Table({
    head: cells(columns.map(({ head }) => head)),
    colWidths: widths.map((width) => width + 2),
    colAligns: columns.map(({ align }) => align ?? 'left'),
    style: { head: [], border: [] }, // no colours: the same on a screen, in a file and in a mail
  });
  drawn.push(...rows.map(cells));
  return drawn.toString();
}

function widthsOf(columns: readonly Column[], rows: readonly (readonly string[])[], screen: number): number[] {
  const natural = columns.map(({ head }, at) =>
    Math.max(longest(head), ...rows.map((row) => longest(row[at] ?? '')), 1),
  );
  const fixed = columns.map(({ grows }, at) => (grows === undefined ? Math.min(natural[at] ?? 1, WIDEST) : 0));
  const frame = columns.length * 3 + 1;
  let left = screen - frame - fixed.reduce((sum, width) => sum + width, 0);
  const widths = [...fixed];
  // Columns that need less than their share leave the rest to the others: the modest ones first.
  const growing = columns
    .map(({ grows }, at) => ({ at, share: grows ?? 0, wants: natural[at] ?? 1 }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => a.wants / a.share - b.wants / b.share);
  let shares = growing.reduce((sum, { share }) => sum + share, 0);
  for (const { at, share, wants } of growing) {
    const width = Math.max(Math.min(wants, NARROWEST), Math.min(wants, Math.floor((left * share) / shares)));
    widths[at] = width;
    left -= width;
    shares -= share;
  }
  return widths;
}

const longest = (text: string): number => Math.max(...text.split('\n').map(widthOf));
