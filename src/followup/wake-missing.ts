import { transact, type Database } from '../database/database.js';
import { wake } from './wake.js';

/**
 * A wake row for every open directive of these offices whose workflow does not run: the waker starts it. Harmless where it
 * runs after all: it only looks again.
 * @param running ids of directives whose workflow runs @returns how many wake rows it wrote
 */
export async function wakeMissing(
  database: Database,
  officeIds: readonly string[],
  running: ReadonlySet<string>,
): Promise<number> {
  return transact(database, async (tx) => {
    const open = await tx.directive.findMany({
      where: { officeId: { in: [...officeIds] }, state: { in: ['launching', 'running'] }, heldAt: null },
      select: { id: true },
    });
    const missing = open.map(({ id }) => id).filter((id) => !running.has(id));
    await wake(tx, 'directive', missing);
    return missing.length;
  });
}
