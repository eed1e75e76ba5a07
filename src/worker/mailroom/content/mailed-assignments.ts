import type { MailedAssignment } from '../../../mail/mail-content.js';
import type { LoadedAssignment } from './load-assignments.js';
import { mailedDeadline } from './mailed-deadline.js';
import type { Scene } from './scene.js';

/** One agency's part in a task. */
interface Part {
  taskId: string;
  period: number;
  role: string;
  agencyId: string;
  name: string;
}

export type MailedOf = (row: LoadedAssignment) => MailedAssignment;

/** Reads who leads and who coordinates on the tasks of these assignments: names only, never their reports (engine.md §8). */
export async function mailedAssignments({ tx }: Scene, rows: readonly LoadedAssignment[]): Promise<MailedOf> {
  const taskIds = [...new Set(rows.map(({ taskId }) => taskId))];
  const parts = await tx.$queryRaw<Part[]>`
    SELECT a."taskId", a.period, a.role, a."agencyId", g.name FROM assignment a JOIN agency g ON g.id = a."agencyId"
    WHERE a."taskId" = ANY(${taskIds}::uuid[]) AND a.state NOT IN ('revoked', 'transferred')
    ORDER BY g."sortOrder", g.name`;
  return (row) => {
    const ofTask = parts.filter(
      ({ taskId, period }) => taskId === row.taskId && (period === row.period || period === 0),
    );
    const leads = [...new Set(ofTask.filter(({ role }) => role === 'lead').map(({ name }) => name))];
    const coordinators = ofTask.filter(({ role, agencyId }) => role === 'coordinator' && agencyId !== row.agencyId);
    const isCoordinator = row.role === 'coordinator';
    return {
      assignmentId: row.id,
      clause: clauseWords(row.task.clause),
      role: isCoordinator ? 'coordinator' : 'lead',
      // A group's clause has many leads: no one of them is the one to turn to.
      leadAgency: isCoordinator
        ? leads.length === 1
          ? (leads[0] ?? null)
          : leadsInWords(leads, row.task.leadNames)
        : null,
      coordinatingAgencies: [...new Set(coordinators.map(({ name }) => name))],
      content: row.task.action.trim() === '' ? row.task.content : row.task.action,
      product: row.task.product,
      reportTo: row.task.reportTo,
      deadline: mailedDeadline(row),
    };
  };
}

/** Many leads are called as the text calls them: "các sở, ban, ngành". */
function leadsInWords(leads: readonly string[], asWritten: readonly string[]): string | null {
  if (leads.length === 0) return null;
  return asWritten.length > 0 && asWritten.length < leads.length ? asWritten.join(', ') : leads.join(', ');
}

/** A label as the reader gives it ("1.a") becomes "điểm 1.a"; words stay as they are. */
export function clauseWords(clause: string | null): string | null {
  if (clause === null || clause.trim() === '') return null;
  return /^[\p{L}\d]+(?:[.)][\p{L}\d]+)*\.?$/u.test(clause) ? `điểm ${clause.replace(/\.$/, '')}` : clause;
}
