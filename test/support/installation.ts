import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { inheritedEnvironment } from '../../src/config/inherited-environment.js';
import { projectRoot } from '../../src/config/project-root.js';
import { startChild, type Child } from '../../src/embedded/child.js';
import { endWithTests } from './end-with-tests.js';
import { anyFreePort } from './ports.js';
import { startPostgres, type TestPostgres } from './postgres.js';
import { scratchFolder } from './scratch-folder.js';
import { startSmtpSink, type SmtpSink } from './smtp.js';
import { startTemporal, type TestTemporal } from './temporal.js';

/** A program of ours as a child process; it comes back at the same port. */
export interface TestProgram {
  readonly name: string;
  /** http://127.0.0.1:port, no slash at the end */
  readonly url: string;
  /** Starts it and waits until it is ready. */
  start(): Promise<void>;
  /** As an operator does: it finishes what is under way. */
  stop(): Promise<void>;
  /** As a crash would. */
  kill9(): Promise<void>;
  isRunning(): boolean;
  /** of the process that runs or ran last */
  pid(): number | null;
}

/** PostgreSQL, Temporal, a mail server, and the built API and worker programs, each a process of its own. */
export interface TestInstallation {
  readonly postgres: TestPostgres;
  readonly temporal: TestTemporal;
  readonly smtp: SmtpSink;
  /** a migrated database that nobody else uses; the programs work on it */
  readonly databaseUrl: string;
  readonly apis: readonly TestProgram[];
  readonly workers: readonly TestProgram[];
  /** where the programs write their logs */
  readonly logFolder: string;
  /** what the programs run with, for other programs of the project (`dondoc admin`) */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Starts every API and worker; the database must hold an installation by then. */
  startPrograms(): Promise<void>;
  /** Stops all and removes the data; the logs too unless they are to be read. */
  stop(options?: { keepsLogs?: boolean }): Promise<void>;
}

export interface InstallationShape {
  apis?: number;
  workers?: number;
}

/** Needs `npm run build`: the programs are the ones of dist/. */
export async function startInstallation({ apis = 1, workers = 1 }: InstallationShape = {}): Promise<TestInstallation> {
  const scratch = scratchFolder('installation');
  const logFolder = path.join(scratch.folder, 'logs');
  mkdirSync(logFolder);
  const postgres = await startPostgres();
  const temporal = await startTemporal();
  const smtp = await startSmtpSink();
  const databaseUrl = await postgres.createDatabase();
  const apiPorts = await freePorts(apis);
  const workerPorts = await freePorts(workers);
  const publicUrl = `http://127.0.0.1:${apiPorts[0] ?? 0}`;
  const environment = {
    ...inheritedEnvironment(),
    DATABASE_URL: databaseUrl,
    DATABASE_POOL_SIZE: '10',
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: temporal.namespace,
    SMTP_URL: smtp.url,
    HOST: '127.0.0.1',
    PUBLIC_URL: publicUrl,
    DONDOC_DATA: scratch.folder,
    LOG_LEVEL: 'info',
  };
  const programs = {
    apis: apiPorts.map((port, index) =>
      program(`api-${index + 1}`, 'api', { ...environment, PORT: String(port) }, port, logFolder),
    ),
    workers: workerPorts.map((port, index) =>
      program(`worker-${index + 1}`, 'worker', { ...environment, WORKER_PORT: String(port) }, port, logFolder),
    ),
  };
  const all = [...programs.workers, ...programs.apis];

  return {
    postgres,
    temporal,
    smtp,
    databaseUrl,
    ...programs,
    logFolder,
    environment,
    startPrograms: async () => {
      await Promise.all(all.map((each) => each.start()));
    },
    stop: async ({ keepsLogs = false } = {}) => {
      await Promise.all(all.map((each) => each.stop()));
      await smtp.stop();
      await temporal.stop();
      await postgres.stop();
      if (!keepsLogs) scratch.remove();
    },
  };
}

async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>();
  while (ports.size < count) ports.add(await anyFreePort());
  return [...ports];
}

function program(
  name: string,
  room: 'api' | 'worker',
  env: Readonly<Record<string, string | undefined>>,
  port: number,
  logFolder: string,
): TestProgram {
  const url = `http://127.0.0.1:${port}`;
  let child: Child | undefined;
  return {
    name,
    url,
    start: async () => {
      child = await startChild(
        {
          name,
          command: process.execPath,
          args: [path.join(projectRoot, `dist/src/${room}/main.js`)],
          env,
          cwd: projectRoot,
          logFile: path.join(logFolder, `${name}.log`),
          stopSignal: 'SIGTERM',
          stopWithinMs: 30_000,
          isReady: async () => (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok,
          readyWithinMs: 60_000,
        },
        { onStarted: endWithTests },
      );
    },
    stop: async () => {
      await child?.stop();
    },
    kill9: async () => {
      await child?.kill9();
    },
    isRunning: () => child !== undefined && !child.hasEnded(),
    pid: () => child?.pid ?? null,
  };
}

/** A new command's id. */
export const newKey = (): string => randomUUID();
