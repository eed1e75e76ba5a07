/** What applying a file would do, row by row. Kept and shown: it says nothing of what a directive's clause says. */
export interface ImportPlan {
  lines: PlanLine[];
  counts: { rows: number; adds: number; updates: number; unchanged: number; errors: number };
}

export interface PlanLine {
  row: number;
  effect: 'add' | 'update' | 'unchanged' | 'error';
  /** what the row is about: an agency or a person; a document and its clause */
  subject: string;
  /** what is written because of it, in words */
  details: string[];
  /** why it cannot be applied */
  errors: string[];
  /** what a person should look at, though it can be applied */
  warnings: string[];
}

export function planOf(lines: readonly PlanLine[]): ImportPlan {
  const count = (effect: PlanLine['effect']) => lines.filter((line) => line.effect === effect).length;
  return {
    lines: [...lines].sort((a, b) => a.row - b.row),
    counts: {
      rows: lines.length,
      adds: count('add'),
      updates: count('update'),
      unchanged: count('unchanged'),
      errors: count('error'),
    },
  };
}

/** The separate entries of a cell: ";" or a line's end between them, for names have commas. */
export const entriesOf = (cell: string | undefined): string[] => [
  ...new Set(
    (cell ?? '')
      .split(/[;\n]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  ),
];
