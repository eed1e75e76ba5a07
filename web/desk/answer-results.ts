import type { Answer } from '../api/api-types.js';
import { newId } from '../api/new-id.js';
import { Problem } from '../api/problem.js';
import type { CommandItem } from './confirm-results.js';
import type { AnswerCommand } from './answer-values.js';

type Outcomes = Answer<'POST /api/commands'>['results'];

/** The same answer for each assignment. The ids are kept with the items, so that the same again is not done twice. */
export const answerItems = (assignmentIds: readonly string[], command: AnswerCommand): CommandItem[] =>
  assignmentIds.map((assignmentId) => ({ assignmentId, commandId: newId(), ...command }));

/** Confirmations of what has just been saved, each on the very number that the report got. */
export const confirmItemsOf = (results: Outcomes): CommandItem[] =>
  results.flatMap(({ assignmentId, outcome }) =>
    outcome
      ? [{ assignmentId, commandId: newId(), expectedSeq: outcome.seq, command: { type: 'confirm' as const } }]
      : [],
  );

export interface AnswerOutcome {
  savedIds: string[];
  confirmedIds: string[];
  /** what was not saved, and what was saved but not confirmed */
  failed: { assignmentId: string; isSaved: boolean; problem: Problem }[];
}

/** @param confirmed answers to the confirmations; null: none were asked for */
export function outcomeOf(saved: Outcomes, confirmed: Outcomes | null): AnswerOutcome {
  const failedOf = (results: Outcomes, isSaved: boolean) =>
    results.flatMap(({ assignmentId, problem }) =>
      problem
        ? [
            {
              assignmentId,
              isSaved,
              problem: new Problem(
                problem.code,
                problem.status,
                problem.detail,
                problem.requestId,
                problem.details,
                problem.errors,
              ),
            },
          ]
        : [],
    );
  const done = (results: Outcomes): string[] =>
    results.flatMap(({ assignmentId, outcome }) => (outcome ? [assignmentId] : []));
  return {
    savedIds: done(saved),
    confirmedIds: done(confirmed ?? []),
    failed: [...failedOf(saved, false), ...failedOf(confirmed ?? [], true)],
  };
}
