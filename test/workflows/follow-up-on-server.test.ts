import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type Connection } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { NativeConnection, Worker } from '@temporalio/worker';
import { pino } from 'pino';
import { createActivities, type Activities } from '../../activities/index.js';
import { transact } from '../../src/database/database.js';
import { wakeDirective, wakeOffice } from '../../src/followup/wake.js';
import { createMemoryTransport } from '../../src/mail/memory-transport.js';
import { lazyConnection } from '../../src/temporal/connection.js';
import { createTemporalGateway, type TemporalGateway } from '../../src/temporal/gateway.js';
import { followUpQueue } from '../../src/temporal/task-queues.js';
import { temporalTroubleOf } from '../../src/temporal/temporal-trouble.js';
import { workflowIdOf } from '../../src/temporal/workflow-ids.js';
import { createMailroom } from '../../src/worker/mailroom/mailroom.js';
import { startWaker } from '../../src/worker/waker.js';
import { workflowCode } from '../../src/worker/workflow-code.js';
import { anyFreePort } from '../support/ports.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';
import { makeProvince, type Province } from '../support/province.js';
import { startTemporal, type TestTemporal } from '../support/temporal.js';
import { quietRuntime } from './quiet-runtime.js';

const log = pino({ level: 'silent' });
/** Set to keep what these tests ran as histories that later releases must replay; see histories.test.ts. */
const recordsAs = process.env['RECORD_HISTORIES'];

