import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../config/project-root.js';
import type { Settings } from '../../config/settings.js';
import { createDatabase, type Database } from '../../database/database.js';
import { migrate } from '../../database/migrate.js';
import { anyFreePort } from '../../embedded/ports.js';
import { findPostgresHome } from '../../embedded/postgres-home.js';
import { ensureDatabase, initialisePostgres, postgresUrl, startPostgresServer } from '../../embedded/postgres.js';
import type { Child } from '../../embedded/child.js';

const NAME = 'rehearsal';

/** A PostgreSQL of its own that leaves nothing behind, whatever ends this process. */
export async function withThrowAwayDatabase<T>(
  settings: Settings,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dondoc-rehearse-'));
  chmodSync(folder, 0o755); // PostgreSQL may run as another user, who passes through
  let server: Child | undefined;
  const clearAway = () => {
    if (server && !server.hasEnded()) process.kill(server.pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  const onSignal = () => process.exit(130);
  process.once('exit', clearAway);
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    const options = {
      home: findPostgresHome(path.join(folder, 'postgres'), path.join(folder, 'elsewhere')),
      port: await anyFreePort(),
      logFile: path.join(folder, 'postgres.log'),
      isDisposable: true,
    };
    await initialisePostgres(options);
    server = await startPostgresServer(options, { onStarted: (child) => (server = child) });
    await ensureDatabase(options, NAME);
    const url = postgresUrl(options, NAME);
    await migrate(url, path.join(projectRoot, 'prisma/migrations'));
    const database = createDatabase(url, { poolSize: settings.databasePoolSize });
    try {
      return await work(database);
    } finally {
      await database.$disconnect();
    }
  } finally {
    process.off('exit', clearAway).off('SIGINT', onSignal).off('SIGTERM', onSignal);
    await server?.stop();
    clearAway();
  }
}
