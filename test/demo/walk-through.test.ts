import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { pino } from 'pino';
import { ninhBinh } from '../../demo/ninh-binh.js';
import { demoIds } from '../../src/cli/demo/demo-ids.js';
import { seedDemonstration } from '../../src/cli/demo/seed-demonstration.js';
import { readSettings } from '../../src/config/settings.js';
import { businessNow, createDatabase, type Database } from '../../src/database/database.js';
import { loadRegistry } from '../../src/database/registry.js';
import { localDateOf } from '../../src/domain/plain-date.js';
import { planLaunch } from '../../src/domain/plan-launch.js';
import { createFollowUp } from '../../src/followup/follow-up.js';
import { playClock } from '../../src/followup/play-clock.js';
import { officePolicy } from '../../src/followup/policy.js';
import type { OutgoingMail } from '../../src/mail/mail-transport.js';
import { readDirective } from '../../src/reader/read-directive.js';
import { startWorkerProcess, type WorkerProcess } from '../../src/worker/worker-process.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';
import { startTemporal, type TestTemporal } from '../support/temporal.js';

const text = readFileSync(path.join(import.meta.dirname, '../../demo/notices/08-tb-ubnd.txt'), 'utf8');

let postgres: TestPostgres;
let temporal: TestTemporal;
let database: Database;
let worker: WorkerProcess | undefined;
const mails: OutgoingMail[] = [];

beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  postgres = await startPostgres();
  temporal = await startTemporal();
  const databaseUrl = await postgres.createDatabase();
  database = createDatabase(databaseUrl);
  await seedDemonstration(database);
  worker = startWorkerProcess({
    settings: readSettings({ TEMPORAL_ADDRESS: temporal.address }),
    databaseUrl,
    transport: {
      send: async (mail) => {
        mails.push(mail);
        return { outcome: 'accepted', response: '250 OK' };
      },
      close: () => {},
    },
    log: pino({ level: 'silent' }),
  });
}, 120_000);

afterAll(async () => {
  await worker?.stop();
  await database.$disconnect();
  await temporal.stop();
  await postgres.stop();
}, 60_000);

async function launchNotice(): Promise<void> {
  const officeId = demoIds.office(ninhBinh);
  const actorId = demoIds.account('chuyenvien.nb');
  const now = await businessNow(database);
  const { settings, calendar } = await officePolicy(database, officeId);
  const registry = await loadRegistry(database, officeId);
  const plan = planLaunch({
    draft: readDirective(text),
    text,
    registry,
    calendar,
    settings,
    now,
    isDemonstration: true,
  });
  const { id } = await database.directive.create({
    data: {
      id: randomUUID(),
      officeId,
      type: 'TB',
      subject: 'dự thảo',
      text,
      textHash: 'x',
      draft: {},
      state: 'draft',
      specialistId: actorId,
      createdById: actorId,
      createdAt: now,
    },
  });
  const request = { directiveId: id, expectedDraftVersion: 1, document: plan.document, tasks: plan.tasks };
  await createFollowUp(database).launch(request, { commandId: randomUUID(), actorId, channel: 'web' });
}

const kindsAsOf = () => new Set(mails.map(({ subject }) => /^\[([^\]0-9]+)/.exec(subject)?.[1]?.trim()));
const today = async () => localDateOf(await businessNow(database));

test('a newcomer launches the notice, plays, and reads the whole ladder', async () => {
  await launchNotice();
  const played = await playClock(database, { to: '2016-02-15' });
  expect(played).toMatchObject({ stuck: null, at: expect.stringMatching(/^2016-02-15T01:00/) });
  expect(kindsAsOf()).toEqual(new Set(['Giao nhiệm vụ', 'Đề nghị phối hợp', 'Đề nghị tiếp nhận']));
  expect(await database.mail.count({ where: { kind: 'launch', state: 'handedOver' } })).toBe(28);

  const next = await playClock(database, { next: true });
  expect(next).toMatchObject({ stepCount: 1, stuck: null });
  expect(await today()).toBe('2016-02-16');

  await playClock(database, { forMs: 14 * 86_400_000 });
  expect(await today()).toBe('2016-03-01');
  expect(kindsAsOf()).toContain('Thông báo quá hạn');

  await playClock(database, { to: '2016-03-08' });
  expect(kindsAsOf()).toEqual(
    new Set([
      'Giao nhiệm vụ',
      'Đề nghị phối hợp',
      'Đề nghị tiếp nhận',
      'Việc chờ xử lý',
      'Nhắc việc',
      'Thông báo quá hạn',
      'Không quy định thời hạn',
      'Báo cáo lãnh đạo chưa gửi',
      'Danh sách quá hạn',
    ]),
  );
}, 120_000);

test('two players take turns: each step is whole', async () => {
  const [one, two] = await Promise.all([
    playClock(database, { to: '2016-03-10' }),
    playClock(database, { to: '2016-03-11' }),
  ]);
  expect([one.stuck, two.stuck]).toEqual([null, null]);
  expect(await today()).toBe('2016-03-11');
}, 60_000);

test('the clock never goes back', async () => {
  await expect(playClock(database, { to: '2016-02-05' })).rejects.toMatchObject({ code: 'CLOCK_ONLY_FORWARD' });
  await expect(playClock(database, { to: 'hôm nay' })).rejects.toMatchObject({ code: 'DATE_INVALID' });
});

test('without a worker it stops and says what is stuck', async () => {
  await worker?.stop();
  worker = undefined;
  const steps: Date[] = [];
  const played = await playClock(
    database,
    { forMs: 5 * 86_400_000 },
    { stepWithinMs: 400, onStep: ({ at }) => steps.push(at) },
  );
  expect(played.stuck).toContain('Chưa xong');
  expect(steps).toHaveLength(1);
  expect(await today()).not.toBe('2016-03-16');
}, 60_000);

test('of a production it cannot be moved', async () => {
  const production = createDatabase(await postgres.createDatabase());
  try {
    await production.installation.create({ data: { id: randomUUID(), kind: 'production', linkSecret: 'x' } });
    await expect(playClock(production, { next: true })).rejects.toMatchObject({ code: 'CLOCK_NOT_MOVABLE' });
  } finally {
    await production.$disconnect();
  }
});
