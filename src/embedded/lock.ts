import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { identify, isRunning } from './process-identity.js';
import type { ProcessIdentity } from './process-identity.js';

const content = z.object({ pid: z.number().int(), startMark: z.string() });

/** Another process holds the lock. */
export class AlreadyRunning extends Error {
  override readonly name = 'AlreadyRunning';
  constructor(readonly pid: number) {
    super(
      `Đôn Đốc đang chạy trong thư mục này (tiến trình ${pid}). Hãy dừng tiến trình đó trước (Ctrl-C, hoặc kill ${pid}).`,
    );
  }
}

/**
 * Takes the lock of this folder for this process. The file names its holder by pid and start time, so one whose holder
 * was killed, or whose pid belongs to another process by now, is taken over.
 * @returns gives the lock back
 * @throws {AlreadyRunning}
 */
export function takeLock(file: string): () => void {
  const own = identify(process.pid);
  if (!own) throw new Error('Không đọc được thông tin của chính tiến trình này.');
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(own));
  try {
    while (!linked(draft, file)) {
      const holder = readHolder(file);
      if (holder === 'nobody') continue; // given back this moment
      if (holder !== 'unreadable' && isRunning(holder)) throw new AlreadyRunning(holder.pid);
      setAside(file, holder);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return () => {
    const holder = readHolder(file);
    if (typeof holder === 'object' && isSame(holder, own)) rmSync(file, { force: true });
  };
}

/** Link, unlike write, makes the file with all its content or not at all, and refuses when it is there. */
function linked(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Two who find the same stale lock: one renames it; the other finds nothing, or the first one's new lock, and puts that back. */
function setAside(file: string, stale: ProcessIdentity | 'unreadable'): void {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return;
    throw error;
  }
  const taken = readHolder(aside);
  const isTheStaleOne = typeof taken !== 'object' || (typeof stale === 'object' && isSame(taken, stale));
  if (!isTheStaleOne) linked(aside, file);
  rmSync(aside, { force: true });
}

function readHolder(file: string): ProcessIdentity | 'nobody' | 'unreadable' {
  try {
    return content.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    return isErrno(error, 'ENOENT') ? 'nobody' : 'unreadable';
  }
}

function isSame(one: ProcessIdentity, other: ProcessIdentity): boolean {
  return one.pid === other.pid && one.startMark === other.startMark;
}

function isErrno(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
