import { writtenNumber } from '../../domain/document-number.js';
import type { OpenTask } from '../../domain/earlier-task.js';
import type { Transaction } from '../database.js';

/** Of each agency: those due last, and of those without a date the newest. What is older was given again long ago. */
const DATED_AT_MOST = 60;
const UNDATED_AT_MOST = 40;
const TASKS_AT_MOST = 2_000;

/** What these agencies have open as leads from other directives. */
export async function openTasksOf(
  tx: Transaction,
  officeId: string,
  agencyIds: readonly string[],
  butOf: string,
): Promise<OpenTask[]> {
  if (agencyIds.length === 0) return [];
  // Both halves walk assignment_agency_due from its end.
  const rows = await tx.$queryRaw<(Omit<OpenTask, 'number'> & { digits: string | null; notation: string | null })[]>`
    SELECT a.id AS "assignmentId", a."agencyId", d.id AS "directiveId", d.number AS digits, d.notation, d."issuedOn",
           t.clause, left(t.action, 1000) AS action, a."dueOn"
    FROM unnest(${[...agencyIds]}::uuid[]) AS g(id), LATERAL (
      (SELECT * FROM assignment x WHERE x."agencyId" = g.id AND x.role = 'lead' AND x."dueAt" IS NOT NULL
         AND x.state IN ('sent', 'declinePending', 'inProgress', 'awaitingConfirmation', 'suspended')
       ORDER BY x."dueAt" DESC, x.id DESC LIMIT ${DATED_AT_MOST})
      UNION ALL
      (SELECT * FROM assignment x WHERE x."agencyId" = g.id AND x.role = 'lead' AND x."dueAt" IS NULL
         AND x.state IN ('sent', 'declinePending', 'inProgress', 'awaitingConfirmation', 'suspended')
       ORDER BY x."dueAt" DESC, x.id DESC LIMIT ${UNDATED_AT_MOST})
    ) a JOIN task t ON t.id = a."taskId" JOIN directive d ON d.id = a."directiveId"
    WHERE a."officeId" = ${officeId}::uuid AND a."putAsideAt" IS NULL AND a."directiveId" <> ${butOf}::uuid
    LIMIT ${TASKS_AT_MOST}`;
  return rows.map(({ digits, notation, ...row }) => ({
    ...row,
    number: digits === null ? null : writtenNumber({ number: digits, notation: notation ?? '' }),
  }));
}
