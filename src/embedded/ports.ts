import { createServer } from 'node:net';

const TRIED_AFTER_PREFERRED = 50;

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

/** A port that nobody listens on at this moment, chosen by the system. */
export function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = server.address();
        const port = typeof address === 'object' && address !== null ? address.port : 0;
        server.close(() => resolve(port));
      });
  });
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
