import { spawn } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '../src/config/project-root.js';
import { readSettings } from '../src/config/settings.js';
import { findBinary } from '../src/embedded/binaries.js';
import { scratchFolder } from '../test/support/scratch-folder.js';
import { printFigures, seconds } from './table.js';

const WARM_STARTS = 3;

/** Starts the launcher, waits until it says that it is ready, and stops it. @returns milliseconds */
async function start(environment: NodeJS.ProcessEnv): Promise<number> {
  const begunAt = performance.now();
  const child = spawn(process.execPath, [path.join(projectRoot, 'dist/src/embedded/main.js')], {
    cwd: projectRoot,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const readyMs = await new Promise<number>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('đã sẵn sàng')) resolve(performance.now() - begunAt);
    });
    void ended.then(() => reject(new Error(`it ended before it was ready:\n${said}`)));
  });
  child.kill('SIGTERM');
  await ended;
  return readyMs;
}

export async function startUp(): Promise<void> {
  const settings = readSettings();
  const temporalCli = await findBinary({
    program: 'temporal',
    given: settings.temporalCli,
    folder: path.join(settings.dataDir, 'bin'),
  });
  const scratch = scratchFolder('bench-start');
  const environment = { ...process.env, DONDOC_DATA: scratch.folder, TEMPORAL_CLI: temporalCli };
  try {
    const cold = await start(environment);
    const warm: number[] = [];
    for (let time = 0; time < WARM_STARTS; time += 1) warm.push(await start(environment));
    printFigures(
      'Embedded start',
      [
        'From the start of the launcher to "đã sẵn sàng". Cold: empty data folder (initdb, migrations, the demonstration), the binaries are there. Warm: the slowest of three.',
      ],
      [
        { what: 'cold', value: seconds(cold), bar: '≤ 30 s' },
        { what: 'warm', value: seconds(Math.max(...warm)), bar: '≤ 10 s' },
      ],
    );
  } finally {
    scratch.remove();
  }
}
