import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

const TRIED_AFTER_PREFERRED = 50;
const FIRST_OF_ANY = 15_000;
const FIRST_OUTGOING = 32_768;
const PORTS_TRIED = 200;

/** What anyFreePort() gave in this process: whoever asked may not listen yet. */
const given = new Set<number>();

/** A port to use, and whether it is the one that was wished for. */
export interface ChosenPort {
  readonly port: number;
  readonly isPreferred: boolean;
}

/**
 * The preferred port, or the next free one above it.
 * @param taken ports promised to other parts that do not listen yet
 */
export async function choosePort(
  preferred: number,
  { host = '127.0.0.1', taken = new Set<number>() }: { host?: string; taken?: ReadonlySet<number> } = {},
): Promise<ChosenPort> {
  const last = Math.min(preferred + TRIED_AFTER_PREFERRED, 65_535);
  for (let port = preferred; port <= last; port++) {
    if (!taken.has(port) && (await isFree(port, host))) return { port, isPreferred: port === preferred };
  }
  throw new Error(`Không còn cổng nào trống từ ${preferred} đến ${last}`);
}

/**
 * A port that nobody listens on at this moment. It lies below those that a system gives to outgoing connections (from 32768
 * on Linux, from 49152 elsewhere): one of these may be gone again before a server that is only starting has taken it.
 */
export async function anyFreePort(): Promise<number> {
  for (let attempt = 0; attempt < PORTS_TRIED; attempt += 1) {
    const port = randomInt(FIRST_OF_ANY, FIRST_OUTGOING);
    if (!given.has(port) && (await isFree(port, '127.0.0.1'))) {
      given.add(port);
      return port;
    }
  }
  throw new Error(`Không còn cổng nào trống từ ${FIRST_OF_ANY} đến ${FIRST_OUTGOING - 1}`);
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
