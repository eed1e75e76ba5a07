import { listAssignments } from '../../database/queries/assignments.js';
import type { Transaction } from '../../database/database.js';
import type { AssignmentView } from '../assignments/assignments.schemas.js';
import type { Reading } from '../assignments/read-at.js';
import { viewOf } from '../assignments/view-of.js';

/** Assignments as the API shows them, by id; what is not of this office is not among them. */
export async function viewsById(
  database: Transaction,
  officeId: string,
  ids: readonly string[],
  { read, calendar }: Reading,
): Promise<Map<string, AssignmentView>> {
  if (ids.length === 0) return new Map();
  const rows = await listAssignments(database, { officeId, ids: [...new Set(ids)] }, read, 'agency', ids.length, null);
  return new Map(rows.map((row) => [row.id, viewOf(row, read, calendar)]));
}
