import type { Database } from '../../database/database.js';
import {
  keysOf,
  listAssignments,
  type AssignmentFilter,
  type AssignmentListRow,
  type ReadAt,
} from '../../database/queries/assignments.js';

const CHUNK = 1_000;

/** All of one directive in the registry's order: some hundreds as a rule, thousands at most. */
export async function allAssignments(
  database: Database,
  filter: AssignmentFilter,
  read: ReadAt,
): Promise<AssignmentListRow[]> {
  const all: AssignmentListRow[] = [];
  for (;;) {
    const last = all.at(-1);
    const chunk = await listAssignments(database, filter, read, 'agency', CHUNK, last ? keysOf(last, 'agency') : null);
    all.push(...chunk);
    if (chunk.length < CHUNK) return all;
  }
}
