import { setTimeout as sleep } from 'node:timers/promises';
import type { Child, Watching } from './child.js';
import type { ChildrenRecord } from './children-record.js';

/** A server that is kept alive. */
export interface ServerPart {
  readonly kind: 'server';
  readonly name: string;
  /** Recorded beside the pid: how the next launcher ends it if this one is killed. */
  readonly stopSignal: 'SIGINT' | 'SIGTERM';
  /** Starts it, again after it died, and resolves when it is ready. */
  readonly start: (watching: Watching) => Promise<Child>;
  /** Where it is reached, for people; asked after the start. */
  readonly where: () => string;
}

/** Something done once between two servers' starts. */
export interface TaskPart {
  readonly kind: 'task';
  readonly name: string;
  readonly run: (watching: Watching) => Promise<void>;
  readonly outcome: () => string;
}

export type Part = ServerPart | TaskPart;

export interface Supervision {
  /** In the order of starting; stopped in reverse. */
  readonly parts: readonly Part[];
  readonly record: ChildrenRecord;
  /** Aborting it stops everything. */
  readonly signal: AbortSignal;
  /** One line for people. */
  readonly say: (line: string) => void;
  /** Called when all parts run. */
  readonly onReady: () => void;
  /** Waits before a restart, in ms; the last one repeats. */
  readonly backOffMs?: readonly number[];
}

const BACK_OFF_MS = [500, 1_000, 2_000, 5_000, 10_000, 30_000] as const;
/** A part that ran this long before it died begins anew with short waits. */
const STEADY_MS = 60_000;

/**
 * Starts the parts one after the other, keeps the servers alive, and stops them in reverse order when told to.
 * Resolves when all is stopped.
 * @throws what the first start of a part throws; everything is stopped by then.
 */
export async function supervise(supervision: Supervision): Promise<void> {
  const { parts, signal, say, onReady } = supervision;
  const kept: { stop: () => Promise<void> }[] = [];
  try {
    for (const part of parts) {
      if (signal.aborted) return;
      const startedAt = performance.now();
      const line = (where: string) => say(`${part.name.padEnd(22)} ${where} (${seconds(startedAt)} giây)`);
      switch (part.kind) {
        case 'task':
          await part.run(watchingOf(part.name, 'SIGTERM', supervision));
          line(part.outcome());
          break;
        case 'server':
          kept.push(await keep(part, supervision));
          line(part.where());
          break;
        default:
          part satisfies never;
      }
    }
    onReady();
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  } catch (error) {
    if (!signal.aborted) throw error; // a start that was cut short is no failure
  } finally {
    for (const server of kept.toReversed()) await server.stop();
  }
}

/** Starts the server and starts it again whenever it dies, until it is stopped. */
async function keep(part: ServerPart, supervision: Supervision): Promise<{ stop: () => Promise<void> }> {
  const stopping = new AbortController();
  const signal = AbortSignal.any([stopping.signal, supervision.signal]);
  const watching = watchingOf(part.name, part.stopSignal, { ...supervision, signal });
  let child = await begin(part, watching);

  const guard = async () => {
    for (let failures = 0; ;) {
      const runsSince = performance.now();
      const { how } = await child.ended;
      if (signal.aborted) return;
      if (performance.now() - runsSince > STEADY_MS) failures = 0;
      supervision.say(`${part.name} đã dừng bất thường (${how}); đang khởi động lại.`);
      const next = await restart(part, watching, supervision, failures);
      if (!next) return;
      failures = next.failures;
      child = next.child;
      if (signal.aborted) {
        await child.stop();
        return;
      }
      supervision.say(`${part.name} đã chạy lại ${part.where()}.`);
    }
  };
  const guarding = guard();
  return {
    stop: async () => {
      stopping.abort();
      await child.stop();
      await guarding;
    },
  };
}

async function restart(
  part: ServerPart,
  watching: Watching,
  { say, backOffMs = BACK_OFF_MS }: Supervision,
  failures: number,
) {
  for (;;) {
    try {
      await sleep(backOffMs[Math.min(failures++, backOffMs.length - 1)], undefined, { signal: watching.signal });
      return { child: await begin(part, watching), failures };
    } catch (error) {
      if (watching.signal?.aborted) return undefined;
      say(`${part.name} chưa khởi động lại được: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

/** A start that fails after its process ran leaves no process behind. */
async function begin(part: ServerPart, watching: Watching): Promise<Child> {
  const started: Child[] = [];
  const onStarted = (child: Child) => {
    started.push(child);
    watching.onStarted?.(child);
  };
  try {
    return await part.start({ ...watching, onStarted });
  } catch (error) {
    for (const child of started.toReversed()) await child.stop();
    throw error;
  }
}

function watchingOf(name: string, stopSignal: ServerPart['stopSignal'], { record, signal }: Supervision): Watching {
  return { signal, onStarted: (child) => record.add(name, stopSignal, child) };
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1).replace('.', ',');
}
