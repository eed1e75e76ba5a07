import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import type { Child } from '../../src/embedded/child.js';
import { findPostgresHome } from '../../src/embedded/postgres-home.js';
import { ensureDatabase, initialisePostgres, postgresUrl, startPostgresServer } from '../../src/embedded/postgres.js';
import { isRoot } from '../../src/embedded/system-user.js';
import { endWithTests } from '../support/end-with-tests.js';
import { anyFreePort } from '../support/ports.js';
import { scratchFolder } from '../support/scratch-folder.js';

describe('the embedded PostgreSQL', () => {
  const scratch = scratchFolder('embedded-postgres');
  const children: Child[] = [];
  let count = 0;
  afterEach(async () => {
    for (const child of children.splice(0)) await child.stop();
  });
  afterAll(() => scratch.remove());

  async function options(folder = path.join(scratch.folder, String(++count))) {
    mkdirSync(folder, { recursive: true });
    const home = findPostgresHome(folder, path.join(scratch.folder, 'elsewhere'));
    return { home, folder, port: await anyFreePort(), logFile: path.join(scratch.folder, 'log'), isDisposable: true };
  }
  async function start(given: Awaited<ReturnType<typeof options>>): Promise<Child> {
    const child = await startPostgresServer(given, { onStarted: endWithTests });
    children.push(child);
    return child;
  }
  async function ask(given: Awaited<ReturnType<typeof options>>, sql: string): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: postgresUrl(given, 'postgres') });
    client.on('error', () => {});
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }

  it('knows Vietnamese whatever the language of the machine', async () => {
    const before = { LANG: process.env['LANG'], LC_ALL: process.env['LC_ALL'] };
    Object.assign(process.env, { LANG: 'C', LC_ALL: 'C' });
    try {
      const given = await options();
      await initialisePostgres(given);
      await start(given);
      expect(
        await ask(given, `SELECT current_setting('server_encoding') AS encoding, upper('đôn đốc') AS upper`),
      ).toEqual([{ encoding: 'UTF8', upper: 'ĐÔN ĐỐC' }]);
      expect(await ask(given, `SELECT w FROM unnest('{đ,e,d,ă,a}'::text[]) w ORDER BY w COLLATE "vi-x-icu"`)).toEqual(
        ['a', 'ă', 'd', 'đ', 'e'].map((w) => ({ w })),
      );
    } finally {
      for (const [name, value] of Object.entries(before)) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
  });

  it('comes back after a kill -9 with all that was committed, at once and while its backends still hold on', async () => {
    const given = await options();
    await initialisePostgres(given);
    const first = await start(given);
    await ensureDatabase(given, 'kept');
    await ensureDatabase(given, 'kept');
    const busy = ask(given, 'SELECT pg_sleep(30)').catch(() => 'broken off');
    await ask(given, 'SELECT 1');
    process.kill(first.pid, 'SIGKILL');
    await start(given);
    expect(await ask(given, `SELECT count(*)::int AS n FROM pg_database WHERE datname = 'kept'`)).toEqual([{ n: 1 }]);
    await busy;
  });

  it('ends a server that an earlier launcher left on the folder, and no other process', async () => {
    const given = await options();
    await initialisePostgres(given);
    const left = await start(given);
    await start({ ...given, port: await anyFreePort() });
    expect(left.hasEnded()).toBe(true);
    await children.pop()?.kill9();
    // The pid in the file is this test's own process now, as after a restart of the machine.
    const pidFile = path.join(given.home.data, 'postmaster.pid');
    writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(process.pid)));
    await start(given);
    expect(await ask(given, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });

  it('builds its folder anew when making it was cut short, and removes the half', async () => {
    const given = await options();
    const half = path.join(path.dirname(given.home.data), 'data.draft-0000');
    mkdirSync(half);
    writeFileSync(path.join(half, 'PG_VERSION'), '18\n');
    mkdirSync(given.home.data); // an empty folder is no data either
    await initialisePostgres(given);
    await start(given);
    expect(readdirSync(path.dirname(given.home.data)).filter((name) => name.includes('draft'))).toEqual([]);
  });

  it('refuses a folder that holds something else', async () => {
    const given = await options();
    mkdirSync(given.home.data);
    writeFileSync(path.join(given.home.data, 'thesis.txt'), 'mine');
    await expect(initialisePostgres(given)).rejects.toThrow(given.home.data);
    expect(existsSync(path.join(given.home.data, 'thesis.txt'))).toBe(true);
  });

  (isRoot() ? describe : describe.skip)('as root', () => {
    it('keeps its data elsewhere below a folder that others may not enter, says so, and finds them again', async () => {
      const closed = path.join(scratch.folder, 'closed');
      mkdirSync(closed);
      chmodSync(closed, 0o700);
      const given = await options(path.join(closed, 'postgres'));
      expect(given.home.data).toContain(path.join(scratch.folder, 'elsewhere'));
      expect(given.home.remarks.join()).toContain(path.dirname(given.home.data));
      await initialisePostgres(given);
      await start(given);
      expect(statSync(given.home.data).uid).not.toBe(0);
      expect((await options(path.join(closed, 'postgres'))).home.data).toBe(given.home.data);
    });
  });
});
