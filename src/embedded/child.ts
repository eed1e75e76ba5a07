import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from '../config/settings.js';
import type { SystemUser } from './system-user.js';

const LOOK_EVERY_MS = 50;
const LARGEST_LOG_BYTES = 20 * 1024 * 1024;
const LOG_LINES_IN_ERROR = 15;

/** How a program is started and stopped. */
export interface ProgramSpec {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Environment;
  readonly cwd: string;
  /** Another user to run as; only root can. */
  readonly user?: SystemUser | undefined;
  /** Appended to. The child writes the file itself: it can outlive whoever started it without losing its output. */
  readonly logFile: string;
  readonly stopSignal: NodeJS.Signals;
  /** After this it is killed. */
  readonly stopWithinMs: number;
}

/** A program that serves until it is stopped. */
export interface ChildSpec extends ProgramSpec {
  readonly isReady: () => Promise<boolean>;
  readonly readyWithinMs: number;
}

/** How a process ended: its exit code, null when a signal ended it or it could not be started, and the same in words. */
export interface Ending {
  readonly code: number | null;
  readonly how: string;
}

/** Told of a process at once, before it is ready; may cut its start short. */
export interface Watching {
  /** The pid must be written down while the process can still be orphaned. */
  readonly onStarted?: (child: Child) => void;
  readonly signal?: AbortSignal;
}

/** A running server process. */
export interface Child {
  readonly pid: number;
  /** Resolves when it has ended, however it ended. Never rejects. */
  readonly ended: Promise<Ending>;
  hasEnded(): boolean;
  /** Asks it to stop, kills it when it does not, resolves when it is gone. May be called twice. */
  stop(): Promise<void>;
  /** kill -9, for faults made on purpose. Resolves when it is gone. */
  kill9(): Promise<void>;
}

/** A child that ended or stayed deaf before it was ready; carries what it wrote into its log. */
export class ChildFailed extends Error {
  override readonly name = 'ChildFailed';
  constructor(
    { name, logFile }: ProgramSpec,
    reason: string,
    readonly log: string,
  ) {
    const end = log.trimEnd().split('\n').slice(-LOG_LINES_IN_ERROR).join('\n');
    super(`${name}: ${reason}. Nhật ký: ${logFile}${end && `\n${end}`}`);
  }
}

/**
 * Starts the process and resolves when it is ready.
 * @throws {ChildFailed} when it ends or stays unready; it is then gone.
 */
export async function startChild(spec: ChildSpec, { onStarted, signal }: Watching = {}): Promise<Child> {
  const logStart = prepareLog(spec.logFile);
  const child = launch(spec);
  onStarted?.(child);

  const deadline = performance.now() + spec.readyWithinMs;
  const log = () => logSince(spec.logFile, logStart);
  while (!(await isReady(spec))) {
    if (child.hasEnded()) throw new ChildFailed(spec, `đã dừng khi chưa sẵn sàng (${(await child.ended).how})`, log());
    if (signal?.aborted || performance.now() > deadline) {
      await child.stop();
      const reason = signal?.aborted
        ? 'bị dừng khi đang khởi động'
        : `chưa sẵn sàng sau ${spec.readyWithinMs / 1000} giây`;
      throw new ChildFailed(spec, reason, log());
    }
    await sleep(LOOK_EVERY_MS);
  }
  // Somebody else may have answered on that port while ours could not take it.
  if (child.hasEnded()) throw new ChildFailed(spec, `đã dừng khi chưa sẵn sàng (${(await child.ended).how})`, log());
  return child;
}

/**
 * Runs a program to its end, its output in the log.
 * @throws {ChildFailed} unless it exits with 0.
 */
export async function runChild(spec: ProgramSpec, { onStarted, signal }: Watching = {}): Promise<void> {
  const logStart = prepareLog(spec.logFile);
  const child = launch(spec);
  onStarted?.(child);
  const stop = () => void child.stop();
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted) stop();
  const { code, how } = await child.ended;
  signal?.removeEventListener('abort', stop);
  if (code !== 0) throw new ChildFailed(spec, `không hoàn thành (${how})`, logSince(spec.logFile, logStart));
}

function launch(spec: ProgramSpec): Child {
  const log = openSync(spec.logFile, 'a', 0o640);
  let subprocess: ChildProcess;
  try {
    subprocess = spawn(spec.command, spec.args, {
      cwd: spec.cwd,
      env: { ...spec.env },
      stdio: ['ignore', log, log],
      detached: true, // its own process group: Ctrl-C reaches only the launcher, which stops its children in order
      ...(spec.user && { uid: spec.user.uid, gid: spec.user.gid }),
    });
  } finally {
    closeSync(log);
  }

  let hasEnded = false;
  const ended = new Promise<Ending>((resolve) => {
    subprocess.once('error', ({ message }) => resolve({ code: null, how: message }));
    subprocess.once('exit', (code, signal) => resolve({ code, how: signal ?? `mã thoát ${code}` }));
  });
  void ended.then(() => (hasEnded = true));

  const send = (signal: NodeJS.Signals) => {
    if (!hasEnded) subprocess.kill(signal);
  };
  return {
    pid: subprocess.pid ?? 0,
    ended,
    hasEnded: () => hasEnded,
    stop: async () => {
      send(spec.stopSignal);
      const timer = setTimeout(() => send('SIGKILL'), spec.stopWithinMs);
      await ended;
      clearTimeout(timer);
    },
    kill9: async () => {
      send('SIGKILL');
      await ended;
    },
  };
}

async function isReady({ isReady }: ChildSpec): Promise<boolean> {
  try {
    return await isReady();
  } catch {
    return false; // nobody listens yet: the usual way of not being ready
  }
}

/** Makes room for the log and says where this run's part of it will begin, in bytes. */
function prepareLog(logFile: string): number {
  mkdirSync(path.dirname(logFile), { recursive: true });
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= LARGEST_LOG_BYTES) return size;
  renameSync(logFile, `${logFile}.1`);
  return 0;
}

function logSince(logFile: string, start: number): string {
  return readFileSync(logFile).subarray(start).toString('utf8');
}
