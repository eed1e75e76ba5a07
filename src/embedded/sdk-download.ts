import { chmodSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../config/project-root.js';
import { runProgram } from './run-program.js';
import type { TemporalProgram } from './wheels.js';

const DOWNLOAD_WITHIN_MS = 300_000;

/** The SDK downloads a server only by starting it: started once, stopped at once, in a process of its own because that can hang. */
const starters = {
  temporal: 'createLocal',
  'temporal-test-server': 'createTimeSkipping',
} as const satisfies Record<TemporalProgram, string>;

/** Lets the Temporal SDK download the program (from Temporal's own site) and leaves it at `target`. */
export async function downloadWithSdk(program: TemporalProgram, target: string): Promise<void> {
  const folder = mkdtempSync(path.join(path.dirname(target), 'fetching-'));
  try {
    const server = JSON.stringify({ server: { executable: { type: 'cached-download', downloadDir: folder } } });
    const script = `
      const { TestWorkflowEnvironment } = await import('@temporalio/testing');
      const environment = await TestWorkflowEnvironment.${starters[program]}(${server});
      await environment.teardown();
      process.exit(0);`;
    const { code, output } = await runProgram(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: projectRoot, // where the SDK is found
      withinMs: DOWNLOAD_WITHIN_MS,
    });
    const file = readdirSync(folder).find((name) => name.startsWith('temporal'));
    if (code !== 0 || !file) throw new Error(reasonIn(output) ?? `dừng với mã ${code}`);
    chmodSync(path.join(folder, file), 0o755);
    renameSync(path.join(folder, file), target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reasonIn(output: string): string | undefined {
  return output
    .split('\n')
    .find((line) => /error/i.test(line))
    ?.trim();
}
