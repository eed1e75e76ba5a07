import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { readSettings } from '../../src/config/settings.js';
import { choosePorts } from '../../src/embedded/chosen-ports.js';
import { anyFreePort, choosePort } from '../../src/embedded/ports.js';

async function squat(port: number, host: string): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  return server;
}

describe('ports', () => {
  it('are those wished for when they are free', async () => {
    const port = await anyFreePort();
    expect(await choosePort(port)).toEqual({ port, isPreferred: true });
  });

  it('give way when busy, on this address or on all', async () => {
    for (const host of ['127.0.0.1', '0.0.0.0']) {
      const busy = await anyFreePort();
      const squatter = await squat(busy, host);
      const { port, isPreferred } = await choosePort(busy);
      expect(port).toBeGreaterThan(busy);
      expect(isPreferred).toBe(false);
      squatter.close();
    }
  });

  it('for whoever asks are never those of outgoing connections, nor one twice', async () => {
    const ports = await Promise.all(Array.from({ length: 40 }, anyFreePort));
    expect(new Set(ports).size).toBe(ports.length);
    for (const port of ports) {
      expect(port).toBeGreaterThanOrEqual(15_000);
      expect(port).toBeLessThan(32_768);
    }
  });

  it('are never promised twice, and a change is said in a line that names both', async () => {
    const port = String(await anyFreePort());
    const environment = { PORT: port, DONDOC_POSTGRES_PORT: port, DONDOC_MAIL_PORT: port };
    const said: string[] = [];
    const ports = await choosePorts(readSettings(environment), (line) => said.push(line));
    expect(new Set(Object.values(ports)).size).toBe(7);
    expect(
      said.filter((line) => line.includes(`Cổng ${port} (PostgreSQL) đang bận, dùng cổng ${ports.postgres}.`)),
    ).toHaveLength(1);
  });
});
