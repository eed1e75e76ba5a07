import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds that the work took. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begunAt = performance.now();
  await work();
  return performance.now() - begunAt;
}

/** @throws when it does not come true in time */
export async function until(
  what: string,
  holds: () => Promise<boolean>,
  { withinMs = 180_000, everyMs = 20 } = {},
): Promise<void> {
  for (const end = performance.now() + withinMs; !(await holds()); await sleep(everyMs)) {
    if (performance.now() > end) throw new Error(`not within ${withinMs / 1000} s: ${what}`);
  }
}

/** So many clients at once, each taking the next piece of work. @returns the milliseconds of each piece */
export async function byClients<T>(
  clients: number,
  work: readonly T[],
  each: (item: T) => Promise<unknown>,
): Promise<number[]> {
  const left = work.values(); // shared: a value is handed to one client only
  const times: number[] = [];
  const client = async () => {
    for (const item of left) times.push(await timed(() => each(item)));
  };
  await Promise.all(Array.from({ length: clients }, client));
  return times;
}
