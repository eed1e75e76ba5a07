import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { readSettings } from '../../src/config/settings.js';
import { findBinary } from '../../src/embedded/binaries.js';
import type { Child } from '../../src/embedded/child.js';
import { startTemporalServer } from '../../src/embedded/temporal-server.js';
import { searchAttributes } from '../../src/temporal/search-attributes.js';
import { endWithTests } from './end-with-tests.js';
import { anyFreePort } from './ports.js';
import { scratchFolder } from './scratch-folder.js';

const settings = readSettings();
const folder = path.join(settings.dataDir, 'bin');

/** A real Temporal dev server of one test file, its state in a file of its own. */
export interface TestTemporal {
  /** host:port, the same after restart(). */
  readonly address: string;
  readonly namespace: string;
  readonly cliPath: string;
  /** Stops the server and removes its state. */
  stop(): Promise<void>;
  /** As a crash would. The state stays; restart() brings it back at the same address. */
  kill9(): Promise<void>;
  /** Stops it in order if it still runs, and starts it on the same state. */
  restart(): Promise<void>;
  /** Stops it, deletes its state and starts it: it knows of no workflow any more. */
  restartEmpty(): Promise<void>;
}

export async function startTemporal({ namespace = 'default' }: { namespace?: string } = {}): Promise<TestTemporal> {
  const cliPath = await findBinary({ program: 'temporal', given: settings.temporalCli, folder });
  const scratch = scratchFolder('temporal');
  const port = await anyFreePort();
  let child: Child | undefined;
  const start = async () => {
    const options = {
      cliPath,
      folder: scratch.folder,
      port,
      namespace,
      searchAttributes: Object.values(searchAttributes),
    };
    const server = await startTemporalServer(
      { ...options, logFile: path.join(scratch.folder, 'temporal.log') },
      { onStarted: endWithTests },
    );
    child = server.child;
  };
  await start();

  return {
    address: `127.0.0.1:${port}`,
    namespace,
    cliPath,
    stop: async () => {
      await child?.stop();
      scratch.remove();
    },
    kill9: async () => {
      await child?.kill9();
    },
    restart: async () => {
      await child?.stop();
      await start();
    },
    restartEmpty: async () => {
      await child?.stop();
      for (const name of readdirSync(scratch.folder)) {
        if (name.includes('.db')) rmSync(path.join(scratch.folder, name));
      }
      await start();
    },
  };
}

/**
 * The time-skipping server with the SDK's client and connection on it: virtual time, which stands still while an activity
 * runs and jumps while everybody sleeps. One workflow under test at a time.
 */
export async function startTimeSkipping(): Promise<{
  environment: TestWorkflowEnvironment;
  address: string;
  stop: () => Promise<void>;
}> {
  const executable = await findBinary({ program: 'temporal-test-server', given: settings.testServer, folder });
  const environment = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path: executable } },
  });
  return { environment, address: environment.address, stop: () => environment.teardown() };
}
