import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../config/project-root.js';
import { inheritedEnvironment } from '../config/inherited-environment.js';
import { startChild } from './child.js';
import type { Child, Watching } from './child.js';

/** The oldest go first; a whole demonstration year stays far below. */
const MOST_MAILS = 20_000;

export interface MailCatcherOptions {
  readonly smtpPort: number;
  readonly webPort: number;
  /** Mails are kept here and found again at the next start. */
  readonly folder: string;
  readonly logFile: string;
}

/** Starts a server that takes every mail, sends none on, and shows them on a web page. Both on loopback. */
export function startMailCatcher(options: MailCatcherOptions, watching: Watching = {}): Promise<Child> {
  const { smtpPort, webPort, folder, logFile } = options;
  mkdirSync(folder, { recursive: true });
  const spec = {
    name: 'Hộp thư thử',
    command: process.execPath,
    args: [
      path.join(projectRoot, 'node_modules/maildev/dist/bin/maildev.js'), // its package exports no way to the command
      '--ip=127.0.0.1',
      `--smtp=${smtpPort}`,
      '--web-ip=127.0.0.1',
      `--web=${webPort}`,
      `--mail-directory=${folder}`,
      `--max-emails=${MOST_MAILS}`,
    ],
    // A MAILDEV_* variable of the user's could open it to the network or relay mails.
    env: Object.fromEntries(Object.entries(inheritedEnvironment()).filter(([name]) => !name.startsWith('MAILDEV_'))),
    cwd: folder,
    logFile,
    stopSignal: 'SIGTERM' as const,
    stopWithinMs: 5_000,
    isReady: async () =>
      (await fetch(`http://127.0.0.1:${webPort}/api/healthz`, { signal: AbortSignal.timeout(1_000) })).ok,
    readyWithinMs: 30_000,
  };
  return startChild(spec, watching);
}