// The real follow-up on a real PostgreSQL and a real Temporal server.
describe('the follow-up on a Temporal server', () => {
  let postgres: TestPostgres;
  let temporal: TestTemporal;
  let native: NativeConnection;
  let connection: Connection;
  let client: Client;
  beforeAll(async () => {
    quietRuntime();
    [postgres, temporal] = await Promise.all([startPostgres(), startTemporal()]);
    native = await NativeConnection.connect({ address: temporal.address });
    connection = lazyConnection(settings());
    client = new Client({ connection, namespace: temporal.namespace });
  }, 120_000);
  afterAll(async () => {
    await connection?.close();
    await native?.close();
    await Promise.all([postgres?.stop(), temporal?.stop()]);
  });
  const settings = () => ({
    address: temporal.address,
    namespace: temporal.namespace,
    apiKey: undefined,
    tls: undefined,
  });

  let province: Province;
  let installationId: string;
  let gateway: TemporalGateway;
  let stops: (() => Promise<void>)[];
  beforeEach(async () => {
    province = await makeProvince(await postgres.createDatabase());
    ({ id: installationId } = await province.database.installation.findFirstOrThrow());
    gateway = createTemporalGateway(settings());
    stops = [];
  });
  afterEach(async () => {
    for (const stop of stops.toReversed()) await stop();
    await gateway.close();
    await province.close();
  });

  /** A worker and a waker; the activities may be watched or held up. */
  async function work(around: (activities: Activities) => Activities = (activities) => activities): Promise<void> {
    const worker = await Worker.create({
      connection: native,
      namespace: temporal.namespace,
      taskQueue: followUpQueue(installationId),
      ...workflowCode(),
      activities: around(createActivities({ followUp: province.followUp })),
      shutdownGraceTime: '1s',
    });
    const running = worker.run();
    const waker = startWaker({ database: province.database, gateway, installationId, log, pollMs: 100 });
    stops.push(async () => {
      await waker.stop();
      worker.shutdown();
      await running;
    });
  }
  const handleOf = (id: string, kind: 'directive' | 'office' = 'directive') =>
    client.workflow.getHandle(workflowIdOf(installationId, { kind, id }));
  const stateOf = async (id: string) => (await province.database.directive.findUniqueOrThrow({ where: { id } })).state;
  const record = async (name: string, id: string, kind: 'directive' | 'office' = 'directive') => {
    if (recordsAs === undefined) return;
    const folder = path.join(import.meta.dirname, 'histories');
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      path.join(folder, `${recordsAs}-${name}.json`),
      `${historyToJSON(await handleOf(id, kind).fetchHistory())}\n`,
    );
  };
  const closeAll = async (directiveId: string) => {
    const rows = await province.database.assignment.findMany({ where: { directiveId, role: 'lead' } });
    const { followUp, act, database, officeId } = province;
    await database.office.update({ where: { id: officeId }, data: { settings: { isEvidenceMandatory: false } } });
    const on = (await province.now()).toISOString().slice(0, 10);
    for (const { id } of rows) {
      const letter = { number: '1/BC', on, signer: 'Giám đốc' };
      await followUp.carryOut(
        id,
        { type: 'reportCompletion', content: 'xong', performedOn: on, letter, fileIds: [] },
        act(),
      );
      await followUp.carryOut(id, { type: 'confirm' }, act());
    }
    return rows.map(({ id }) => id);
  };

  it('carries a directive from launch to its end, and back when an assignment is reopened', async () => {
    await work();
    const id = await province.launch([{ leads: [province.agencyIds[0] ?? ''], due: '2016-02-28' }]);
    await until(async () => (await stateOf(id)) === 'running');
    await province.clockTo('2016-02-24T08:00');
    await transact(province.database, (tx) => wakeDirective(tx, id));
    await until(async () => (await province.database.notice.count({ where: { kind: 'reminder' } })) === 1);
    const [assignmentId = ''] = await closeAll(id);
    await until(async () => (await handleOf(id).describe()).status.name === 'COMPLETED');
    expect(await stateOf(id)).toBe('concluded');
    await record('launch-remind-conclude', id);

    const basis = { form: 'yKien', leaderPost: 'Chủ tịch UBND tỉnh' } as const;
    await province.followUp.carryOut(assignmentId, { type: 'reopen', reason: 'chưa đủ', basis }, province.act());
    await until(async () => (await handleOf(id).describe()).status.name === 'RUNNING');
    await closeAll(id);
    await until(
      async () => (await handleOf(id).describe()).status.name === 'COMPLETED' && (await stateOf(id)) === 'concluded',
    );
  });

  it('does not lose a reopening that comes while the look that concluded it is still under way', async () => {
    const concluded = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<void>();
    await work((activities) => ({
      ...activities,
      pursue: async (id) => {
        const outlook = await activities.pursue(id);
        if (outlook.isConcluded) {
          concluded.resolve();
          await gate.promise;
        }
        return outlook;
      },
    }));
    const id = await province.launch();
    await until(async () => (await stateOf(id)) === 'running');
    const [assignmentId = ''] = await closeAll(id);
    await concluded.promise;
    const basis = { form: 'yKien', leaderPost: 'Chủ tịch UBND tỉnh' } as const;
    await province.followUp.carryOut(assignmentId, { type: 'reopen', reason: 'chưa đủ', basis }, province.act());
    await until(async () => (await province.database.wake.count()) === 0); // the workflow was told
    gate.resolve();
    await sleep(1_500);
    expect((await handleOf(id).describe()).status.name).toBe('RUNNING');
    expect(await stateOf(id)).toBe('running');
    await record('reopened-during-last-look', id);
  });

  it('hands out 166 agencies once each, with one mail to each, though an old worker and a retry are at it too', async () => {
    await province.close();
    province = await makeProvince(await postgres.createDatabase(), { agencies: 166 });
    ({ id: installationId } = await province.database.installation.findFirstOrThrow());
    let isFirst = true;
    const unreliable = (activities: Activities): Activities => ({
      ...activities,
      handOut: async (id) => {
        const outlook = await activities.handOut(id);
        if (!isFirst) return outlook;
        isFirst = false;
        throw new Error('the worker dies after it has written');
      },
    });
    await work(unreliable);
    const id = await province.launch([{ leads: province.agencyIds, due: '2016-02-28' }]);
    const oldWorker = province.followUp.handOut(id); // still busy with an attempt that timed out
    await until(async () => (await stateOf(id)) === 'running', 30_000);
    await oldWorker;
    const transport = createMemoryTransport();
    const mailroom = createMailroom({
      database: province.database,
      transport,
      settings: { publicUrl: 'https://dondoc.example', from: { name: 'Đôn Đốc', address: 'dondoc@tinh.example' } },
      log,
    });
    await mailroom.drain();
    expect(await province.database.assignment.count({ where: { directiveId: id } })).toBe(166);
    expect(new Set(transport.mails.map(({ to }) => to)).size).toBe(166);
    expect(transport.mails).toHaveLength(166);
  }, 90_000);

  it('ends quietly where the directive does not exist', async () => {
    await work();
    const { officeId } = province;
    const id = '00000000-0000-7000-8000-000000000000';
    await gateway.wake({ kind: 'directive', id, installationId, officeId, summary: 'không có' });
    await until(async () => (await handleOf(id).describe()).status.name === 'COMPLETED');
    expect(await province.database.directive.count()).toBe(0);
  });

  it('looks after an office and says when it looks next', async () => {
    await work();
    await transact(province.database, (tx) => wakeOffice(tx, province.officeId));
    await until(
      async () =>
        (await province.database.office.findUniqueOrThrow({ where: { id: province.officeId } })).nextLookAt !== null,
    );
    await transact(province.database, (tx) => wakeOffice(tx, province.officeId));
    await until(async () => (await province.database.wake.count()) === 0);
    await sleep(500);
    await record('office', province.officeId, 'office');
    expect((await handleOf(province.officeId, 'office').describe()).status.name).toBe('RUNNING');
  });

  it('is found by office and directive, and readable in the UI of Temporal', async () => {
    await work();
    const id = await province.launch(undefined, { number: '15' });
    await until(async () => (await stateOf(id)) === 'running');
    const described = await handleOf(id).describe();
    expect(await described.staticSummary()).toMatch(/^15\/TB-UBND/);
    await until(async () => {
      const found = [];
      const query = `DondocOffice = '${province.officeId}' AND DondocDirective = '${id}'`;
      for await (const { workflowId } of client.workflow.list({ query })) found.push(workflowId);
      return found.length === 1;
    });
    const metadata: unknown = await handleOf(id).query('__temporal_workflow_metadata');
    expect(JSON.stringify(metadata)).toContain('lần xem tiếp theo');
  });

  it('loses nothing when Temporal is killed while directives launch', async () => {
    await work();
    const ids: string[] = [];
    for (let count = 0; count < 10; count += 1) {
      if (count === 4) await temporal.kill9();
      ids.push(await province.launch());
    }
    await temporal.restart();
    await until(async () => (await province.database.directive.count({ where: { state: 'running' } })) === 10, 60_000);
    expect(await province.database.assignment.count()).toBe(10);
  }, 120_000);
});

describe('the gateway', () => {
  it('knows when Temporal is away, within its own deadline', async () => {
    const gateway = createTemporalGateway(
      { address: `127.0.0.1:${await anyFreePort()}`, namespace: 'default', apiKey: undefined, tls: undefined },
      { callWithinMs: 1_500 },
    );
    const startedAt = performance.now();
    const error: unknown = await gateway
      .wake({ kind: 'directive', id: 'x', installationId: 'y', officeId: 'z', summary: '' })
      .catch((thrown: unknown) => thrown);
    expect(temporalTroubleOf(error)).toBe('away');
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    await gateway.close();
  });
});

async function until(holds: () => boolean | Promise<boolean>, withinMs = 20_000): Promise<void> {
  const deadline = performance.now() + withinMs;
  let trouble: unknown;
  while (performance.now() < deadline) {
    const isSo = await Promise.resolve(holds()).catch((error: unknown) => {
      trouble = error;
      return false;
    });
    if (isSo) return;
    await sleep(50);
  }
  throw new Error('did not come about in time', { cause: trouble });
}
