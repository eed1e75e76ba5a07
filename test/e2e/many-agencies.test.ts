import { Client, Connection } from '@temporalio/client';
import { directiveRoutes } from '../../src/api/directives/directives.routes.js';
import { createDatabase, type Database } from '../../src/database/database.js';
import { workflowIdOf } from '../../src/temporal/workflow-ids.js';
import { makeOffice, noticeText, type FaultOffice } from '../faults/office.js';
import { apiClient } from '../support/api-client.js';
import { newKey, startInstallation, type TestInstallation } from '../support/installation.js';
import { until } from './demonstration-kit.js';

const AGENCIES = 166;

describe(`a directive of ${AGENCIES} agencies`, () => {
  let installation: TestInstallation;
  let office: FaultOffice;
  let database: Database;
  beforeAll(async () => {
    installation = await startInstallation();
    office = await makeOffice(installation.databaseUrl, AGENCIES);
    database = createDatabase(installation.databaseUrl, { poolSize: 4 });
    await installation.startPrograms();
  }, 120_000);
  afterAll(async () => {
    await database?.$disconnect();
    await office?.province.close();
    await installation?.stop();
  }, 60_000);

  test('is handed out to each once, with one mail each, in a short history', async () => {
    const client = apiClient(installation.apis[0]?.url ?? '', office.specialist.token);
    const { id, version } = await client.call(directiveRoutes.create, { body: { text: noticeText(101) } });
    const launched = await client.call(directiveRoutes.launch, {
      params: { id },
      body: { isForced: true },
      key: newKey(),
      ifMatch: version,
    });
    expect(launched.assignmentCount).toBe(AGENCIES);
    await until(
      'it runs',
      async () => (await database.directive.findUniqueOrThrow({ where: { id } })).state === 'running',
    );
    expect(await database.assignment.groupBy({ by: ['agencyId'], _count: true })).toHaveLength(AGENCIES);
    expect(await database.assignment.count()).toBe(AGENCIES);
    await installation.smtp.waitFor(AGENCIES, 90_000);
    await until(
      'every hand-over is written down',
      async () => (await database.mail.count({ where: { state: 'handedOver' } })) === AGENCIES,
    );
    expect(new Set(installation.smtp.mails.map(({ to }) => to.join()))).toHaveProperty('size', AGENCIES);

    const connection = await Connection.connect({ address: installation.temporal.address });
    try {
      const temporal = new Client({ connection, namespace: installation.temporal.namespace });
      const { id: installationId } = await database.installation.findFirstOrThrow();
      const { events } = await temporal.workflow
        .getHandle(workflowIdOf(installationId, { kind: 'directive', id }))
        .fetchHistory();
      expect(events?.length ?? 0).toBeLessThanOrEqual(14);
    } finally {
      await connection.close();
    }
  }, 180_000);
});
