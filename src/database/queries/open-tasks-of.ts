import { writtenNumber } from '../../domain/document-number.js';
import type { OpenTask } from '../../domain/earlier-task.js';
import type { Transaction } from '../database.js';

/** What an agency has open is compared from the newest on; older ones were given again long ago. */
const TASKS_AT_MOST = 800;

/** What these agencies have open as leads from other directives, newest first. */
export async function openTasksOf(
  tx: Transaction,
  officeId: string,
  agencyIds: readonly string[],
  butOf: string,
): Promise<OpenTask[]> {
  if (agencyIds.length === 0) return [];
  const rows = await tx.$queryRaw<(Omit<OpenTask, 'number'> & { digits: string | null; notation: string | null })[]>`
    SELECT a.id AS "assignmentId", a."agencyId", d.id AS "directiveId", d.number AS digits, d.notation, d."issuedOn",
           t.clause, left(t.action, 1000) AS action, a."dueOn"
    FROM assignment a JOIN task t ON t.id = a."taskId" JOIN directive d ON d.id = a."directiveId"
    WHERE a."agencyId" = ANY(${[...agencyIds]}::uuid[]) AND a."officeId" = ${officeId}::uuid AND a.role = 'lead'
      AND a.state NOT IN ('closed', 'transferred', 'revoked') AND a."putAsideAt" IS NULL AND a."directiveId" <> ${butOf}::uuid
    ORDER BY a."launchedAt" DESC, a.id LIMIT ${TASKS_AT_MOST}`;
  return rows.map(({ digits, notation, ...row }) => ({
    ...row,
    number: digits === null ? null : writtenNumber({ number: digits, notation: notation ?? '' }),
  }));
}
