import type { Notice } from '../../../database/generated/client.js';
import { localDateOf } from '../../../domain/plain-date.js';
import type { Filled } from './filled.js';
import { byDirective } from './directive-groups.js';
import { mailedAssignments } from './mailed-assignments.js';
import { noticedAssignments } from './noticed-assignments.js';
import { overdueOf } from './overdue-days.js';
import type { Scene } from './scene.js';

/** Giao nhiệm vụ. @param isAddition only the assignments that were added to a launched directive (P2) */
export async function launch(scene: Scene, notices: readonly Notice[], isAddition: boolean): Promise<Filled> {
  const rows = await noticedAssignments(scene, notices);
  const mailedOf = await mailedAssignments(scene, rows);
  const [group] = await byDirective(
    scene,
    rows.map((row) => ({ row })),
  );
  if (!group) return null;
  const launchedAt = rows[0]?.launchedAt ?? scene.now;
  const assignments = rows.map((row) => ({ ...mailedOf(row), overdue: overdueOf(row, scene) }));
  return {
    directives: [group.facts],
    content: {
      kind: 'launch',
      directive: group.directive,
      assignments,
      // Late from the start, not because the mail server was away.
      isLate: rows.some(({ role, dueAt }) => role === 'lead' && dueAt !== null && dueAt < launchedAt),
      isAddition,
      launchedAt: launchedAt.toISOString(),
      asOfAt: scene.now.toISOString(),
      acknowledgeByOn: scene.policy.calendar.onOrAfter(localDateOf(scene.now)),
      acknowledgeUrl: group.agencyPageUrl ?? scene.urls.home,
    },
  };
}
