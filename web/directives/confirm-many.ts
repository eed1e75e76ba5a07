import { newId } from '../api/new-id.js';
import { Problem } from '../api/problem.js';
import { request } from '../api/request.js';
import type { GridRow } from './directive-types.js';

/** So many in one request: each answer comes while the page still says how far it is. */
const AT_ONCE = 20;

export interface Failure {
  code: string;
  detail: string;
}

/**
 * Confirms reports one by one through the API's list of commands; each is answered for itself. A row that changed since it
 * was seen is refused (If-Match), not confirmed blindly.
 * @returns by assignment why it was not confirmed
 */
export async function confirmMany(
  rows: readonly GridRow[],
  progress: (done: number) => void,
): Promise<Map<string, Failure>> {
  const failures = new Map<string, Failure>();
  // An id is kept for the whole act: what is sent twice is done once.
  const items = rows.map(({ assignment }) => ({
    assignmentId: assignment.id,
    commandId: newId(),
    expectedSeq: assignment.seq,
    command: { type: 'confirm' as const },
  }));
  for (let from = 0; from < items.length; from += AT_ONCE) {
    const part = items.slice(from, from + AT_ONCE);
    try {
      const { results } = await request('POST /api/commands', { body: { items: part } });
      for (const { assignmentId, problem } of results)
        if (problem) failures.set(assignmentId, { code: problem.code, detail: problem.detail });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      for (const { assignmentId } of part) failures.set(assignmentId, { code: error.code, detail: error.detail });
    }
    progress(Math.min(from + AT_ONCE, items.length));
  }
  return failures;
}
