import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify } from './process-identity.js';

const STOP_WITHIN_MS = 20_000;

/**
 * Ends a PostgreSQL server that still runs on this data folder, with all its backends, and resolves when they are gone.
 * Two servers on one folder would destroy it, and PostgreSQL's own pid file can name a process that is another by now.
 */
export async function endProcessesOf(dataFolder: string): Promise<void> {
  const server = serverOf(dataFolder);
  if (server !== undefined) send(server, 'SIGINT');
  const deadline = performance.now() + STOP_WITHIN_MS;
  for (;;) {
    const left = server !== undefined && identify(server) ? [server] : workingIn(dataFolder);
    if (left.length === 0) return;
    if (performance.now() > deadline) for (const pid of left) send(pid, 'SIGKILL');
    if (performance.now() > deadline + STOP_WITHIN_MS)
      throw new Error(`Không dừng được tiến trình ${left.join(', ')} đang giữ ${dataFolder}`);
    await sleep(50);
  }
}

/** The pid that postmaster.pid names, if that process really is the server of this folder. */
function serverOf(dataFolder: string): number | undefined {
  let pid: number;
  try {
    pid = Number(readFileSync(path.join(dataFolder, 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return undefined; // was stopped in order, or never started
  }
  if (!Number.isInteger(pid) || pid <= 1 || !identify(pid)) return undefined;
  // Where the system does not tell, PostgreSQL's own check at start has to do.
  return process.platform === 'linux' && workingIn(dataFolder).includes(pid) ? pid : undefined;
}

/** Server and backends keep their folder as working directory, also when the server was killed and they were not. */
function workingIn(dataFolder: string): number[] {
  if (process.platform !== 'linux') return [];
  let folder: string;
  try {
    folder = realpathSync(dataFolder);
  } catch {
    return [];
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return (
          readlinkSync(`/proc/${pid}/cwd`) === folder &&
          identify(pid) !== undefined &&
          /postgres/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
        );
      } catch {
        return false; // ended meanwhile, or somebody else's
      }
    });
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // gone meanwhile
  }
}
