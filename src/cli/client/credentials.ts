import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { errnoOf } from '../errno.js';

const credentials = z.object({
  /** the server that `login` was told; null: the one of this folder, wherever it listens */
  server: z.string().nullable(),
  /** the server that gave the token: it is shown to no other */
  givenBy: z.string(),
  token: z.string(),
  username: z.string(),
  expiresAt: z.string(),
});

/** What `dondoc login` keeps. */
export type Credentials = z.infer<typeof credentials>;

/** First the folder of the installation, then the person's own: where the first may not be written, as under /usr. */
const filesOf = (dataDir: string): string[] => [
  path.join(dataDir, 'credentials.json'),
  path.join(homedir(), '.config', 'dondoc', 'credentials.json'),
];

export function readCredentials(dataDir: string): Credentials | null {
  for (const file of filesOf(dataDir)) {
    try {
      return credentials.parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      continue; // absent, not ours to read, or half-written: as if nobody had signed in
    }
  }
  return null;
}

/** Readable by its owner only. @returns the file */
export function writeCredentials(dataDir: string, content: Credentials): string {
  const [first = '', ...others] = filesOf(dataDir);
  for (const file of [first, ...others]) {
    try {
      write(file, content);
      return file;
    } catch (error) {
      if (!isNotWritable(error) || file === others.at(-1)) throw error;
    }
  }
  return first;
}

export function forgetCredentials(dataDir: string): void {
  for (const file of filesOf(dataDir)) {
    try {
      rmSync(file, { force: true });
    } catch (error) {
      if (!isNotWritable(error)) throw error;
    }
  }
}

function write(file: string, content: Credentials): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.draft`;
  writeFileSync(draft, `${JSON.stringify(content, undefined, 2)}\n`, { mode: 0o600 });
  chmodSync(draft, 0o600); // a file left behind keeps its old mode otherwise
  renameSync(draft, file);
}

const isNotWritable = (error: unknown): boolean =>
  ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'].includes(errnoOf(error) ?? '');
