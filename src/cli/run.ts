import { CommanderError } from 'commander';
import { exitCodeOf, failureOf } from './failure.js';
import type { Io } from './io.js';
import { makeProgram } from './program.js';
import { failureText } from './show/failure-text.js';
import { usageError } from './usage-errors.js';

/**
 * One call of `dondoc`. Never throws: what went wrong is printed on standard error, for people or (`--json`) for programs.
 * @param argv what stands behind the command's name
 * @returns the exit code (exit-codes.ts)
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let exitCode = 0;
  try {
    const program = await makeProgram(argv, io, (code) => {
      exitCode = code;
    });
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (thrown) {
    const error = thrown instanceof CommanderError ? usageError(thrown) : thrown;
    if (error === null) return 0;
    const failure = failureOf(error);
    const isJson = argv.includes('--json');
    io.stderr.write(`${isJson ? jsonOf(failure) : failureText(failure, io.columns)}\n`);
    return exitCodeOf(failure);
  }
}

const jsonOf = ({ code, message, details }: ReturnType<typeof failureOf>): string =>
  JSON.stringify({ error: { code, message, details } });
