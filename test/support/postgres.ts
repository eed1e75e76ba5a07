import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { projectRoot } from '../../src/config/project-root.js';
import { readSettings } from '../../src/config/settings.js';
import { migrate } from '../../src/database/migrate.js';
import type { Child } from '../../src/embedded/child.js';
import { findPostgresHome } from '../../src/embedded/postgres-home.js';
import { initialisePostgres, postgresUrl, startPostgresServer } from '../../src/embedded/postgres.js';
import { endWithTests } from './end-with-tests.js';
import { anyFreePort } from './ports.js';
import { scratchFolder } from './scratch-folder.js';

const TEMPLATE = 'dondoc_template';
const migrations = path.join(projectRoot, 'prisma/migrations');

/** A real PostgreSQL of one test file. */
export interface TestPostgres {
  /** An empty database without migrations, superuser. */
  readonly url: string;
  readonly port: number;
  /** The address of a new migrated database that nobody else uses. */
  createDatabase(): Promise<string>;
  /** Stops the server and removes its data. */
  stop(): Promise<void>;
  /** As a crash would: nothing is said to anybody. The data stay; start() brings them back on the same port. */
  kill9(): Promise<void>;
  /** After kill9(). */
  start(): Promise<void>;
}

export async function startPostgres(): Promise<TestPostgres> {
  const scratch = scratchFolder('postgres');
  const home = findPostgresHome(path.join(scratch.folder, 'postgres'), readSettings().launcher.elsewhere);
  const port = await anyFreePort();
  const options = { home, port, logFile: path.join(scratch.folder, 'postgres.log'), isDisposable: true };
  await initialisePostgres(options);
  let server: Child | undefined;
  let template: Promise<void> | undefined;

  const start = async () => {
    server = await startPostgresServer(options, { onStarted: endWithTests });
  };
  const makeTemplate = async () => {
    await query(url, `CREATE DATABASE ${TEMPLATE}`);
    if (existsSync(path.join(migrations, 'migration_lock.toml')))
      await migrate(postgresUrl(options, TEMPLATE), migrations);
  };
  await start();
  const url = postgresUrl(options, 'postgres');

  return {
    url,
    port,
    createDatabase: async () => {
      await (template ??= makeTemplate());
      const name = `test_${randomBytes(6).toString('hex')}`;
      await query(url, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
      return postgresUrl(options, name);
    },
    stop: async () => {
      await server?.stop();
      scratch.remove();
    },
    kill9: async () => {
      await server?.kill9();
    },
    start,
  };
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
