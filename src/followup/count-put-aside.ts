import type { Database } from '../database/database.js';

/** Open assignments that cannot be decided: visible marks that keep their directives open until somebody mends them. */
export function countPutAside(database: Database): Promise<number> {
  return database.assignment.count({
    where: {
      putAsideAt: { not: null },
      state: { in: ['sent', 'declinePending', 'inProgress', 'awaitingConfirmation', 'suspended'] },
    },
  });
}
