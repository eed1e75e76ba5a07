import type { FoundItem } from './found-item.js';
import type { ItemDeadline } from './deadlines.js';
import type { DraftAssignment } from './draft.js';
import type { Party } from './party.js';

/** How sure the reading is, from what it rests on; a person confirms in any case. */
export function confidenceOf(
  via: FoundItem['via'] | 'table',
  assignment: DraftAssignment,
  time: ItemDeadline,
  isNews: boolean,
  leads: readonly Party[],
): number {
  const base = { order: 0.96, table: 0.95, bare: 0.93, agent: 0.9, heading: 0.93, chain: 0.85 }[via];
  const doubts = [
    isNews ? 0.2 : 0,
    assignment.lead.length > 1 && assignment.lead.every((name) => !name.startsWith('nhóm:')) ? 0.1 : 0,
    leads.some((party) => party.isGeneric) ? 0.15 : 0,
    (time.reading?.issues.length ?? 0) > 0 ? 0.1 : 0,
    time.reading?.strength === 1 ? 0.2 : 0,
  ];
  return Math.max(0.1, Math.round((base - doubts.reduce((a, b) => a + b, 0)) * 100) / 100);
}
