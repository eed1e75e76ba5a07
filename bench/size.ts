import { Client, Connection } from '@temporalio/client';
import { createFollowUp } from '../src/followup/follow-up.js';
import { workflowIdOf } from '../src/temporal/workflow-ids.js';
import { withBenchOffice } from './bench-office.js';
import { byClients, until } from './measure.js';
import { printFigures } from './table.js';

const DIRECTIVES = 20;
const AGENCIES = 25;

export async function size(): Promise<void> {
  const figures = await withBenchOffice(
    AGENCIES,
    async ({ agencyIds, launch, allRun, mailsAreOut, installation, database, province }) => {
      const bytes = async () => {
        await database.$executeRawUnsafe('VACUUM ANALYZE');
        const [row] = await database.$queryRaw<{ bytes: bigint }[]>`
        SELECT sum(pg_total_relation_size(c.oid))::bigint AS bytes FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'public' AND c.relkind = 'r'`;
        return Number(row?.bytes ?? 0);
      };
      const before = await bytes();
      await byClients(2, Array.from({ length: DIRECTIVES }), () => launch(agencyIds));
      await allRun();
      await mailsAreOut();
      const given = await database.assignment.findMany({ select: { id: true } });
      const followUp = createFollowUp(database);
      const { act } = province;
      await byClients(4, given, ({ id }) => followUp.carryOut(id, { type: 'acknowledge' }, act()));
      await byClients(4, given, ({ id }) =>
        followUp.carryOut(
          id,
          { type: 'reportProgress', content: 'Đang lấy ý kiến các đơn vị; dự kiến hoàn thành đúng hạn.', percent: 60 },
          act(),
        ),
      );
      // One reminder, then the report in time, its confirmation, and the directive's end.
      await province.clockTo('2016-02-24T08:00');
      await followUp.rehydrate();
      await until(
        'every reminder is written',
        async () => (await database.firedRung.count({ where: { rung: 'reminder.1' } })) === given.length,
      );
      await mailsAreOut();
      await byClients(4, given, ({ id }) =>
        followUp.carryOut(
          id,
          {
            type: 'reportCompletion',
            content: 'Đã ban hành kế hoạch và tổ chức thực hiện xong.',
            performedOn: '2016-02-23',
            letter: { number: '15/BC', on: '2016-02-23', signer: 'Giám đốc Sở' },
            fileIds: [],
          },
          act(),
        ),
      );
      await byClients(4, given, ({ id }) => followUp.carryOut(id, { type: 'confirm' }, act()));
      await until(
        'all have concluded',
        async () => (await database.directive.count({ where: { state: 'running' } })) === 0,
      );
      await mailsAreOut();
      const each = ((await bytes()) - before) / given.length;
      const tables = await database.$queryRaw<{ name: string; kb: number }[]>`
      SELECT c.relname AS name, (pg_total_relation_size(c.oid) / 1024.0 / ${given.length})::float AS kb FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'public' AND c.relkind = 'r' ORDER BY 2 DESC LIMIT 6`;
      return { each, count: given.length, tables, ...(await historyOf(installation.temporal, database)) };
    },
  );
  printFigures(
    'Size',
    [
      `${DIRECTIVES} directives × ${AGENCIES} agencies, each a whole life: given, acknowledged, progress told, one reminder, reported, confirmed, closed, with the text of its mails;`,
      'tables and indexes after VACUUM. History: events of the directive workflows over their wake-ups (the hand-out and each look), all directives together.',
    ],
    [
      {
        what: `bytes of PostgreSQL per assignment (${figures.count})`,
        value: `${(figures.each / 1024).toFixed(1)} KB`,
        bar: '≤ 20 KB',
      },
      ...figures.tables.map(({ name, kb }) => ({ what: `   ${name}`, value: `${kb.toFixed(1)} KB` })),
      { what: 'history events per wake-up', value: figures.eventsPerWakeUp.toFixed(1), bar: '≤ 14' },
      {
        what: `   ${figures.wakeUps} wake-ups of ${DIRECTIVES} directives for ${figures.count} assignments`,
        value: `${figures.events}`,
      },
    ],
  );
}

async function historyOf(
  temporal: { address: string; namespace: string },
  database: {
    installation: { findFirstOrThrow(): Promise<{ id: string }> };
    directive: { findMany(): Promise<{ id: string }[]> };
  },
) {
  const connection = await Connection.connect({ address: temporal.address });
  try {
    const client = new Client({ connection, namespace: temporal.namespace });
    const { id: installationId } = await database.installation.findFirstOrThrow();
    let events = 0;
    let wakeUps = 0;
    for (const { id } of await database.directive.findMany()) {
      const history = await client.workflow
        .getHandle(workflowIdOf(installationId, { kind: 'directive', id }))
        .fetchHistory();
      events += history.events?.length ?? 0;
      wakeUps += (history.events ?? []).filter(
        ({ activityTaskScheduledEventAttributes: scheduled }) => scheduled,
      ).length;
    }
    return { events, wakeUps, eventsPerWakeUp: events / Math.max(1, wakeUps) };
  } finally {
    await connection.close();
  }
}
