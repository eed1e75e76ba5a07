import type { Draft, DraftAssignment, DraftWarning, Span } from '../../reader/draft.js';

/** What words of the text are marked as. */
export type MarkKind = 'lead' | 'coordinators' | 'deadline';

export interface Mark {
  start: number;
  end: number;
  kind: MarkKind;
}

/** One assignment with the warnings that stand inside its words. */
export interface Finding {
  index: number;
  assignment: DraftAssignment;
  warnings: DraftWarning[];
}

/** The draft sorted for printing: what belongs to which words, and what to none. */
export interface Findings {
  findings: Finding[];
  /** In the order of the text; none reaches into another. */
  marks: Mark[];
  /** Warnings about the document, or about words outside every assignment. */
  others: DraftWarning[];
}

export function findingsOf({ assignments, warnings }: Draft): Findings {
  const findings = assignments.map((assignment, index): Finding => ({ index, assignment, warnings: [] }));
  const others: DraftWarning[] = [];
  let first = 0;
  for (const warning of warnings) {
    while ((findings[first]?.assignment.span[1] ?? Infinity) <= warning.span[0]) first++;
    const owner = findings[first];
    const isInside =
      owner !== undefined && warning.span[1] > warning.span[0] && touches(owner.assignment.span, warning.span);
    (isInside ? owner.warnings : others).push(warning);
  }
  return { findings, marks: marksOf(assignments), others };
}

const touches = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

function marksOf(assignments: readonly DraftAssignment[]): Mark[] {
  const kinds = ['lead', 'deadline', 'coordinators'] as const;
  const all = assignments.flatMap(({ evidence }, index) =>
    kinds.flatMap((kind): (Mark & { index: number })[] => {
      const span = evidence?.[kind]?.span;
      // A table's row is the evidence of its names: the whole row is not marked.
      const isRow = evidence?.[kind]?.rule.endsWith('.bang') === true;
      return span && span[1] > span[0] && !isRow ? [{ start: span[0], end: span[1], kind, index }] : [];
    }),
  );
  all.sort((a, b) => a.start - b.start || a.end - b.end);
  const marks: Mark[] = [];
  for (const { start, end, kind } of all) if (start >= (marks.at(-1)?.end ?? 0)) marks.push({ start, end, kind });
  return marks;
}
