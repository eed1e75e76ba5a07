import { reportingStatus } from '../../../domain/reporting-status.js';
import { isAssignmentState } from '../standing.js';
import { byDirective } from './directive-groups.js';
import type { Filled } from './filled.js';
import { loadAssignments, type LoadedAssignment } from './load-assignments.js';
import { mailedAssignments } from './mailed-assignments.js';
import type { Scene } from './scene.js';

/** Kết thúc theo dõi: how each of the agency's assignments ended. Nothing is said of a directive that runs again. */
export async function closing(scene: Scene): Promise<Filled> {
  const { mail } = scene;
  if (mail.directiveId === null) return null;
  const rows = await loadAssignments(scene, {
    directiveId: mail.directiveId,
    agencyId: mail.recipientId,
    isStanding: false,
  });
  const mailedOf = await mailedAssignments(scene, rows);
  const [group] = await byDirective(
    scene,
    rows.map((row) => ({ row })),
  );
  if (!group || group.facts.state !== 'concluded') return null;
  return {
    directives: [group.facts],
    content: {
      kind: 'closing',
      directive: group.directive,
      concludedAt: (group.facts.concludedAt ?? mail.at).toISOString(),
      assignments: rows.map((row) => ({
        ...mailedOf(row),
        outcome: outcomeOf(row, scene),
        completedOn: row.state === 'closed' ? row.performedOn : null,
      })),
    },
  };
}

function outcomeOf(row: LoadedAssignment, { now }: Scene): 'doneOnTime' | 'doneLate' | 'revoked' | 'transferred' {
  if (row.state === 'revoked' || row.state === 'transferred') return row.state;
  if (!isAssignmentState(row.state) || row.role !== 'lead') return 'doneOnTime';
  return reportingStatus({ ...row, state: row.state, role: 'lead' }, now) === 'doneLate' ? 'doneLate' : 'doneOnTime';
}
