import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Health {
  /** what is not there yet, by name; empty: ready */
  readonly missing: () => readonly string[];
}

export interface HealthServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Answers `/health/live` (200 while the process runs) and `/health/ready` (200 or 503, naming what is missing). */
export async function startHealthServer(
  { missing }: Health,
  { port, host }: { port: number; host: string },
): Promise<HealthServer> {
  const server = createServer(({ url }, response) => {
    const answer = (status: number, body: object) => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
    };
    if (url === '/health/live') return answer(200, { status: 'live' });
    if (url !== '/health/ready') return answer(404, { status: 'unknown' });
    const lacking = missing();
    return answer(lacking.length === 0 ? 200 : 503, {
      status: lacking.length === 0 ? 'ready' : 'starting',
      missing: lacking,
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address: AddressInfo | string | null = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
