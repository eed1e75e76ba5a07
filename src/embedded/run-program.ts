import { spawn } from 'node:child_process';
import { inheritedEnvironment } from '../config/inherited-environment.js';

/** How a program ended: its exit code (null: it could not be started, or was ended by a signal) and all it printed. */
export interface ProgramResult {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program to its end with this process's environment. Never rejects: what went wrong is in the answer. */
export function runProgram(
  command: string,
  args: readonly string[],
  { cwd, withinMs = 600_000 }: { cwd?: string; withinMs?: number } = {},
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...inheritedEnvironment() },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: withinMs,
      killSignal: 'SIGKILL',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
    child.once('error', (error) => resolve({ code: null, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}
