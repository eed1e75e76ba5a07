import type { Readable, Writable } from 'node:stream';
import type { Environment } from '../config/settings.js';

/** What the command touches of the world: tests give their own. */
export interface Io {
  stdin: Readable;
  /** the answer, and nothing else */
  stdout: Writable;
  /** everything else: questions, previews, errors, the demonstration's clock */
  stderr: Writable;
  /** a person sits at the terminal: questions may be asked */
  isInteractive: boolean;
  /** characters in a line */
  columns: number;
  /** variables by name; none: those of the process and of `.env` */
  environment?: Environment;
}

const USUAL_COLUMNS = 120;

/** The terminal, or the pipes, that this process was started with. */
export function processIo(): Io {
  const { stdin, stdout, stderr } = process;
  return {
    stdin,
    stdout,
    stderr,
    // Questions go to standard error, so that the answer can be piped on.
    isInteractive: stdin.isTTY && stderr.isTTY,
    columns: stdout.isTTY && stdout.columns > 0 ? stdout.columns : USUAL_COLUMNS,
  };
}
