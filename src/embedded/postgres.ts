import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inheritedEnvironment } from '../config/inherited-environment.js';
import { ChildFailed, startChild } from './child.js';
import type { Child, ChildSpec, Watching } from './child.js';
import { endProcessesOf } from './folder-processes.js';
import type { PostgresHome } from './postgres-home.js';
import { withClient } from './with-client.js';

const SUPERUSER = 'dondoc';
/** Inside the data folder, so that data and password exist together or not at all. */
const PASSWORD_FILE = 'dondoc.password';
const START_ATTEMPTS = 20;

/** Any libc locale with UTF-8 does (the machine's LANG may say C, which would give SQL_ASCII); some lack one or other. */
const LOCALES = ['C.UTF-8', 'C.utf8', 'en_US.UTF-8'];

export interface PostgresOptions {
  readonly home: PostgresHome;
  readonly port: number;
  readonly logFile: string;
  /** For tests: survives kill -9 of PostgreSQL, not a power cut, and is quicker. */
  readonly isDisposable?: boolean;
}

/**
 * Makes the data folder unless it is there. Built under another name and renamed when complete: a data folder that
 * exists is whole, whatever was killed when.
 */
export async function initialisePostgres({ home, isDisposable = false }: PostgresOptions): Promise<void> {
  const parent = path.dirname(home.data);
  const isDraft = (name: string) => name.startsWith('data.draft-');
  for (const name of readdirSync(parent).filter(isDraft)) removeWhole(path.join(parent, name));
  if (existsSync(path.join(home.data, 'PG_VERSION'))) return;
  if (existsSync(home.data) && readdirSync(home.data).length > 0) {
    throw new Error(`${home.data} không phải là dữ liệu PostgreSQL. Hãy dời thư mục này đi rồi chạy lại.`);
  }

  const id = randomBytes(4).toString('hex');
  const draft = path.join(parent, `data.draft-${id}`);
  const password = randomBytes(24).toString('base64url');
  const passwordFile = path.join(parent, `data.draft-${id}.password`);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  give(passwordFile, home);
  try {
    await initdb(home, draft, passwordFile, isDisposable);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  writeFileSync(path.join(draft, PASSWORD_FILE), password, { mode: 0o600 });
  give(path.join(draft, PASSWORD_FILE), home);
  removeWhole(home.data);
  renameSync(draft, home.data);
}

async function initdb(home: PostgresHome, folder: string, passwordFile: string, isDisposable: boolean): Promise<void> {
  for (const locale of LOCALES) {
    removeWhole(folder);
    mkdirSync(folder, { mode: 0o700 });
    give(folder, home);
    const { code, output } = await run(path.join(home.programs, 'initdb'), home, [
      `--pgdata=${folder}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      `--locale=${locale}`,
      '--lc-messages=C',
      ...(isDisposable ? ['--no-sync'] : []),
    ]);
    if (code === 0) return;
    removeWhole(folder);
    if (!output.includes('invalid locale name')) throw new Error(`initdb dừng với mã ${code}:\n${output.trim()}`);
  }
  throw new Error(`Máy này không có locale UTF-8 nào trong ${LOCALES.join(', ')}.`);
}

function run(command: string, home: PostgresHome, args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: '/', env: serverEnvironment(), ...home.user });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/**
 * Starts the server on an initialised folder and resolves when it answers queries. What is left of an earlier server of
 * this folder is ended first; after a kill -9 its shared memory may be held for a moment: tried again.
 * @throws {ChildFailed} when it cannot be started.
 */
export async function startPostgresServer(options: PostgresOptions, watching: Watching = {}): Promise<Child> {
  await endProcessesOf(options.home.data);
  for (let attempt = 1; ; attempt++) {
    try {
      return await startChild(serverSpec(options), watching);
    } catch (error) {
      const isHeld = error instanceof ChildFailed && /shared memory block|postmaster\.pid/.test(error.log);
      if (!isHeld || attempt >= START_ATTEMPTS || watching.signal?.aborted) throw error;
      await sleep(250);
    }
  }
}

/** The address of a database on that server. */
export function postgresUrl({ home, port }: Pick<PostgresOptions, 'home' | 'port'>, database: string): string {
  const password = readFileSync(path.join(home.data, PASSWORD_FILE), 'utf8').trim();
  return `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
}

/** Creates the database unless it is there. */
export async function ensureDatabase(options: Pick<PostgresOptions, 'home' | 'port'>, name: string): Promise<void> {
  await withClient(postgresUrl(options, 'postgres'), async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  });
}

function serverSpec(options: PostgresOptions): ChildSpec {
  const { home, port, logFile, isDisposable = false } = options;
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '', // a socket's path may be 107 bytes long at most; a checkout may lie deeper
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    max_connections: '200',
    shared_buffers: isDisposable ? '64MB' : '256MB',
    ...(isDisposable && { fsync: 'off', full_page_writes: 'off' }),
  };
  return {
    name: 'PostgreSQL',
    command: path.join(home.programs, 'postgres'),
    args: ['-D', home.data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    env: serverEnvironment(),
    cwd: '/',
    user: home.user,
    logFile,
    stopSignal: 'SIGINT', // PostgreSQL's fast shutdown: ends sessions, writes a checkpoint
    stopWithinMs: 30_000,
    isReady: async () => {
      await withClient(postgresUrl(options, 'postgres'), (client) => client.query('SELECT 1'));
      return true;
    },
    readyWithinMs: 60_000, // recovery after a kill -9 may take its time
  };
}

/** Nothing of the user's environment: LANG, PGDATA and the like would change what is started. */
function serverEnvironment() {
  return { PATH: inheritedEnvironment()['PATH'], LC_ALL: 'C', TZ: 'UTC' };
}

/** Again for a moment if need be: the initdb of a killed launcher may still be writing into it. */
function removeWhole(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function give(target: string, { user }: PostgresHome): void {
  if (user) chownSync(target, user.uid, user.gid);
}
