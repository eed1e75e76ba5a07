import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Child } from './child.js';
import { identify, isRunning } from './process-identity.js';

const STOP_WITHIN_MS = 10_000;

const entries = z.array(
  z.object({
    name: z.string(),
    pid: z.number().int().min(2),
    startMark: z.string(),
    stopSignal: z.enum(['SIGINT', 'SIGTERM']),
  }),
);
type Entry = z.infer<typeof entries>[number];

/**
 * The launcher's children, on disk: when the launcher is killed, the next one ends what is left of them. An entry names
 * pid and start time, so that nobody else's process is ever ended.
 */
export class ChildrenRecord {
  #entries: Entry[] = [];

  constructor(private readonly file: string) {}

  /** Ends what an earlier launcher left running, the last started first. @returns their names */
  async endOrphans(): Promise<string[]> {
    const orphans = this.#read().filter(isRunning).toReversed();
    for (const orphan of orphans) await end(orphan);
    this.#write();
    return orphans.map(({ name }) => name);
  }

  /** Remembers the child until it has ended. */
  add(name: string, stopSignal: Entry['stopSignal'], child: Child): void {
    const identity = identify(child.pid);
    if (!identity) return; // could not be started, or has ended already
    const entry = { name, stopSignal, ...identity };
    this.#entries.push(entry);
    this.#write();
    void child.ended.then(() => this.#forget(entry));
  }

  #forget(entry: Entry): void {
    this.#entries = this.#entries.filter((other) => other !== entry);
    this.#write();
  }

  #read(): Entry[] {
    try {
      return entries.parse(JSON.parse(readFileSync(this.file, 'utf8')));
    } catch {
      return []; // never written, or by hand
    }
  }

  #write(): void {
    if (this.#entries.length === 0) return rmSync(this.file, { force: true });
    writeFileSync(`${this.file}.draft`, JSON.stringify(this.#entries));
    renameSync(`${this.file}.draft`, this.file);
  }
}

async function end(entry: Entry): Promise<void> {
  send(entry, entry.stopSignal);
  const deadline = performance.now() + STOP_WITHIN_MS;
  while (isRunning(entry)) {
    if (performance.now() > deadline) send(entry, 'SIGKILL');
    await sleep(50);
  }
}

function send({ pid }: Entry, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // ended meanwhile
  }
}
