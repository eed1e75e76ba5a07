import { readDirective } from '../../src/reader/read-directive.js';

/**
 * The assignments of a text without the places where they stand in it; the words of a deadline, and of
 * the duty that goes before, are compared.
 */
export function assignmentsOf(text: string): unknown[] {
  return readDirective(text).assignments.map(
    ({ span: _span, evidence: _evidence, deadlineSpan, follows, ...rest }) => ({
      ...rest,
      followsWords: follows ? text.slice(...follows) : null,
      deadlineWords: deadlineSpan ? text.slice(...deadlineSpan) : null,
    }),
  );
}
