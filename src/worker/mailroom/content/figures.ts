import type { DirectiveFigures } from '../../../mail/mail-content.js';
import { overdueOf } from './overdue-days.js';
import type { Scene } from './scene.js';

/** Figures of one directive as of the scene's clock: leads' parts; bodies that are asked, not told (S19), are counted apart. */
export async function figuresOf(scene: Scene, directiveId: string): Promise<DirectiveFigures> {
  const rows = await scene.tx.assignment.findMany({
    where: {
      directiveId,
      role: 'lead',
      isStanding: false,
      state: { notIn: ['revoked', 'transferred'] },
      agency: { register: 'assign' },
    },
    select: { state: true, role: true, dueAt: true, reportedAt: true, agencyId: true },
  });
  const overdue = rows.filter((row) => overdueOf(row, scene) !== null);
  return {
    given: rows.length,
    done: rows.filter(({ state }) => state === 'closed').length,
    awaitingConfirmation: rows.filter(({ state }) => state === 'awaitingConfirmation').length,
    overdue: overdue.length,
    agenciesGiven: new Set(rows.map(({ agencyId }) => agencyId)).size,
    agenciesOverdue: new Set(overdue.map(({ agencyId }) => agencyId)).size,
  };
}
