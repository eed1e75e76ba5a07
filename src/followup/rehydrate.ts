import { transact, type Database } from '../database/database.js';
import { wake } from './wake.js';

/**
 * A wake row for every open directive and every office: an empty Temporal is filled from PostgreSQL. What is held after an
 * import has no workflow until it is released.
 * @param officeId only this office's @returns how many
 */
export async function rehydrate(database: Database, officeId?: string): Promise<number> {
  return transact(database, async (tx) => {
    const directives = await tx.directive.findMany({
      where: { state: { in: ['launching', 'running'] }, heldAt: null, ...(officeId ? { officeId } : {}) },
      select: { id: true },
    });
    const offices = await tx.office.findMany({ where: officeId ? { id: officeId } : {}, select: { id: true } });
    await wake(
      tx,
      'directive',
      directives.map(({ id }) => id),
    );
    await wake(
      tx,
      'office',
      offices.map(({ id }) => id),
    );
    return directives.length + offices.length;
  });
}
