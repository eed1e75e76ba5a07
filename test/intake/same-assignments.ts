import { readDirective } from '../../src/reader/read-directive.js';

/** The assignments of a text without the places where they stand in it; the words of a deadline are compared. */
export function assignmentsOf(text: string): unknown[] {
  return readDirective(text).assignments.map(({ span: _span, evidence: _evidence, deadlineSpan, ...rest }) => ({
    ...rest,
    deadlineWords: deadlineSpan ? text.slice(...deadlineSpan) : null,
  }));
}
