import path from 'node:path';
import { demonstration } from '../../../demo/demonstration.js';
import { projectRoot } from '../../config/project-root.js';
import type { Settings } from '../../config/settings.js';
import type { Database } from '../../database/database.js';
import { migrate } from '../../database/migrate.js';
import { holdsToken, issueToken, writeToken } from '../bearer-token.js';
import { demoIds } from '../demo/demo-ids.js';
import { seedDemonstration } from '../demo/seed-demonstration.js';
import { localDatabaseUrl, withLocalDatabase } from '../local-database.js';

export interface Prepared {
  /** names of the migrations applied now */
  migrations: string[];
  /** the database became the demonstration just now */
  isSeeded: boolean;
  /** a new token was written for the command `dondoc` */
  isTokenWritten: boolean;
}

/**
 * Brings the database up to date and, when asked, makes a new one the demonstration. Harmless to repeat, also by several at
 * once: a database with an installation is never seeded.
 */
export async function prepare(
  settings: Settings,
  { isDemonstration }: { isDemonstration: boolean },
): Promise<Prepared> {
  const migrations = await migrate(localDatabaseUrl(settings), path.join(projectRoot, 'prisma/migrations'));
  return withLocalDatabase(settings, async (database) => ({
    migrations,
    isSeeded: isDemonstration && (await seedDemonstration(database)),
    isTokenWritten: await ensureDemonstrationToken(database, settings),
  }));
}

/** In the demonstration the token is there, so that `dondoc` works at once; elsewhere `dondoc login` gets one. */
async function ensureDemonstrationToken(database: Database, { tokenFile }: Settings): Promise<boolean> {
  const accountId = demoIds.account(demonstration.specialist);
  const account = await database.account.findUnique({ where: { id: accountId }, select: { id: true } });
  if (account === null || (await holdsToken(database, tokenFile))) return false;
  writeToken(tokenFile, await issueToken(database, accountId, 'dondoc trên máy này'));
  return true;
}
