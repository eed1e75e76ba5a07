import { randomUUID } from 'node:crypto';
import { assignmentRoutes } from '../../api/assignments/assignments.routes.js';
import type { CommandBody, ManyCommands, manyOutcomes } from '../../api/assignments/commands.schemas.js';
import type { z } from 'zod';
import { endingOf, exitCodes } from '../exit-codes.js';
import { PAGE } from '../find/pages.js';
import { shortId } from '../find/short-id.js';
import type { Invocation } from '../invocation.js';
import { stateNames } from '../../domain/transitions.js';
import { dateOr } from '../show/dates.js';

type Result = z.infer<typeof manyOutcomes>['results'][number];

export interface Orders {
  ids: readonly string[];
  body: CommandBody;
  /** Idempotency-Key; none: a new one */
  key: string | undefined;
  /** If-Match; for a single assignment */
  expectedSeq: number | undefined;
}

/**
 * Gives one command on assignments, each decided and answered by itself; answers with all results in order. The exit code says
 * whether all were done.
 */
export async function giveCommands(invocation: Invocation, { ids, body, key, expectedSeq }: Orders): Promise<void> {
  const api = invocation.api();
  const base = key ?? randomUUID();
  const items = ids.map((assignmentId) => ({
    ...body,
    assignmentId,
    // The same call with the same key gives each assignment the same command's id.
    commandId: ids.length === 1 ? base : `${base}:${assignmentId}`,
    ...(expectedSeq === undefined ? {} : { expectedSeq }),
  }));
  const results: Result[] = [];
  for (const chunk of chunksOf(items)) {
    results.push(...(await api.ask(assignmentRoutes.commandMany, { body: { items: chunk }, key: base })).results);
  }
  const done = results.filter(({ problem }) => problem === undefined);
  if (invocation.isJson || done.length > 0) {
    invocation.answer({ results }, () => done.map(lineOf).join('\n'));
  }
  for (const { assignmentId, problem } of results) {
    if (problem)
      invocation.note(
        `${problem.code}: ${ids.length > 1 ? `nhiệm vụ ${shortId(assignmentId)}: ` : ''}${problem.detail}`,
      );
  }
  invocation.endWith(exitCodeOf(results));
}

const lineOf = ({ assignmentId, outcome }: Result): string => {
  if (!outcome) return shortId(assignmentId);
  const { state, dueOn, successorIds, isRepeated } = outcome;
  const successors = successorIds.length > 0 ? [`nhiệm vụ mới: ${successorIds.map(shortId).join(', ')}`] : [];
  return [
    `${shortId(assignmentId)}  ${stateNames[state]}`,
    ...(dueOn ? [`thời hạn ${dateOr(dueOn)}`] : []),
    ...successors,
    ...(isRepeated ? ['lệnh này đã được thực hiện trước đó'] : []),
  ].join('; ');
};

function chunksOf(items: ManyCommands['items']): ManyCommands['items'][] {
  const chunks: ManyCommands['items'][] = [];
  for (let from = 0; from < items.length; from += PAGE) chunks.push(items.slice(from, from + PAGE));
  return chunks;
}

/** All refused for the like reason: that one; else "refused" when any was. */
function exitCodeOf(results: readonly Result[]): number {
  const endings = new Set(results.map(({ problem }) => (problem ? endingOf(problem.code, problem.status) : 'done')));
  const [only] = endings;
  return exitCodes[endings.size === 1 && only ? only : 'refused'].code;
}
