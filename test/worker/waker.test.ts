import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { pino } from 'pino';
import { transact } from '../../src/database/database.js';
import { wakeDirective } from '../../src/followup/wake.js';
import type { TemporalGateway, WakeCall } from '../../src/temporal/gateway.js';
import { startListener } from '../../src/database/listener.js';
import { claimWakes, deleteWake } from '../../src/worker/wake-rows.js';
import { startWaker, type WakerOptions } from '../../src/worker/waker.js';
import { makeProvince, type Province } from '../support/province.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';

const log = pino({ level: 'silent' });
const installationId = randomUUID();

/** Temporal as the waker sees it, with what it answers in the test's hand. */
function fakeTemporal(answer: (call: WakeCall) => Promise<void> = async () => {}) {
  const calls: WakeCall[] = [];
  const gateway: Pick<TemporalGateway, 'wake'> = {
    wake: async (call) => {
      calls.push(call);
      await answer(call);
    },
  };
  return { calls, gateway };
}
const unavailable = () => Object.assign(new Error('14 UNAVAILABLE'), { code: 14, details: '', metadata: {} });
const refused = () => Object.assign(new Error('3 INVALID_ARGUMENT'), { code: 3, details: '', metadata: {} });

let postgres: TestPostgres;
let url: string;
let province: Province;
let stops: (() => Promise<void>)[];
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres?.stop());
beforeEach(async () => {
  stops = [];
  url = await postgres.createDatabase();
  province = await makeProvince(url);
});
afterEach(async () => {
  for (const stop of stops) await stop();
  await province?.close();
});

function waker(gateway: Pick<TemporalGateway, 'wake'>, options: Partial<WakerOptions> = {}) {
  const started = startWaker({ database: province.database, gateway, installationId, log, pollMs: 100, ...options });
  stops.push(started.stop);
  return started;
}
const rows = () => province.database.wake.findMany();
const noRows = async () => (await rows()).length === 0;

describe('the waker', () => {
  it('tells Temporal of a launch, with the words for its UI, and the row is gone', async () => {
    const id = await province.launch(undefined, { number: '15' });
    const { calls, gateway } = fakeTemporal();
    waker(gateway);
    await until(noRows);
    expect(calls).toEqual([
      {
        kind: 'directive',
        id,
        installationId,
        officeId: province.officeId,
        summary: expect.stringMatching(/^15\/TB-UBND · 2016-02-05 · /),
      },
    ]);
  });

  it('keeps a row that was written again while the call was under way, and tells once more', async () => {
    const id = await province.launch();
    const gate = Promise.withResolvers<void>();
    let first = true;
    const { calls, gateway } = fakeTemporal(async () => {
      if (!first) return;
      first = false;
      await gate.promise;
    });
    waker(gateway);
    await until(() => calls.length === 1);
    await transact(province.database, (tx) => wakeDirective(tx, id));
    gate.resolve();
    await until(noRows);
    expect(calls).toHaveLength(2);
  });

  it('does not delete what another claimed after its own claim had run out', async () => {
    await province.launch();
    const [slow] = await claimWakes(province.database, 10, 60_000);
    const [quick] = await claimWakes(province.database, 10, 0);
    if (!slow || !quick) throw new Error('not claimed');
    expect(quick.version).toBe(slow.version);
    expect(await deleteWake(province.database, slow)).toBe(false);
    expect(await deleteWake(province.database, quick)).toBe(true);
  });

  it('takes up the row of a waker that died with a claim, once the claim has run out', async () => {
    await province.launch();
    await claimWakes(province.database, 10, 60_000); // and dies
    const { calls, gateway } = fakeTemporal();
    waker(gateway, { claimForMs: 1_000 });
    await sleep(400);
    expect(calls).toEqual([]);
    await until(noRows);
    expect(calls).toHaveLength(1);
  });

  it('shares the rows among several wakers: each is told once', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 30; count += 1) ids.push(await province.launch());
    const { calls, gateway } = fakeTemporal(() => sleep(5));
    for (const _ of [1, 2, 3]) waker(gateway, { batch: 4, width: 2 });
    await until(noRows);
    expect(calls.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it('waits while Temporal is away and tells everything when it is back', async () => {
    for (let count = 0; count < 5; count += 1) await province.launch();
    let isAway = true;
    const { calls, gateway } = fakeTemporal(async () => {
      if (isAway) throw unavailable();
    });
    waker(gateway);
    await until(() => calls.length > 2);
    expect(await rows()).toHaveLength(5);
    expect(calls.length).toBeLessThan(20);
    isAway = false;
    await until(noRows, 15_000);
  });

  it('goes on with the others when Temporal refuses one', async () => {
    const bad = await province.launch();
    for (let count = 0; count < 3; count += 1) await province.launch();
    const { calls, gateway } = fakeTemporal(async ({ id }) => {
      if (id === bad) throw refused();
    });
    waker(gateway);
    await until(async () => {
      const [row, ...others] = await rows();
      return others.length === 0 && row?.attempts === 1;
    });
    expect((await rows())[0]).toMatchObject({ subjectId: bad, claimToken: null });
    expect(calls).toHaveLength(4);
  });

  it('drops the row of a directive that does not exist', async () => {
    await transact(province.database, (tx) => wakeDirective(tx, randomUUID()));
    const { calls, gateway } = fakeTemporal();
    waker(gateway);
    await until(noRows);
    expect(calls).toEqual([]);
  });
});

describe('listening', () => {
  it('hears of a launch at once, long before the next poll', async () => {
    const { calls, gateway } = fakeTemporal();
    const started = waker(gateway, { pollMs: 60_000 });
    const listener = startListener({ databaseUrl: url, channels: { wake: started.nudge }, log });
    stops.push(listener.stop);
    await until(() => listener.isListening());
    await province.launch();
    await until(() => calls.length > 0, 10_000);
    expect(calls).toHaveLength(1);
  });

  it('listens anew when its connection breaks, and looks for what it did not hear meanwhile', async () => {
    let heard = 0;
    const listener = startListener({
      databaseUrl: url,
      channels: { wake: () => (heard += 1) },
      onListening: () => (heard += 1),
      log,
    });
    stops.push(listener.stop);
    await until(() => listener.isListening());
    const before = heard;
    await query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'`,
    );
    await until(() => heard > before);
    await until(() => listener.isListening());
    const again = heard;
    await province.launch();
    await until(() => heard > again);
    expect(listener.isListening()).toBe(true);
  });

  it('notices a connection that died without a word', async () => {
    let connections = 0;
    const listener = startListener({
      databaseUrl: url,
      channels: {},
      onListening: () => (connections += 1),
      log,
      checkEveryMs: 100,
    });
    stops.push(listener.stop);
    await until(() => listener.isListening());
    await postgres.kill9();
    await until(() => !listener.isListening());
    await postgres.start();
    await until(() => listener.isListening(), 20_000);
    expect(connections).toBeGreaterThanOrEqual(2);
  });
});

async function query(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function until(holds: () => boolean | Promise<boolean>, withinMs = 10_000): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error('did not come about in time');
    await sleep(25);
  }
}
