import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { projectRoot } from '../../src/config/project-root.js';
import { readSettings } from '../../src/config/settings.js';
import { migrate } from '../../src/database/migrate.js';
import type { Child } from '../../src/embedded/child.js';
import { findPostgresHome } from '../../src/embedded/postgres-home.js';
import {
  initialisePostgres,
  postgresUrl,
  startPostgresServer,
  type PostgresOptions,
} from '../../src/embedded/postgres.js';
import { endWithTests } from './end-with-tests.js';
import { anyFreePort } from './ports.js';
import { scratchFolder } from './scratch-folder.js';

const TEMPLATE = 'dondoc_template';
const migrations = path.join(projectRoot, 'prisma/migrations');
/** Data folders of stopped servers that hold the migrated template: initdb and the migrations run once, not in every file. */
const made = path.join(projectRoot, 'node_modules/.cache/dondoc-tests');

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
  const options = await serverOptions(scratch.folder);
  const ready = await readyData();
  // The owner too: as root, PostgreSQL runs as another user.
  await promisify(execFile)('cp', ['-a', ready, options.home.data]);
  let server: Child | undefined;

  const start = async () => {
    server = await startPostgresServer(options, { onStarted: endWithTests });
  };
  await start();
  const url = postgresUrl(options, 'postgres');

  return {
    url,
    port: options.port,
    createDatabase: async () => {
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

async function serverOptions(folder: string): Promise<PostgresOptions> {
  return {
    home: findPostgresHome(path.join(folder, 'postgres'), readSettings().launcher.elsewhere),
    port: await anyFreePort(),
    logFile: path.join(folder, 'postgres.log'),
    isDisposable: true,
  };
}

/** The data folder to copy, made by whoever comes first. */
async function readyData(): Promise<string> {
  const ready = path.join(made, `postgres-${hashOfMigrations()}`);
  if (existsSync(ready)) return ready;
  const scratch = scratchFolder('template');
  const options = await serverOptions(scratch.folder);
  await initialisePostgres(options);
  const server = await startPostgresServer(options, { onStarted: endWithTests });
  await query(postgresUrl(options, 'postgres'), `CREATE DATABASE ${TEMPLATE}`);
  await migrate(postgresUrl(options, TEMPLATE), migrations);
  await server.stop();
  mkdirSync(made, { recursive: true });
  const draft = `${ready}.${randomBytes(4).toString('hex')}`;
  await promisify(execFile)('cp', ['-a', options.home.data, draft]);
  scratch.remove();
  try {
    renameSync(draft, ready);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(ready)) throw error; // another test file was quicker: its folder is as good
  }
  return ready;
}

/** Of their names and texts, and of the programs: data of one PostgreSQL are not another's. */
function hashOfMigrations(): string {
  const hash = createHash('sha256').update(readFileSync(path.join(projectRoot, 'package-lock.json')));
  const files = readdirSync(migrations, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'));
  for (const name of files.toSorted()) hash.update(name).update(readFileSync(path.join(migrations, name)));
  return hash.digest('hex').slice(0, 16);
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
