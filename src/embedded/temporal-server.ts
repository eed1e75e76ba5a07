import { mkdirSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { inheritedEnvironment } from '../config/inherited-environment.js';
import { ChildFailed, startChild } from './child.js';
import type { Child, ChildSpec, Watching } from './child.js';
import { runProgram } from './run-program.js';

/** Closed workflows stay readable in Temporal's UI for a quarter; the dev server's own default is a day. */
const RETENTION = '90 days';
const CALL_WITHIN_MS = 10_000;
/** The server finds ports for its inner services itself, and may lose one before it listens there: the next start finds others. */
const PORT_WAS_TAKEN = /address already in use/;
const KEYWORD = 2; // temporal.api.enums.v1.IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD

export interface TemporalServerOptions {
  /** The Temporal CLI, which carries the server. */
  readonly cliPath: string;
  /** Folder of the state file. */
  readonly folder: string;
  readonly port: number;
  /** None: no web page. */
  readonly uiPort?: number | undefined;
  readonly logFile: string;
  readonly namespace: string;
  /** Keyword search attributes that workflows carry. */
  readonly searchAttributes: readonly string[];
}

/** A running dev server. */
export interface TemporalServer {
  readonly child: Child;
  readonly address: string;
  /** Nothing is in the state yet, or filling it was never finished: wake rows for every open directive must fill it. */
  readonly isNewState: boolean;
  /** To be called when the state has been filled. */
  markFilled(): void;
}

/**
 * Starts the dev server on the state file of its own minor version: the server creates such a file but never migrates
 * one, so a new minor gets a new file. Resolves when it answers, its namespace and search attributes in place.
 */
export async function startTemporalServer(
  options: TemporalServerOptions,
  watching: Watching = {},
): Promise<TemporalServer> {
  mkdirSync(options.folder, { recursive: true });
  const stateFile = path.join(options.folder, `temporal-server-${await serverMinor(options.cliPath)}.db`);
  const filledMark = `${stateFile}.filled`;
  const address = `127.0.0.1:${options.port}`;
  if (!existsSync(stateFile)) {
    // What belonged to a file that somebody deleted must not be taken for part of the new one.
    for (const suffix of ['-wal', '-shm', '.filled']) rmSync(`${stateFile}${suffix}`, { force: true });
  }
  const spec = serverSpec(options, stateFile, address);
  const child = await startChild(spec, watching).catch((error: unknown) => {
    if (!(error instanceof ChildFailed && PORT_WAS_TAKEN.test(error.log))) throw error;
    return startChild(spec, watching);
  });
  try {
    await furnish(address, options);
  } catch (error) {
    await child.stop();
    throw error;
  }
  return {
    child,
    address,
    isNewState: !existsSync(filledMark),
    markFilled: () => writeFileSync(filledMark, ''),
  };
}

/** '1.32' of "temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)". */
async function serverMinor(cliPath: string): Promise<string> {
  const { output } = await runProgram(cliPath, ['--version'], { withinMs: 30_000 });
  const minor = /Server (\d+\.\d+)/.exec(output)?.[1];
  if (!minor)
    throw new Error(`${cliPath} không phải là Temporal CLI (--version trả lời: ${output.trim() || 'không gì cả'}).`);
  return minor;
}

function serverSpec(options: TemporalServerOptions, stateFile: string, address: string): ChildSpec {
  const { port, uiPort, namespace, logFile, cliPath } = options;
  return {
    name: 'Temporal',
    command: cliPath,
    args: [
      'server',
      'start-dev',
      '--ip=127.0.0.1', // it asks nobody who they are
      `--port=${port}`,
      `--namespace=${namespace}`,
      ...(uiPort === undefined ? ['--headless'] : ['--ui-ip=127.0.0.1', `--ui-port=${uiPort}`]),
      `--db-filename=${stateFile}`,
      '--sqlite-pragma=journal_mode=WAL',
      '--sqlite-pragma=synchronous=FULL',
      '--sqlite-pragma=busy_timeout=5000',
      '--log-format=json',
      '--log-level=warn',
    ],
    // A person's own CLI profile (TEMPORAL_ADDRESS and the like) is about another server.
    env: Object.fromEntries(Object.entries(inheritedEnvironment()).filter(([name]) => !name.startsWith('TEMPORAL_'))),
    cwd: options.folder,
    logFile,
    stopSignal: 'SIGTERM',
    stopWithinMs: 10_000,
    isReady: () =>
      withConnection(address, async ({ workflowService }) => {
        await workflowService.describeNamespace({ namespace });
        return true;
      }),
    readyWithinMs: 60_000,
  };
}

async function furnish(address: string, { namespace, searchAttributes }: TemporalServerOptions): Promise<void> {
  await withConnection(address, async ({ workflowService, operatorService }) => {
    await workflowService.updateNamespace({
      namespace,
      config: { workflowExecutionRetentionTtl: msToTs(RETENTION) },
    });
    // The server's own flag for these is ignored for a namespace that exists.
    const { customAttributes } = await operatorService.listSearchAttributes({ namespace });
    const missing = searchAttributes.filter((name) => !(name in (customAttributes ?? {})));
    if (missing.length > 0) {
      await operatorService.addSearchAttributes({
        namespace,
        searchAttributes: Object.fromEntries(missing.map((name) => [name, KEYWORD])),
      });
    }
  });
}

async function withConnection<T>(address: string, use: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await Connection.connect({ address, connectTimeout: 2_000 });
  try {
    return await connection.withDeadline(Date.now() + CALL_WITHIN_MS, () => use(connection));
  } finally {
    await connection.close();
  }
}
