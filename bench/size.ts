import { Client, Connection } from '@temporalio/client';
import type { Database } from '../src/database/database.js';
import type { AssignmentCommand } from '../src/domain/command.js';
import { createFollowUp } from '../src/followup/follow-up.js';
import { workflowIdOf } from '../src/temporal/workflow-ids.js';
import { withBenchOffice, type BenchOffice } from './bench-office.js';
import { byClients, until } from './measure.js';
import { printFigures } from './table.js';

const DIRECTIVES = 20;
const AGENCIES = 25;

interface Batch {
  /** number of its first document */
  from: number;
  due: string;
  /** a local instant by which the first reminder is due */
  reminderAt: string;
  performedOn: string;
}

const FIRST: Batch = { from: 1, due: '2016-02-28', reminderAt: '2016-02-24T08:00', performedOn: '2016-02-23' };
const SECOND: Batch = { from: 101, due: '2016-03-31', reminderAt: '2016-03-28T08:00', performedOn: '2016-03-25' };

export async function size(): Promise<void> {
  const figures = await withBenchOffice(AGENCIES, async (office) => {
    const { database, installation } = office;
    const empty = await bytesOf(database);
    const count = await liveThrough(office, FIRST);
    const first = await bytesOf(database);
    await liveThrough(office, SECOND);
    const second = await bytesOf(database);
    const tables = await database.$queryRaw<{ name: string; kb: number }[]>`
      SELECT c.relname AS name, (pg_total_relation_size(c.oid) / 1024.0 / ${2 * count})::float AS kb FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'public' AND c.relkind = 'r' ORDER BY 2 DESC LIMIT 6`;
    return {
      ofFirst: (first - empty) / count,
      ofSecond: (second - first) / count,
      count,
      tables,
      ...(await historyOf(installation.temporal, database)),
    };
  });
  printFigures(
    'Size',
    [
      `${DIRECTIVES} directives × ${AGENCIES} agencies, each a whole life: given, acknowledged, progress told, one reminder, reported, confirmed, closed, with the text of its mails;`,
      'tables and indexes after VACUUM. Rows that are rewritten leave room that later ones use again, so one more life costs what the second batch adds.',
      'History: events of the directive workflows over their wake-ups (the hand-out and each look), all directives together.',
    ],
    [
      {
        what: `bytes of PostgreSQL per assignment (the second ${figures.count})`,
        value: `${(figures.ofSecond / 1024).toFixed(1)} KB`,
        bar: '≤ 20 KB',
      },
      {
        what: `   of the first ${figures.count}, in an empty database`,
        value: `${(figures.ofFirst / 1024).toFixed(1)} KB`,
      },
      ...figures.tables.map(({ name, kb }) => ({ what: `   ${name}, both batches`, value: `${kb.toFixed(1)} KB` })),
      { what: 'history events per wake-up', value: figures.eventsPerWakeUp.toFixed(1), bar: '≤ 14' },
      {
        what: `   ${figures.wakeUps} wake-ups of ${2 * DIRECTIVES} directives for ${2 * figures.count} assignments`,
        value: `${figures.events}`,
      },
    ],
  );
}

/** All tables with their indexes and long values, after VACUUM. */
async function bytesOf(database: Database): Promise<number> {
  await database.$executeRawUnsafe('VACUUM ANALYZE');
  const [row] = await database.$queryRaw<{ bytes: bigint }[]>`
    SELECT sum(pg_total_relation_size(c.oid))::bigint AS bytes FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' AND c.relkind = 'r'`;
  return Number(row?.bytes ?? 0);
}

/** The whole life of a batch's assignments. @returns how many they are */
async function liveThrough(
  { agencyIds, allRun, mailsAreOut, database, province }: BenchOffice,
  { from, due, reminderAt, performedOn }: Batch,
): Promise<number> {
  const numbers = Array.from({ length: DIRECTIVES }, (_, index) => String(from + index));
  await byClients(2, numbers, (number) => province.launch([{ leads: [...agencyIds], due }], { number }));
  await allRun();
  await mailsAreOut();
  const given = await database.assignment.findMany({
    where: { directive: { state: 'running' } },
    select: { id: true },
  });
  const followUp = createFollowUp(database);
  const all = (command: AssignmentCommand) =>
    byClients(4, given, ({ id }) => followUp.carryOut(id, command, province.act()));
  await all({ type: 'acknowledge' });
  await all({
    type: 'reportProgress',
    content: 'Đang lấy ý kiến các đơn vị; dự kiến hoàn thành đúng hạn.',
    percent: 60,
  });
  await province.clockTo(reminderAt);
  await followUp.rehydrate();
  await until('every reminder is written', async () => {
    const open = { state: { not: 'closed' } };
    return (await database.firedRung.count({ where: { rung: 'reminder.1', assignment: open } })) === given.length;
  });
  await mailsAreOut();
  await all({
    type: 'reportCompletion',
    content: 'Đã ban hành kế hoạch và tổ chức thực hiện xong.',
    performedOn,
    letter: { number: '15/BC', on: performedOn, signer: 'Giám đốc Sở' },
    fileIds: [],
  });
  await all({ type: 'confirm' });
  await until(
    'all have concluded',
    async () => (await database.directive.count({ where: { state: 'running' } })) === 0,
  );
  await mailsAreOut();
  return given.length;
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
