import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const running = z.object({
  databaseUrl: z.string(),
  temporalAddress: z.string(),
  smtpUrl: z.string(),
  apiUrl: z.string(),
  docsUrl: z.string(),
  mailsUrl: z.string().optional(),
  temporalUiUrl: z.string().optional(),
});

/** Where the parts that the launcher started can be reached: what `dondoc` and its `admin` need on this machine. */
export type Running = z.infer<typeof running>;

const fileIn = (dataDir: string) => path.join(dataDir, 'running.json');

/** What the launcher of this folder wrote down when it was ready; undefined when it does not run or wrote nonsense. */
export function readRunning(dataDir: string): Running | undefined {
  try {
    return running.parse(JSON.parse(readFileSync(fileIn(dataDir), 'utf8')));
  } catch {
    return undefined; // absent or half-written by hand: as if nothing ran
  }
}

/** Readable by its owner only: the database's address holds a password. */
export function writeRunning(dataDir: string, addresses: Running): void {
  const draft = `${fileIn(dataDir)}.draft`;
  writeFileSync(draft, `${JSON.stringify(addresses, undefined, 2)}\n`, { mode: 0o600 });
  renameSync(draft, fileIn(dataDir));
}

export function forgetRunning(dataDir: string): void {
  rmSync(fileIn(dataDir), { force: true });
}
