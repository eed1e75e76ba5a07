import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { createMailTransport } from '../../src/mail/transport.js';
import { startHealthServer } from '../../src/worker/health-server.js';
import { startWorkerProcess, type WorkerProcess, type WorkerProcessOptions } from '../../src/worker/worker-process.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';
import { makeProvince, type Province } from '../support/province.js';
import { startSmtpSink, type SmtpSink } from '../support/smtp.js';
import { startTemporal, type TestTemporal } from '../support/temporal.js';
import { quietRuntime } from '../workflows/quiet-runtime.js';

const log = pino({ level: 'silent' });

describe('a worker', () => {
  let postgres: TestPostgres;
  let temporal: TestTemporal;
  let sink: SmtpSink;
  let province: Province;
  let worker: WorkerProcess;
  let url: string;
  beforeAll(async () => {
    quietRuntime();
    [postgres, temporal, sink] = await Promise.all([startPostgres(), startTemporal(), startSmtpSink()]);
  }, 120_000);
  afterAll(async () => {
    await Promise.all([postgres?.stop(), temporal?.stop(), sink?.stop()]);
  });
  beforeEach(async () => {
    url = await postgres.createDatabase();
    province = await makeProvince(url);
  });
  afterEach(async () => {
    await worker?.stop();
    await province?.close();
  });
  const begin = (quiet: WorkerProcessOptions['quiet'] = {}) =>
    startWorkerProcess({
      quiet,
      settings: {
        databasePoolSize: 8,
        temporal: { address: temporal.address, namespace: temporal.namespace, apiKey: undefined, tls: undefined },
        api: { port: 0, host: '127.0.0.1', publicUrl: 'https://dondoc.example', trustProxyHops: 0 },
        mail: { from: 'dondoc@tinh.example', fromName: 'Đôn Đốc' },
      },
      databaseUrl: url,
      transport: createMailTransport(sink.url),
      log,
    });
  const isReady = () => worker.missing().length === 0;

  it('carries a launch to the mail server by itself', async () => {
    worker = begin();
    await until(isReady);
    await province.launch();
    const [mail] = await sink.waitFor(1, 20_000);
    expect(mail?.content.subject).toContain('[Giao nhiệm vụ]');
  }, 60_000);

  it('empties its mailroom at once when it is told to drain', async () => {
    worker = begin({ quietMs: 3_600_000, longestQuietMs: 3_600_000 });
    await until(isReady);
    sink.clear();
    const id = await province.launch();
    await until(
      async () => (await province.database.directive.findUniqueOrThrow({ where: { id } })).state === 'running',
    );
    await until(async () => {
      await province.database.$executeRaw`NOTIFY drain`;
      return sink.mails.length === 1;
    });
    expect(sink.mails[0]?.content.subject).toContain('[Giao nhiệm vụ]');
  }, 60_000);

  it('starts without PostgreSQL, Temporal and mail server, and works once they are there', async () => {
    sink.clear();
    const id = await province.launch();
    await province.close();
    await Promise.all([postgres.kill9(), temporal.kill9(), sink.goAway()]);
    worker = begin();
    const health = await startHealthServer(worker, { port: 0, host: '127.0.0.1' });
    const ready = () => fetch(`http://127.0.0.1:${health.port}/health/ready`);
    await sleep(500);
    expect((await ready()).status).toBe(503);
    expect(await (await ready()).json()).toEqual({ status: 'starting', missing: ['database', 'temporal'] });
    expect((await fetch(`http://127.0.0.1:${health.port}/health/live`)).status).toBe(200);
    await postgres.start();
    await sleep(1_000);
    await temporal.restart();
    await until(async () => (await ready()).status === 200, 60_000);
    await sink.comeBack();
    const [mail] = await sink.waitFor(1, 40_000);
    expect(mail?.content.references ?? mail?.content.inReplyTo).toContain(id);
    await health.close();
  }, 150_000);
});

async function until(holds: () => boolean | Promise<boolean>, withinMs = 20_000): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error('did not come about in time');
    await sleep(50);
  }
}
