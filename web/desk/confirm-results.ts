import type { Answer, Input } from '../api/api-types.js';
import { newId } from '../api/new-id.js';
import { Problem } from '../api/problem.js';
import type { DeskRow } from './desk-row.js';
import type { SayDesk } from './words.js';

export type ManyOutcomes = Answer<'POST /api/commands'>;
export type CommandItem = Input<'POST /api/commands'>['body']['items'][number];

/**
 * One act for each report, each with its own id, and each only if it is still the report that was looked at.
 * @param kept ids by report: what got no answer is sent again under the same one, so that nothing is done twice
 */
export const confirmItems = (rows: readonly DeskRow[], kept: Map<string, string> = new Map()): CommandItem[] =>
  rows.flatMap(({ assignments: [assignment] }) => {
    if (!assignment) return [];
    const name = `${assignment.id}:${assignment.seq}`;
    const commandId = kept.get(name) ?? newId();
    kept.set(name, commandId);
    return [
      { assignmentId: assignment.id, commandId, expectedSeq: assignment.seq, command: { type: 'confirm' as const } },
    ];
  });

/** What became of one row. */
export type RowResult = { isDone: true } | { isDone: false; why: string };

/** The API answers every command singly: what of which row, by its key. */
export function resultsByRow(
  rows: readonly DeskRow[],
  { results }: ManyOutcomes,
  inWords: (problem: Problem) => string,
  say: SayDesk,
): Map<string, RowResult> {
  const byAssignment = new Map(results.map((result) => [result.assignmentId, result]));
  return new Map(
    rows.map((row): [string, RowResult] => {
      const result = byAssignment.get(row.assignments[0]?.id ?? '');
      if (result?.outcome) return [row.key, { isDone: true }];
      const { problem } = result ?? {};
      return [row.key, { isDone: false, why: problem ? whyNot(problem, row, inWords, say) : '' }];
    }),
  );
}

type ItemProblem = NonNullable<ManyOutcomes['results'][number]['problem']>;

/** A report that was decided or sent anew meanwhile is said as that, not as a code (desks.md §3.3, §8). */
function whyNot(problem: ItemProblem, row: DeskRow, inWords: (problem: Problem) => string, say: SayDesk): string {
  if (problem.code === 'STALE_EDIT') {
    const isNew = changeKinds(problem.details).includes('reportCompletion');
    return isNew ? say('confirm.newReport', { agency: row.agency?.name ?? '' }) : say('confirm.changed');
  }
  return inWords(
    new Problem(problem.code, problem.status, problem.detail, problem.requestId, problem.details, problem.errors),
  );
}

/** Kinds of what happened since, of a STALE_EDIT. */
export function changeKinds(details: unknown): string[] {
  if (typeof details !== 'object' || details === null || !('changes' in details)) return [];
  const { changes } = details;
  if (!Array.isArray(changes)) return [];
  return changes.flatMap((change: unknown) =>
    typeof change === 'object' && change !== null && 'kind' in change && typeof change.kind === 'string'
      ? [change.kind]
      : [],
  );
}
